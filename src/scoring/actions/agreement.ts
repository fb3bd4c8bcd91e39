/** How far the assessors of an inspection agree, and whether anybody's yardstick moves over the fieldwork. */
import { readNames } from '../../access/store/names.ts'
import { readPairs } from '../../assessment/actions/double.ts'
import { leavesOut } from '../../assessment/rules/double/left-out.ts'
import type { TwoReadings } from '../../assessment/rules/double/reading.ts'
import { mayCompare } from '../../assessment/rules/double/reading.ts'
import { maySeeBoard } from '../../assessment/rules/may-check.ts'
import { readFinished } from '../../assessment/store/double.ts'
import { findEdition } from '../../framework/actions.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { hasReached } from '../../inspection/rules/stages.ts'
import { chartOf } from '../../platform/chart/remember.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Chart, ChartPlan } from '../../platform/pure/chart.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import type { DriftRow } from '../rules/agreement/drift.ts'
import { driftOf } from '../rules/agreement/drift.ts'
import type { AgreementTable } from '../rules/agreement/table.ts'
import { agreementTable, comparedOf } from '../rules/agreement/table.ts'

/** What is known of one inspection's consistency. */
export interface Consistency {
  readonly inspection: Inspection
  readonly table: AgreementTable
  /** Cases that are read twice, also those that are not finished. */
  readonly twice: number
  readonly drift: readonly DriftRow[]
  readonly names: ReadonlyMap<number, string>
}

/**
 * Agreement and drift, for those who may watch the fieldwork: who agrees with whom is not for those who are compared. Of a
 * case that the reader judges themselves they see nothing of the other's answers until both are finished.
 */
export async function findConsistency(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Consistency> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeBoard(actor, inspection))
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Error(`${slug} pins the edition ${inspection.frameworkHash}, which was never taken in`)
  const pairs = await readPairs(await use.look({ inspection: inspection.id, what: 'both-readings' }))
  const blind = new Set(pairs.filter(two => judgesBlind(actor, inspection, two)).map(two => two.case))
  if (blind.size > 0) use.remark(leavesOut(blind.size))
  const open = pairs.filter(two => !blind.has(two.case))
  const table = agreementTable(framework, comparedOf(framework, open))
  const finished = await readFinished(use.db, inspection.id)
  const shown = finished.filter(one => one.person === actor.person || !blind.has(one.case))
  const drift = driftOf(framework, shown)
  const people = [...table.assessors, ...drift].map(({ person }) => person)
  return { inspection, table, twice: pairs.length, drift, names: await readNames(use.db, [...new Set(people)]) }
}

const judgesBlind = ({ person }: Actor, inspection: Inspection, two: TwoReadings): boolean =>
  !hasReached(inspection, 'provisional-findings') &&
  !mayCompare(two) &&
  person !== null &&
  [two.first.assessor, two.second.assessor].includes(person)

/** A chart of the page. */
export const drawConsistency = (plan: ChartPlan): Promise<Chart> => chartOf(plan)
