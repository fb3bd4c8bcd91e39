/** Keeping the cases of a sample, and describing them. */
import { findEdition } from '../framework/actions.ts'
import type { Framework } from '../framework/rules/framework.ts'
import { findInspection, moveInspection } from '../inspection/actions.ts'
import type { Inspection } from '../inspection/rules/inspection.ts'
import { mayPlan } from '../inspection/rules/may.ts'
import type { Actor } from '../platform/pure/actor.ts'
import type { Day } from '../platform/pure/days.ts'
import { insist } from '../platform/pure/refusal.ts'
import type { Result } from '../platform/pure/result.ts'
import { ok, refused } from '../platform/pure/result.ts'
import type { Use } from '../platform/use.ts'
import { attributesOf, faultsOf } from './rules/case.ts'
import type { CaseFault, SampledCase, SuppliedCase } from './rules/case.ts'
import { characteristicsOf } from './rules/characteristics.ts'
import type { Characteristic } from './rules/characteristics.ts'
import { sampleConfirmed } from './rules/events.ts'
import { addCases, countCases, readAttributes, readCases } from './store.ts'

/**
 * Keeps the sampled cases of an inspection and moves it on to "sampled"; answers how many there are.
 * Where any row has a fault, every fault is answered and nothing is kept.
 */
export async function confirmSample(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    readonly framework: Framework
    readonly cases: readonly SuppliedCase[]
    readonly on: Day
  },
): Promise<Result<number, CaseFault>> {
  insist(mayPlan(ask.actor))
  const { caseAttributes } = ask.framework
  const faults = [...faultsOf(ask.framework, ask.cases)]
  if (faults.length > 0) return refused(faults)
  const cases = ask.cases.map(row => ({ reference: row.reference, attributes: attributesOf(caseAttributes, row) }))
  const moved = await moveInspection(use, { ...ask, to: 'sampled', held: ['cases'] })
  if (!moved.ok) return refused(moved.problems.map(({ en }) => ({ line: 1, column: 'reference', message: en })))
  await addCases(use.db, ask.inspection, cases)
  await use.journal(sampleConfirmed, { inspection: ask.inspection, cases: cases.length })
  return ok(cases.length)
}

/** The cases of an inspection by reference, for those who may read case material. */
export async function listCases(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<readonly SampledCase[]> {
  const inspection = await findInspection(use, { actor, slug, thing: 'cases' })
  return readCases(await use.look({ inspection: inspection.id, what: 'cases' }))
}

/** An inspection with its edition and its cases, for those who may read case material. */
export async function findSample(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<{
  readonly inspection: Inspection
  readonly framework: Framework
  readonly cases: readonly SampledCase[]
}> {
  const inspection = await findInspection(use, { actor, slug, thing: 'cases' })
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Error(`${slug} pins an edition that was never taken in`)
  const sight = await use.look({ inspection: inspection.id, what: 'cases' })
  return { inspection, framework, cases: await readCases(sight) }
}

/** What the sample looks like in counts, for everybody who may see the inspection's scores. */
export async function describeSample(
  use: Use,
  { actor, slug, framework }: { readonly actor: Actor; readonly slug: string; readonly framework: Framework },
): Promise<readonly Characteristic[]> {
  const inspection = await findInspection(use, { actor, slug, thing: 'scores' })
  const cases = await readAttributes(use.db, inspection.id)
  return characteristicsOf(
    framework,
    cases.map(({ attributes }) => attributes),
  )
}

/** How many cases each inspection has, in one query; one without any is absent. */
export const countSamples = (use: Use): Promise<ReadonlyMap<number, number>> => countCases(use.db)
