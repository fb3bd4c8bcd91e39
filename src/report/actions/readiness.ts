/** Whether a report may be published as it stands: what the checks before publication find in it now. */
import { readPassages, readReading } from '../../findings/store.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Need } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { checkReport } from '../rules/checks/check.ts'
import type { Lack } from '../rules/checks/lack.ts'
import { refusals } from '../rules/checks/lack.ts'
import { compose } from '../rules/compose.ts'
import { maySeeChecks } from '../rules/may.ts'
import { notDecided, notReady, notSigned } from '../rules/problems.ts'
import { openItems } from './disclosure.ts'
import { gather } from './gather.ts'
import { isSignedOff } from './sign-off.ts'

/** What was found of one report. */
export interface Readiness {
  readonly inspection: Inspection
  readonly lacks: readonly Lack[]
  /** How many small numbers and examples somebody has still to decide on. */
  readonly undecided: number
  readonly signedOff: boolean
}

/** What the checks find, for those who may see it: a 404 or a 403 otherwise. */
export async function findReadiness(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Readiness> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeChecks(actor, inspection))
  return {
    inspection,
    lacks: await lacksOf(use, inspection),
    undecided: await openItems(use, inspection),
    signedOff: await isSignedOff(use, inspection),
  }
}

/** What the checks find in the report of an inspection as it stands now. */
export async function lacksOf(use: Use, inspection: Inspection): Promise<readonly Lack[]> {
  const material = await gather(use, inspection, 'en')
  const reading = await readReading(use.db, inspection.id)
  const found = checkReport({
    nation: inspection.service.nation,
    material,
    documents: { en: compose(material), cy: compose({ ...material, language: 'cy' }) },
    passages: await readPassages(use.db, inspection.id),
    seen: reading?.seen ?? null,
  })
  return [...found]
}

/** The places of the report in which nothing is written, whether that stands in the way of publication or may be so. */
export const emptyPlaces = async (use: Use, inspection: Inspection): Promise<readonly Lack[]> =>
  (await lacksOf(use, inspection)).filter(({ check }) => check === 'empty')

/** What of the needs of publication a report answers by itself, as it stands now. */
export async function heldByReport(use: Use, inspection: Inspection): Promise<readonly Need[]> {
  const held: Need[] = []
  if (refusals(await lacksOf(use, inspection)).length === 0) held.push('checks')
  if ((await openItems(use, inspection)) === 0) held.push('disclosure')
  if (await isSignedOff(use, inspection)) held.push('signatures')
  return held
}

/**
 * Throws a 422 that names what stands in the way: what the checks found, small numbers that nobody has decided on, and
 * signatures that are missing.
 */
export async function insistReady(use: Use, inspection: Inspection): Promise<void> {
  const lacks = refusals(await lacksOf(use, inspection))
  if (lacks.length > 0) throw new Problem(notReady(lacks))
  const open = await openItems(use, inspection)
  if (open > 0) throw new Problem(notDecided(open))
  if (!(await isSignedOff(use, inspection))) throw new Problem(notSigned)
}
