/** One check of a draft's facts: what happened to it, the comments of the service, and how far it has come. */
import type { Day } from '../../../platform/pure/days.ts'
import type { Signed } from '../../../platform/pure/signed.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Address } from './unit.ts'

/** What a comment is about, in the order in which they are offered. */
export const commentKinds = ['fact', 'number', 'omission', 'interpretation', 'typing'] as const
export type CommentKind = (typeof commentKinds)[number]

/** How the inspectorate answers. */
export const decisions = ['accepted', 'partly', 'not'] as const
export type Decision = (typeof decisions)[number]

/** A draft that was sent. */
export interface Check {
  readonly id: number
  /** From 1: a draft that went back to the desk is sent again. */
  readonly round: number
  readonly sentOn: Day
  readonly sent: Signed
}

export type CheckEventKind = 'opened' | 'returned' | 'answers-sent' | 'invited' | 'uninvited' | 'reminded'

export interface CheckEvent extends Signed {
  readonly kind: CheckEventKind
  /** Whom an invitation concerns. */
  readonly person: number | null
}

/** What was said of a block at one time. */
export interface CommentVersion extends Signed {
  /** Null while nobody has chosen one. */
  readonly kind: CommentKind | null
  readonly text: string
  readonly withdrawn: boolean
}

/** What the inspectorate answered at one time. */
export interface Answer extends Signed {
  readonly decision: Decision
  /** '' where none was needed. */
  readonly reason: string
}

/** A comment with everything that happened to it. */
export interface Comment {
  readonly id: number
  /** The language of the draft that was read. */
  readonly language: Language
  readonly address: Address
  readonly wordRow: string | null
  /** At least one, the latest last. */
  readonly versions: readonly [CommentVersion, ...CommentVersion[]]
  /** Ids of the files that stand as its evidence. */
  readonly evidence: readonly string[]
  /** The latest answer, or null. */
  readonly answer: Answer | null
  /** The text of its block when the answers were sent; undefined before, null where the block was taken out. */
  readonly final: string | null | undefined
}

/** What is said now. */
export const latest = ({ versions }: Pick<Comment, 'versions'>): CommentVersion => versions.at(-1) ?? versions[0]

/** The comments that were not withdrawn. */
export const standing = (comments: readonly Comment[]): readonly Comment[] =>
  comments.filter(comment => !latest(comment).withdrawn)

/** How far a check has come: with the service, with the inspectorate, or done. */
export type Phase = 'with-service' | 'with-inspectorate' | 'done'

/** The phase, from what happened; a service that has no comments leaves nothing to answer. */
export const phaseOf = (events: readonly Pick<CheckEvent, 'kind'>[], comments: readonly Comment[]): Phase => {
  if (!happened(events, 'returned')) return 'with-service'
  return happened(events, 'answers-sent') || standing(comments).length === 0 ? 'done' : 'with-inspectorate'
}

/** When something happened first, or null. */
export const happened = <Event extends Pick<CheckEvent, 'kind'>>(
  events: readonly Event[],
  kind: CheckEventKind,
): Event | null => events.find(event => event.kind === kind) ?? null

/** The colleagues whom the named reader has invited and not let go. */
export const invited = (events: readonly CheckEvent[]): readonly number[] => {
  const last = new Map<number, CheckEventKind>()
  for (const { kind, person } of events) if (person !== null) last.set(person, kind)
  return [...last].filter(([, kind]) => kind === 'invited').map(([person]) => person)
}

/** The comments that still wait for an answer. */
export const unanswered = (comments: readonly Comment[]): readonly Comment[] =>
  standing(comments).filter(({ answer }) => answer === null)

/** The comments of which nobody has said what they are about. */
export const withoutKind = (comments: readonly Comment[]): readonly Comment[] =>
  standing(comments).filter(comment => latest(comment).kind === null)
