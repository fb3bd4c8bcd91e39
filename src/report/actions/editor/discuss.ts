/** Comments on the blocks of a report, answers to them, and whether they are resolved. */
import type { Asked } from '../../../findings/actions/desk.ts'
import type { Fault } from '../../../findings/rules/problems.ts'
import { readPassages } from '../../../findings/store.ts'
import { shownIn } from '../../../findings/rules/shown.ts'
import { findEdition } from '../../../framework/actions.ts'
import { findInspection } from '../../../inspection/actions.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Use } from '../../../platform/use.ts'
import { blockDiscussed } from '../../rules/events.ts'
import { mayComment } from '../../rules/editor/may.ts'
import { noSuchBlock, nothingSaid } from '../../rules/editor/problems.ts'
import type { BlockKey, EntryKind } from '../../rules/editor/threads.ts'
import { blockNamed, threadsOf } from '../../rules/editor/threads.ts'
import { addEntry, readEntries } from '../../store/comments.ts'

/** Begins a thread on a block, `passage:12` or `figures:score 1`; answers its id, or that nothing was said. */
export async function commentOn(
  use: Use,
  ask: Asked & { readonly block: string; readonly said: string },
): Promise<Result<number, Fault>> {
  const inspection = await findInspection(use, ask)
  insist(mayComment(ask.actor, inspection))
  const block = blockNamed(ask.block)
  if (!block || !(await isThere(use, inspection, block))) throw new Problem(noSuchBlock)
  if (ask.said.trim() === '') return refused([nothingSaid])
  return ok(await say(use, inspection, ask, { thread: null, kind: 'comment', block, said: ask.said }))
}

/** Answers in a thread, resolves it or opens it again, with a word or without; doing the same again changes nothing. */
export async function goOn(
  use: Use,
  ask: Asked & { readonly thread: number; readonly kind: Exclude<EntryKind, 'comment'>; readonly said: string },
): Promise<Result<number, Fault>> {
  const inspection = await findInspection(use, ask)
  insist(mayComment(ask.actor, inspection))
  const thread = threadsOf(await readEntries(use.db, inspection.id)).find(({ id }) => id === ask.thread)
  if (!thread) throw new Problem(noSuchBlock)
  if (ask.kind === 'answer' && ask.said.trim() === '') return refused([nothingSaid])
  if (ask.kind === (thread.open ? 'reopened' : 'resolved')) return ok(thread.id)
  return ok(await say(use, inspection, ask, { thread: thread.id, kind: ask.kind, block: null, said: ask.said }))
}

async function isThere(use: Use, inspection: Inspection, { passage, shown }: BlockKey): Promise<boolean> {
  if (passage !== null) return (await readPassages(use.db, inspection.id)).some(({ id }) => id === passage)
  const framework = await findEdition(use, inspection.frameworkHash)
  return framework !== null && shownIn(framework).some(({ id }) => id === shown)
}

async function say(
  use: Use,
  { id: inspection }: Inspection,
  { actor }: Asked,
  entry: {
    readonly thread: number | null
    readonly kind: EntryKind
    readonly block: BlockKey | null
    readonly said: string
  },
): Promise<number> {
  const by = actor.person ?? 0
  const id = await addEntry(use.db, inspection, { ...entry, said: entry.said.trim(), at: use.now, by })
  await use.journal(blockDiscussed, { inspection, entry: id, thread: entry.thread ?? id, kind: entry.kind })
  return id
}
