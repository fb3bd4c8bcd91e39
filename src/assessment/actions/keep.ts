/** Keeping operations on cases that are open to the writer: added, folded and saved in one transaction. */
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { KnownSubject } from '../../inspection/rules/subject.ts'
import type { Use } from '../../platform/use.ts'
import { concernRaised } from '../rules/events.ts'
import type { AfterBatch } from '../rules/in-full.ts'
import type { KeptAnswer, Operation } from '../rules/operation.ts'
import type { CaseInHand, Taken } from '../rules/take.ts'
import { bytesOf, take } from '../rules/take.ts'
import type { AtHand } from '../store/at-hand.ts'
import { readAtHand, readSubjects } from '../store/at-hand.ts'
import type { AssessmentRow } from '../store/event.ts'
import type { StandsNow } from '../store/standing.ts'
import { addAnswerEvents, addOperations } from '../store/add-events.ts'
import { readAnswerEvents, readOperations } from '../store/event.ts'
import { saveStanding } from '../store/standing.ts'
import { countWaiting } from '../store/quarantine.ts'

/** A case with all that was ever said about it. */
export interface OpenedCase extends CaseInHand {
  readonly row: AssessmentRow
  readonly answers: readonly KeptAnswer[]
  /** The place of the last event that is folded in; 0 before the first. */
  readonly through: number
}

/** Inspections by id, each with the edition that it pins. */
export type Inspections = ReadonlyMap<number, { readonly inspection: KnownSubject; readonly framework: Framework }>

/** The inspections that case assessments belong to, those within reach. */
export async function inspectionsOf(use: Use, assessments: readonly number[]): Promise<Inspections> {
  const found = new Map<number, { readonly inspection: KnownSubject; readonly framework: Framework }>()
  for (const inspection of await readSubjects(use.db, assessments)) {
    const framework = await findEdition(use, inspection.frameworkHash)
    if (!framework) throw new Error(`${inspection.slug} pins an edition that was never taken in`)
    found.set(inspection.id, { inspection, framework })
  }
  return found
}

/**
 * The cases with their events. Read them after `readAssessmentRows` has locked the rows, or something is missed. What
 * waits for the lead is counted only where a case may be finished; `doubting` reads events whatever the rows say.
 */
export async function openCases(
  use: Use,
  rows: readonly AssessmentRow[],
  inspections: ReadonlyMap<number, { readonly framework: Framework }>,
  options: { readonly doubting?: boolean; readonly finishing?: boolean; readonly before?: AtHand } = {},
): Promise<readonly OpenedCase[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const { doubting = false, finishing = true } = options
  const [{ standing, attributes }, waiting] = await Promise.all([
    options.before ?? readAtHand(use.db, ids),
    finishing ? countWaiting(use.db, ids) : new Map<number, number>(),
  ])
  // A case without a row has no event yet, unless somebody doubts the rows.
  const begun = ids.filter(id => doubting || standing.has(id))
  const [answers, operations] = await Promise.all([
    begun.length > 0 ? readAnswerEvents(use.db, begun) : new Map<number, never[]>(),
    begun.length > 0 ? readOperations(use.db, begun) : new Map<number, never[]>(),
  ])
  return rows.flatMap(row => {
    const known = inspections.get(row.inspection)
    if (!known) return []
    return {
      row,
      framework: known.framework,
      attributes: attributes.get(row.id) ?? {},
      answers: answers.get(row.id) ?? [],
      operations: operations.get(row.id) ?? [],
      state: standing.get(row.id)?.state ?? 'not-started',
      through: standing.get(row.id)?.through ?? 0,
      waiting: waiting.get(row.id) ?? 0,
    }
  })
}

/** What came of each case, and where it stands now. */
export interface Kept {
  readonly taken: ReadonlyMap<number, Taken>
  /** Answered once the events are in: nobody need wait for that who has more to ask of the database. */
  readonly assessments: Promise<readonly AfterBatch[]>
  /** Whether anything is new in a case. */
  readonly isNew: (assessment: number) => boolean
}

