/** Writing passages: new ones, from proposals or by hand, and new versions of those that are there. */
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import { mergeTexts } from '../../platform/text/words.ts'
import type { Use } from '../../platform/use.ts'
import type { Draft } from '../rules/draft.ts'
import { checkDraft, checkPlace, tidied } from '../rules/draft.ts'
import { passageChanged } from '../rules/events.ts'
import type { Side } from '../rules/finding.ts'
import { keyOf } from '../rules/dealt.ts'
import { mergeReworded, saysTheSame } from '../rules/merge.ts'
import type { Content, Kind, Passage, State, Version } from '../rules/passage.ts'
import { lastPosition, positionAfter, standing } from '../rules/passage.ts'
import type { Fault } from '../rules/problems.ts'
import { proposalGone } from '../rules/problems.ts'
import { addPassage, addVersion, readPassages, readVersions } from '../store.ts'
import type { NewPassage } from '../store.ts'
import type { Asked, Desk } from './desk.ts'
import { findWritingDesk, passageOn } from './desk.ts'
import { takeInIfNever } from './take-in.ts'

/** What somebody wants to write anew. */
export interface Writing extends Asked, Draft {
  readonly kind: Kind
  readonly place: string
  readonly side: Side | null
  /** The passage after which it is to stand, 0 for before all others; at the end where absent. */
  readonly after?: number
}

/** Writes a passage at its place; answers its id, or every fault beside its field. */
export async function writePassage(use: Use, ask: Writing): Promise<Result<number, Fault>> {
  const desk = await findWritingDesk(use, ask)
  const { kind, place, side } = ask
  const misplaced = checkPlace(kind, place, ask.details, desk.framework)
  const checked = checkDraft(kind, ask, desk.figures)
  if (!checked.ok) return refused([...misplaced, ...checked.problems])
  if (misplaced.length > 0) return refused(misplaced)
  const company = standing(desk.passages, kind, place).filter(({ latest }) => latest.side === side)
  const position = positionAfter(company, ask.after)
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

/**
 * What came of a new version: kept, also together with what somebody else had changed meanwhile; refused with every
 * fault; or overtaken by a version that says something else of the same words. `base` is the version from which both
 * began, null where there never was one of that number.
 */
export type Rewritten =
  | { readonly kind: 'kept'; readonly merged: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly Fault[] }
  | { readonly kind: 'overtaken'; readonly latest: Version; readonly base: Version | null }

// Each try sees the version that overtook the one before; more than a few at once are a fault of ours.
const MOST_TRIES = 5

/**
 * Gives a passage new words. `base` is the number of the version that its author began with: where others have been made
 * since, the two changes are joined if they don't touch, and otherwise nothing is kept and all three are answered, so
 * that they can be laid side by side.
 */
export async function rewrite(
  use: Use,
  ask: Asked & Draft & { readonly passage: number; readonly base: number; readonly side: Side | null },
): Promise<Rewritten> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const desk = await findWritingDesk(use, ask)
    const passage = passageOn(desk, ask.passage)
    const { latest, kind, place } = passage
    const side = latest.side === null ? null : ask.side
    const mine = { text: tidied(ask.text), details: ask.details, side }
    const isBehind = latest.number !== ask.base
    const base = isBehind ? await baseOf(use, desk, ask) : null
    const draft = isBehind ? base && mergeReworded(base, mine, latest, mergeTexts) : mine
    if (!draft) return { kind: 'overtaken', latest, base }
    if (isBehind && saysTheSame(draft, latest)) return { kind: 'kept', merged: false }
    const misplaced = checkPlace(kind, place, draft.details, desk.framework)
    const checked = checkDraft(kind, draft, desk.figures)
    if (!checked.ok) return { kind: 'refused', problems: [...misplaced, ...checked.problems] }
    if (misplaced.length > 0) return { kind: 'refused', problems: misplaced }
    const content = { ...latest, ...checked.value, side: draft.side, note: null }
    // Of a version in which nothing but its place or its state had changed, nothing is brought together.
    const merged = isBehind && base !== null && !saysTheSame(base, latest)
    const deed = merged ? 'reworded together with a change made meanwhile' : 'reworded'
    if (await continueWith(use, desk.inspection, passage, content, ask, deed)) return { kind: 'kept', merged }
  }
  throw new Error(`Passage ${ask.passage} was overtaken ${MOST_TRIES} times`)
}

const baseOf = async (
  use: Use,
  { inspection }: Desk,
  ask: { readonly passage: number; readonly base: number },
): Promise<Version | null> =>
  (await readVersions(use.db, inspection.id, ask.passage)).find(({ number }) => number === ask.base) ?? null

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
