/** What authors do to the blocks of a report: each deed is that of the passage, or of the scores, behind the block. */
import { restore, takeFiguresIn } from '../../../findings/actions/arrange.ts'
import type { Asked } from '../../../findings/actions/desk.ts'
import { arrange } from '../../../findings/actions/perform.ts'
import type { Arrangement } from '../../../findings/actions/perform.ts'
import { takeScoresIn } from '../../../findings/actions/take-in.ts'
import type { Rewritten, Writing } from '../../../findings/actions/write.ts'
import { rewrite, writePassage } from '../../../findings/actions/write.ts'
import type { Draft } from '../../../findings/rules/draft.ts'
import type { Side } from '../../../findings/rules/finding.ts'
import type { Version } from '../../../findings/rules/passage.ts'
import type { Fault } from '../../../findings/rules/problems.ts'
import type { Use } from '../../../platform/use.ts'
import { forgetEditing } from '../../store/comments.ts'

/** What came of a deed: done to a block, refused with every fault, or overtaken by somebody who was quicker. */
export type Outcome =
  | { readonly kind: 'done'; readonly did: Did; readonly block: number | null }
  | { readonly kind: 'refused'; readonly problems: readonly Fault[] }
  | { readonly kind: 'overtaken'; readonly latest: Version; readonly base: Version | null }

/** What was done, for the sentence that says so. */
export type Did = 'saved' | 'merged' | 'added' | 'moved' | 'aside' | 'back' | 'taken'

/** Saves a block's new words, joined with what others changed meanwhile where that doesn't touch them. */
export async function saveBlock(
  use: Use,
  ask: Asked & Draft & { readonly passage: number; readonly base: number; readonly side: Side | null },
): Promise<Outcome> {
  const outcome: Rewritten = await rewrite(use, ask)
  if (outcome.kind !== 'kept') return outcome
  if (ask.actor.person !== null) await forgetEditing(use.db, { passage: ask.passage, person: ask.actor.person })
  return { kind: 'done', did: outcome.merged ? 'merged' : 'saved', block: ask.passage }
}

/** Adds a block after another, or at the end of its run. */
export async function addBlock(use: Use, ask: Writing): Promise<Outcome> {
  const outcome = await writePassage(use, ask)
  return outcome.ok ? { kind: 'done', did: 'added', block: outcome.value } : { kind: 'refused', ...outcome }
}

const arranged: Readonly<Record<Arrangement, Did>> = {
  up: 'moved',
  down: 'moved',
  'set-aside': 'aside',
  'take-back': 'back',
}

/** Moves a block up or down in its run, sets it aside, or takes it back. */
export async function arrangeBlock(
  use: Use,
  ask: Asked & { readonly passage: number; readonly deed: Arrangement },
): Promise<Outcome> {
  await arrange(use, { ...ask, note: '' })
  return { kind: 'done', did: arranged[ask.deed], block: ask.passage }
}

/** Takes the new figures of a block in, as far as they are still those that were looked at. */
export async function takeBlockIn(
  use: Use,
  ask: Asked & { readonly passage: number; readonly print: string },
): Promise<Outcome> {
  const outcome = await takeFiguresIn(use, ask)
  return outcome.ok ? { kind: 'done', did: 'taken', block: ask.passage } : { kind: 'refused', ...outcome }
}

/** Takes all scores, charts and tables in as they stand. */
export async function takeAllScoresIn(use: Use, ask: Asked): Promise<Outcome> {
  await takeScoresIn(use, ask)
  return { kind: 'done', did: 'taken', block: null }
}

/** Gives a block the words of an earlier version again, in a version of its own. */
export const restoreVersion = (
  use: Use,
  ask: Asked & { readonly passage: number; readonly version: number },
): Promise<void> => restore(use, ask)
