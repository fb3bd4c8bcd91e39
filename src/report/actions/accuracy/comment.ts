/** The service's side of the check: reading the draft, comments while they are drafted, colleagues, and sending them all. */
import { addressesOf } from '../../../inspection/actions/recipients.ts'
import type { SentFile } from '../../../platform/files/keep.ts'
import { keepFile } from '../../../platform/files/keep.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Signed } from '../../../platform/pure/signed.ts'
import type { Language, Words } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import type { Comment, CommentKind } from '../../rules/accuracy/check.ts'
import { latest, standing, withoutKind } from '../../rules/accuracy/check.ts'
import { colleagueInvited, commentKept, commentsReturned, draftOpened } from '../../rules/accuracy/events.ts'
import { letters } from '../../rules/accuracy/letters.ts'
import { mayComment, mayReturn } from '../../rules/accuracy/may.ts'
import { alreadyReturned, noSuchComment } from '../../rules/accuracy/problems.ts'
import type { Address } from '../../rules/accuracy/unit.ts'
import { textAt } from '../../rules/accuracy/unit.ts'
import { addComment, addEvidence, addVersion } from '../../store/accuracy/comments.ts'
import { addCheckEvent } from '../../store/accuracy/rounds.ts'
import type { CheckAsked, Exchange } from './find.ts'
import { findExchange } from './find.ts'
import { listCandidates, writeTo } from './send.ts'

/** The check as it is opened to be read: when the person named does so first, the draft is received. */
export async function openExchange(use: Use, ask: CheckAsked): Promise<Exchange> {
  const exchange = await findExchange(use, ask)
  const { inspection, check, asked, rounds } = exchange
  const isReader = ask.actor.person !== null && ask.actor.person === asked.reader
  if (!isReader || check.id !== rounds.at(-1)?.id || exchange.events.some(({ kind }) => kind === 'opened'))
    return exchange
  const opened = { kind: 'opened' as const, person: null, at: use.now, by: ask.actor.person }
  if (await addCheckEvent(use.db, inspection.id, check.id, opened))
    await use.journal(draftOpened, { inspection: inspection.id, round: check.round })
  return findExchange(use, ask)
}

/** What somebody writes of a block. */
export interface Said {
  readonly kind: CommentKind | null
  readonly text: string
}

/** Begins a comment on a block of the latest draft; answers its id. Throws a 404 where the draft has no such block. */
export async function beginComment(
  use: Use,
  ask: CheckAsked & Said & { readonly language: Language; readonly address: Address; readonly wordRow?: string },
): Promise<number> {
  const { inspection, check, drafts } = await toComment(use, ask)
  const draft = drafts.get(ask.language)
  if (!draft || textAt(draft.document, ask.address) === null) throw new Problem(noSuchComment)
  const id = await addComment(use.db, inspection.id, check.id, {
    language: ask.language,
    address: ask.address,
    wordRow: ask.wordRow ?? null,
    first: { kind: ask.kind, text: ask.text, withdrawn: false, ...now(use, ask.actor) },
  })
  await use.journal(commentKept, { inspection: inspection.id, comment: id })
  return id
}

/** Changes a comment, or withdraws it; the same words again change nothing. */
export async function changeComment(
  use: Use,
  ask: CheckAsked & Said & { readonly comment: number; readonly withdrawn: boolean },
): Promise<void> {
  const { inspection, comments } = await toComment(use, ask)
  const before = oneOf(comments, ask.comment)
  const { kind, text, withdrawn } = latest(before)
  if (kind === ask.kind && text === ask.text && withdrawn === ask.withdrawn) return
  const version = { kind: ask.kind, text: ask.text, withdrawn: ask.withdrawn, ...now(use, ask.actor) }
  await addVersion(use.db, inspection.id, ask.comment, version)
  await use.journal(commentKept, { inspection: inspection.id, comment: ask.comment })
}

