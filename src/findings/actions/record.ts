/** Keeping what the inspectors found. */
import type { Framework } from '../../framework/rules/framework.ts'
import { knowInspection } from '../../inspection/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { findingsRecorded } from '../rules/events.ts'
import { mayWrite } from '../rules/may.ts'
import { replaceFindings } from '../store.ts'
import { parseFindings } from './read.ts'

/**
 * Puts the findings of a YAML file in the place of those that the inspection had; answers how many there are.
 * Where any has a fault, every fault is answered and nothing changes. References are resolved when a report is made.
 */
export async function recordFindings(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly inspection: number
    readonly framework: Framework
    readonly yaml: string
  },
): Promise<Result<number, LineFault>> {
  insist(mayWrite(ask.actor, await knowInspection(use, ask.inspection)))
  const parsed = parseFindings(ask.yaml, ask.framework)
  if (!parsed.ok) return parsed
  await replaceFindings(use.db, ask.inspection, parsed.value)
  await use.journal(findingsRecorded, { inspection: ask.inspection, findings: parsed.value.length })
  return ok(parsed.value.length)
}
