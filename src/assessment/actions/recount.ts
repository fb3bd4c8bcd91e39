/** Folding every case anew from its events, to prove that what stands follows from them, or to make it follow again. */
import type { Use } from '../../platform/use.ts'
import { standingRecounted } from '../rules/events.ts'
import type { CaseHappening, CaseState } from '../rules/states.ts'
import { deedOf, stateOf } from '../rules/states.ts'
import { bytesOf, take } from '../rules/take.ts'
import type { StandingRow } from '../store/standing.ts'
import { readAssessmentRows } from '../store/event.ts'
import { readStandingRows, saveStanding } from '../store/standing.ts'
import { readBegun } from '../store/progress.ts'
import type { OpenedCase } from './keep.ts'
import { inspectionsOf, openCases } from './keep.ts'

/** What a recount found; assessments by their numbers in the database. */
export interface Recounted {
  readonly read: number
  /** Those whose saved row does not follow from their events. */
  readonly wrong: readonly number[]
}

// So many cases are in memory at once.
const AT_ONCE = 50

/** Reads every case of every inspection; `repair` puts the rows right that are wrong, and journals how many. */
export async function recount(use: Use, { repair }: { readonly repair: boolean }): Promise<Recounted> {
  const begun = await readBegun(use.db)
  const wrong: StandingRow[] = []
  for (let from = 0; from < begun.length; from += AT_ONCE)
    wrong.push(...(await wrongAmong(use, begun.slice(from, from + AT_ONCE), repair)))
  if (repair) {
    await saveStanding(use.db, wrong, use.now)
    if (wrong.length > 0) await use.journal(standingRecounted, { cases: wrong.length })
  }
  return { read: begun.length, wrong: wrong.map(({ assessment }) => assessment) }
}

/** The rows as they should be of those assessments whose rows are not. */
async function wrongAmong(use: Use, ids: readonly number[], repair: boolean): Promise<readonly StandingRow[]> {
  const rows = await readAssessmentRows(use.db, ids, repair ? 'lock' : 'look')
  const opened = await openCases(use, rows, await inspectionsOf(use, ids), { doubting: true, finishing: false })
  const saved = await readStandingRows(use.db, ids)
  return opened.flatMap(one => {
    const right = rowOf(one)
    return isSame(saved.get(right.assessment), right) ? [] : right
  })
}

function rowOf(one: OpenedCase): StandingRow {
  const { looked } = take(one, [], null)
  const events = [...one.answers, ...one.operations]
  return {
    assessment: one.row.id,
    inspection: one.row.inspection,
    kind: one.row.kind,
    answers: bytesOf(one.framework, looked),
    through: events.reduce((last, { order }) => Math.max(last, order), 0),
    state: stateOf(happeningsOf(one)) as Exclude<CaseState, 'closed' | 'replaced'>,
    toAnswer: looked.toAnswer,
    answered: looked.answered,
    contested: looked.contested,
    lacking: looked.lacks.length,
  }
}

const happeningsOf = ({ answers, operations }: OpenedCase): readonly CaseHappening[] => [
  ...answers.map(({ order }): CaseHappening => ({ deed: 'answer', order })),
  ...operations.flatMap(({ kind, order }): readonly CaseHappening[] => {
    const deed = deedOf(kind)
    return deed ? [{ deed, order }] : []
  }),
]

const isSame = (saved: StandingRow | undefined, right: StandingRow): boolean =>
  saved !== undefined &&
  Buffer.from(saved.answers).equals(right.answers) &&
  (['through', 'state', 'toAnswer', 'answered', 'contested', 'lacking', 'kind'] as const).every(
    field => saved[field] === right[field],
  )