/** Attaches the files that can be kept; answers how many those were, and why each of the others was not. */
export async function attachEvidence(
  use: Use,
  ask: CheckAsked & { readonly comment: number; readonly files: readonly SentFile[] },
): Promise<{ readonly kept: number; readonly refused: readonly Words[] }> {
  const { inspection, comments } = await toComment(use, ask)
  oneOf(comments, ask.comment)
  const reasons: Words[] = []
  let count = 0
  for (const sent of ask.files) {
    const kept = await keepFile(use, { sent, by: ask.actor.person, inspection: inspection.id })
    if (!kept.ok) {
      reasons.push(...kept.problems)
      continue
    }
    const evidence = { file: kept.value.id, withdrawn: false, ...now(use, ask.actor) }
    await addEvidence(use.db, inspection.id, ask.comment, evidence)
    count += 1
  }
  if (count > 0) await use.journal(commentKept, { inspection: inspection.id, comment: ask.comment, files: count })
  return { kept: count, refused: reasons }
}

/** Takes a file back from a comment; it stays in the record. */
export async function withdrawEvidence(
  use: Use,
  ask: CheckAsked & { readonly comment: number; readonly file: string },
): Promise<void> {
  const { inspection, comments } = await toComment(use, ask)
  if (!oneOf(comments, ask.comment).evidence.includes(ask.file)) throw new Problem(noSuchComment)
  await addEvidence(use.db, inspection.id, ask.comment, { file: ask.file, withdrawn: true, ...now(use, ask.actor) })
  await use.journal(commentKept, { inspection: inspection.id, comment: ask.comment })
}

/** Invites a colleague of the service to comment, or takes the invitation back; false for anybody else. */
export async function invite(
  use: Use,
  ask: CheckAsked & { readonly person: number; readonly invited: boolean },
): Promise<boolean> {
  const { inspection, check, asked } = await toReturn(use, ask)
  const candidates = await listCandidates(use, inspection)
  if (ask.person === asked.reader || !candidates.some(({ person }) => person === ask.person)) return false
  if (asked.invited.includes(ask.person) === ask.invited) return true
  const kind = ask.invited ? 'invited' : 'uninvited'
  await addCheckEvent(use.db, inspection.id, check.id, { kind, person: ask.person, ...now(use, ask.actor) })
  if (ask.invited) await writeTo(use, [ask.person], letters.invited(inspection.service.name))
  await use.journal(colleagueInvited, { inspection: inspection.id, person: ask.person, invited: ask.invited })
  return true
}

/**
 * Sends every comment that stands, or says that there are none; from then on nothing of it changes.
 * Refused, with the comments concerned, where one doesn't say what it is about, or where "none" is said and some stand.
 */
export async function returnComments(
  use: Use,
  ask: CheckAsked & { readonly nothingToSay: boolean },
): Promise<Result<number, { readonly comment: number | null }>> {
  const { inspection, check, comments } = await toReturn(use, ask)
  const sent = standing(comments)
  if (ask.nothingToSay !== (sent.length === 0)) return refused([{ comment: null }])
  const open = withoutKind(comments)
  if (open.length > 0) return refused(open.map(({ id }) => ({ comment: id })))
  const event = { kind: 'returned' as const, person: null, ...now(use, ask.actor) }
  if (!(await addCheckEvent(use.db, inspection.id, check.id, event))) throw new Problem(alreadyReturned)
  const { subject, body } = letters.returned(inspection.service.name, sent.length)
  for (const to of await addressesOf(use, inspection, ['lead-inspector']))
    await use.write({
      to,
      subject: `${subject.en} / ${subject.cy}`,
      body: `${body.en}\n\n---\n\n${body.cy}\n`,
    })
  await use.journal(commentsReturned, { inspection: inspection.id, round: check.round, comments: sent.length })
  return ok(sent.length)
}

/** The latest check for whoever may comment, while its comments are not sent. */
export async function toComment(use: Use, { actor, slug }: CheckAsked): Promise<Exchange> {
  const exchange = await findExchange(use, { actor, slug })
  insist(mayComment(actor, exchange.inspection, exchange.asked))
  if (exchange.phase !== 'with-service') throw new Problem(alreadyReturned)
  return exchange
}

async function toReturn(use: Use, { actor, slug }: CheckAsked): Promise<Exchange> {
  const exchange = await findExchange(use, { actor, slug })
  insist(mayReturn(actor, exchange.inspection, exchange.asked))
  if (exchange.phase !== 'with-service') throw new Problem(alreadyReturned)
  return exchange
}

const oneOf = (comments: readonly Comment[], id: number): Comment => {
  const found = comments.find(each => each.id === id)
  if (!found) throw new Problem(noSuchComment)
  return found
}

const now = ({ now: at }: Use, { person: by }: Actor): Signed => ({ at, by })
