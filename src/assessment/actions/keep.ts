/** Keeping operations on cases that are open to the writer: added, folded and saved in one transaction. */
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { knowInspection } from '../../inspection/actions.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { Use } from '../../platform/use.ts'
import { readAttributesOf } from '../../sample/store.ts'
import { concernRaised } from '../rules/events.ts'
import type { AfterBatch } from '../rules/in-full.ts'
import type { KeptAnswer, Operation } from '../rules/operation.ts'
import type { CaseInHand, Taken } from '../rules/take.ts'
import { bytesOf, take } from '../rules/take.ts'
import type { AssessmentRow } from '../store/event.ts'
import {
  addAnswerEvents,
  addOperations,
  readAnswerEvents,
  readOperations,
  readStandingRows,
  saveStanding,
} from '../store/event.ts'
import { countWaiting } from '../store/quarantine.ts'

/** A case with all that was ever said about it. */
export interface OpenedCase extends CaseInHand {
  readonly row: AssessmentRow
  readonly answers: readonly KeptAnswer[]
  /** The place of the last event that is folded in; 0 before the first. */
  readonly through: number
}

/** Inspections by id, each with the edition that it pins. */
export type Inspections = ReadonlyMap<number, { readonly inspection: InspectionSummary; readonly framework: Framework }>

/** The inspections that case assessments belong to. */
export async function inspectionsOf(use: Use, rows: readonly AssessmentRow[]): Promise<Inspections> {
  const found = new Map<number, { readonly inspection: InspectionSummary; readonly framework: Framework }>()
  for (const id of new Set(rows.map(({ inspection }) => inspection))) {
    const inspection = await knowInspection(use, id)
    const framework = await findEdition(use, inspection.frameworkHash)
    if (!framework) throw new Error(`${inspection.slug} pins an edition that was never taken in`)
    found.set(id, { inspection, framework })
  }
  return found
}

/** The cases with their events. Read them after `readAssessmentRows` has locked the rows, or something is missed. */
export async function openCases(
  use: Use,
  rows: readonly AssessmentRow[],
  inspections: ReadonlyMap<number, { readonly framework: Framework }>,
  which: 'begun' | 'all' = 'begun',
): Promise<readonly OpenedCase[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [standing, waiting, attributes] = await Promise.all([
    readStandingRows(use.db, ids),
    countWaiting(use.db, ids),
    readAttributesOf(
      use.db,
      rows.map(row => row.case),
    ),
  ])
  // A case without a row has no event yet, unless somebody doubts the rows.
  const begun = ids.filter(id => which === 'all' || standing.has(id))
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
      attributes: attributes.get(row.case) ?? {},
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
  readonly assessments: readonly AfterBatch[]
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
  const through = await addAll(use, opened, taken, person)
  const assessments = opened.flatMap(one => {
    const now = taken.get(one.row.id)
    return now ? standsAfter(one, now, through(one.row.id) ?? one.through) : []
  })
  await saveAll(use, opened, taken, assessments, isNew)
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

async function addAll(
  use: Use,
  opened: readonly OpenedCase[],
  taken: ReadonlyMap<number, Taken>,
  person: number | null,
): Promise<(assessment: number) => number | undefined> {
  const answers = await addAnswerEvents(
    use.db,
    [...taken].flatMap(([assessment, each]) => each.answers.map(answer => ({ ...answer, assessment }))),
    use.now,
  )
  const operations = await addOperations(
    use.db,
    opened.flatMap(({ row }) =>
      (taken.get(row.id)?.operations ?? []).map(each => ({ ...each, inspection: row.inspection, person })),
    ),
    use.now,
  )
  // Operations are added after answers, so that theirs is the later place.
  return assessment => operations.get(assessment) ?? answers.get(assessment)
}

const standsAfter = ({ row }: OpenedCase, { state, looked }: Taken, through: number): AfterBatch => ({
  assessment: row.id,
  state,
  toAnswer: looked.toAnswer,
  answered: looked.answered,
  contested: looked.contested,
  lacking: looked.lacks.length,
  cursor: through,
})

async function saveAll(
  use: Use,
  opened: readonly OpenedCase[],
  taken: ReadonlyMap<number, Taken>,
  assessments: readonly AfterBatch[],
  isNew: Kept['isNew'],
): Promise<void> {
  const rows = opened.flatMap(({ row, framework }, i) => {
    const [now, stands] = [taken.get(row.id), assessments[i]]
    if (!now || !stands || !isNew(row.id)) return []
    const { cursor: through, state, ...counts } = stands
    // Nothing that is sent closes a case or replaces it.
    if (state === 'closed' || state === 'replaced') return []
    return {
      ...counts,
      state,
      inspection: row.inspection,
      kind: row.kind,
      answers: bytesOf(framework, now.looked),
      through,
    }
  })
  await saveStanding(use.db, rows, use.now)
}
