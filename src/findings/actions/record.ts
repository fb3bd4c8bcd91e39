/** Keeping what the inspectors found, as files hold it: findings, and the other passages of a report. */
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection, knowInspection } from '../../inspection/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { findingsRecorded } from '../rules/events.ts'
import type { Side } from '../rules/finding.ts'
import { mayWrite } from '../rules/may.ts'
import type { Details, Kind } from '../rules/passage.ts'
import { standing } from '../rules/passage.ts'
import type { Prose } from '../rules/prose.ts'
import { referencesIn } from '../rules/reference.ts'
import { seeAll } from '../rules/seen.ts'
import { addPassage, readPassages, readReading } from '../store.ts'
import { countInspection } from './count.ts'
import { parseFindings } from './read.ts'
import { takeInIfNever } from './take-in.ts'
import { continueWith } from './write.ts'

/** A passage of a file, in the order in which it is read. */
export interface Written {
  readonly kind: Kind
  readonly place: string
  readonly side: Side | null
  readonly text: Prose
  readonly details: Details
}

interface Recording {
  readonly actor: Actor
  readonly inspection: number
}

/**
 * Puts the findings of a YAML file in the place of those that the inspection had, which are set aside; answers how many
 * there are. Where any has a fault, every fault is answered and nothing changes. References are resolved when a report
 * is made.
 */
export async function recordFindings(
  use: Use,
  ask: Recording & { readonly framework: Framework; readonly yaml: string },
): Promise<Result<number, LineFault>> {
  insist(mayWrite(ask.actor, await knowInspection(use, ask.inspection)))
  const parsed = parseFindings(ask.yaml, ask.framework)
  if (!parsed.ok) return parsed
  const written = parsed.value.map(({ criterion: place, side, text }): Written => ({
    kind: 'finding',
    place,
    side,
    text,
    details: {},
  }))
  await recordPassages(use, { ...ask, kinds: ['finding'], written })
  await use.journal(findingsRecorded, { inspection: ask.inspection, findings: written.length })
  return ok(written.length)
}

/** Puts passages in the place of those of the same kinds, which are set aside. The caller has checked their places. */
export async function recordPassages(
  use: Use,
  ask: Recording & { readonly kinds: readonly Kind[]; readonly written: readonly Written[] },
): Promise<void> {
  const { actor } = ask
  const known = await knowInspection(use, ask.inspection)
  insist(mayWrite(actor, known))
  const inspection = await findInspection(use, { actor, slug: known.slug })
  const { framework, figures, isWhole } = await countInspection(use, inspection)
  const before = await readPassages(use.db, inspection.id)
  for (const passage of ask.kinds.flatMap(kind => standing(before, kind)))
    await continueWith(
      use,
      inspection,
      passage,
      { ...passage.latest, state: 'set-aside', note: null },
      ask,
      'set aside',
    )
  const signed = { at: use.now, by: actor.person }
  for (const [position, { kind, place, side, text, details }] of ask.written.entries()) {
    const seen = seeAll(referencesIn(text.en, text.cy), figures)
    const content = { state: 'standing' as const, side, position, text, seen, details, note: null }
    await addPassage(use.db, inspection.id, { kind, place, topic: null, proposal: null, content }, signed)
  }
  const reading = await readReading(use.db, inspection.id)
  await takeInIfNever(use, { inspection, framework, figures, reading, isWhole }, actor)
}