/** Adds what is new in each case's batch, and saves how the case stands with it. */
export async function keepAll(
  use: Use,
  opened: readonly OpenedCase[],
  batches: ReadonlyMap<number, readonly Operation[]>,
  person: number | null,
): Promise<Kept> {
  const taken = new Map(opened.map(one => [one.row.id, take(one, batches.get(one.row.id) ?? [], person)]))
  const isNew = (assessment: number) => sizeOf(taken.get(assessment)) > 0
  const standing = standingAfter(opened, taken)
  const { places } = await addAll(use, opened, taken, standing, person)
  const assessments = places.then(through =>
    opened.flatMap(one => {
      const now = taken.get(one.row.id)
      return now ? afterBatch(one, now, through(one.row.id) ?? one.through) : []
    }),
  )
  // Whoever does not ask for these hears of the failure from the transaction.
  assessments.catch(() => undefined)
  await cryOut(use, opened, taken)
  return { taken, assessments, isNew }
}

/** An urgent concern is news of its own: whoever must act hears of it, however it came in. */
async function cryOut(use: Use, opened: readonly OpenedCase[], taken: ReadonlyMap<number, Taken>): Promise<void> {
  for (const { row } of opened)
    for (const { id, kind } of taken.get(row.id)?.operations ?? [])
      if (kind === 'concern') await use.journal(concernRaised, { inspection: row.inspection, concern: id })
}

const sizeOf = (taken: Taken | undefined): number => (taken ? taken.answers.length + taken.operations.length : 0)

type PlaceOf = (assessment: number) => number | undefined

/**
 * Adds answers, then other operations; answers the place of each case's last event, if it has a new one. Where there
 * are answers alone, one statement does all of it, and is not waited for.
 */
async function addAll(
  use: Use,
  opened: readonly OpenedCase[],
  taken: ReadonlyMap<number, Taken>,
  standing: readonly StandsNow[],
  person: number | null,
): Promise<{ readonly places: Promise<PlaceOf> }> {
  const newAnswers = [...taken.values()].flatMap(({ answers }) => answers)
  const newOperations = opened.flatMap(({ row }) =>
    (taken.get(row.id)?.operations ?? []).map(each => ({ ...each, inspection: row.inspection, person })),
  )
  if (newOperations.length === 0) {
    const added = addAnswerEvents(use.db, newAnswers, standing, use.now)
    return { places: added.then(answers => assessment => answers.get(assessment)) }
  }
  const answers = await addAnswerEvents(use.db, newAnswers, [], use.now)
  const operations = await addOperations(use.db, newOperations, use.now)
  // Operations are added after answers, so that theirs is the later place.
  const through: PlaceOf = assessment => operations.get(assessment) ?? answers.get(assessment)
  await saveStanding(
    use.db,
    standing.map(row => ({ ...row, through: through(row.assessment) ?? 0 })),
    use.now,
  )
  return { places: Promise.resolve(through) }
}

const afterBatch = ({ row }: OpenedCase, { state, looked }: Taken, through: number): AfterBatch => ({
  assessment: row.id,
  state,
  ...countsOf(looked),
  cursor: through,
})

const countsOf = ({ toAnswer, answered, contested, lacks }: Taken['looked']) => ({
  toAnswer,
  answered,
  contested,
  lacking: lacks.length,
})

/** The rows of the cases that have something new. */
const standingAfter = (opened: readonly OpenedCase[], taken: ReadonlyMap<number, Taken>): readonly StandsNow[] =>
  opened.flatMap(({ row, framework }) => {
    const now = taken.get(row.id)
    // Nothing that is sent closes a case or replaces it.
    if (!now || sizeOf(now) === 0 || now.state === 'closed' || now.state === 'replaced') return []
    const answers = bytesOf(framework, now.looked)
    const { id: assessment, inspection, kind } = row
    return { assessment, inspection, kind, state: now.state, answers, ...countsOf(now.looked) }
  })
