/** Writing passages: new ones, from proposals or by hand, and new versions of those that are there. */
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import type { Draft } from '../rules/draft.ts'
import { checkDraft, checkPlace } from '../rules/draft.ts'
import { passageChanged } from '../rules/events.ts'
import type { Side } from '../rules/finding.ts'
import { keyOf } from '../rules/dealt.ts'
import type { Content, Kind, Passage, State, Version } from '../rules/passage.ts'
import { lastPosition, standing } from '../rules/passage.ts'
import type { Fault } from '../rules/problems.ts'
import { proposalGone } from '../rules/problems.ts'
import { addPassage, addVersion, readPassages } from '../store.ts'
import type { NewPassage } from '../store.ts'
import type { Asked, Desk } from './desk.ts'
import { findWritingDesk, passageOn } from './desk.ts'
import { takeInIfNever } from './take-in.ts'

/** What somebody wants to write anew. */
export interface Writing extends Asked, Draft {
  readonly kind: Kind
  readonly place: string
  readonly side: Side | null
}

/** Writes a passage at the end of its kind; answers its id, or every fault beside its field. */
export async function writePassage(use: Use, ask: Writing): Promise<Result<number, Fault>> {
  const desk = await findWritingDesk(use, ask)
  const { kind, place, side } = ask
  const misplaced = checkPlace(kind, place, ask.details, desk.framework)
  const checked = checkDraft(kind, ask, desk.figures)
  if (!checked.ok) return refused([...misplaced, ...checked.problems])
  if (misplaced.length > 0) return refused(misplaced)
  const position = lastPosition(standing(desk.passages, kind, place))
  const content: Content = { ...checked.value, state: 'standing', side, position, note: null }
  return ok(await begin(use, desk, { kind, place, topic: null, proposal: null, content }, ask, 'written'))
}

/**
 * Takes a proposed sentence as a finding, or sets it aside so that it is proposed no more; answers the finding's id.
 * Doing it again changes nothing, and what was set aside is taken back by being taken.
 */
export async function takeProposal(
  use: Use,
  ask: Asked & { readonly proposal: string; readonly state: Exclude<State, 'merged'>; readonly note: string },
): Promise<Result<number, Fault>> {
  const desk = await findWritingDesk(use, ask)
  const proposal = desk.proposals.find(each => keyOf(each) === ask.proposal)
  if (!proposal) return refused([proposalGone])
  const { criterion: place, side, topic, text } = proposal
  const checked = checkDraft('finding', { text, details: {} }, desk.figures)
  if (!checked.ok) return checked
  const { state } = ask
  const note = ask.note.trim() === '' ? null : ask.note.trim()
  const deed = state === 'standing' ? 'accepted' : 'rejected'
  const known = desk.passages.find(each => each.proposal === ask.proposal)
  if (known) {
    const isMerged = known.latest.state === 'merged'
    if (!isMerged && known.latest.state !== state)
      await continueWith(use, desk.inspection, known, { ...known.latest, state, note }, ask, deed)
    return ok(known.latest.details.into ?? known.id)
  }
  const position = lastPosition(standing(desk.passages, 'finding', place))
  const content: Content = { ...checked.value, state, side, position, note }
  return ok(await begin(use, desk, { kind: 'finding', place, topic, proposal: ask.proposal, content }, ask, deed))
}

/** Begins a passage; where somebody took the same proposal at this very moment, theirs is the one. */
async function begin(use: Use, desk: Desk, passage: NewPassage, { actor }: Asked, deed: string): Promise<number> {
  const { id: inspection } = desk.inspection
  const id = await addPassage(use.db, inspection, passage, { at: use.now, by: actor.person })
  if (id === null) {
    const passages = await readPassages(use.db, inspection)
    return passages.find(({ proposal }) => proposal === passage.proposal)?.id ?? 0
  }
  await takeInIfNever(use, desk, actor)
  await use.journal(passageChanged, { inspection, passage: id, version: 1, deed })
  return id
}

/** What came of a new version: kept, refused with every fault, or overtaken by another that somebody made meanwhile. */
export type Rewritten =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly problems: readonly Fault[] }
  | { readonly kind: 'overtaken'; readonly latest: Version }

/**
 * Gives a passage new words. `base` is the number of the version that its author began with: where another has been
 * made since, nothing is kept and the latest is answered, so that both can be laid side by side.
 */
export async function rewrite(
  use: Use,
  ask: Asked & Draft & { readonly passage: number; readonly base: number; readonly side: Side | null },
): Promise<Rewritten> {
  const desk = await findWritingDesk(use, ask)
  const passage = passageOn(desk, ask.passage)
  if (passage.latest.number !== ask.base) return { kind: 'overtaken', latest: passage.latest }
  const misplaced = checkPlace(passage.kind, passage.place, ask.details, desk.framework)
  const checked = checkDraft(passage.kind, ask, desk.figures)
  if (!checked.ok) return { kind: 'refused', problems: [...misplaced, ...checked.problems] }
  if (misplaced.length > 0) return { kind: 'refused', problems: misplaced }
  const content = {
    ...passage.latest,
    ...checked.value,
    side: passage.latest.side === null ? null : ask.side,
    note: null,
  }
  if (await continueWith(use, desk.inspection, passage, content, ask, 'reworded')) return { kind: 'kept' }
  const again = await findWritingDesk(use, ask)
  return { kind: 'overtaken', latest: passageOn(again, ask.passage).latest }
}

/** Adds the version after a passage's latest; false where somebody was quicker. */
export async function continueWith(
  use: Use,
  { id: inspection }: Pick<Inspection, 'id'>,
  { id: passage, latest }: Passage,
  content: Content,
  { actor }: Pick<Asked, 'actor'>,
  deed: string,
): Promise<boolean> {
  const number = latest.number + 1
  const added = await addVersion(use.db, inspection, { passage, number, content }, { at: use.now, by: actor.person })
  if (added) await use.journal(passageChanged, { inspection, passage, version: number, deed })
  return added
}
