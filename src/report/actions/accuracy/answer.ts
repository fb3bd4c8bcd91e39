/** The inspectorate's side of the check: answering each comment beside the text as it is now, and sending the answers back. */
import { knowInspection } from '../../../inspection/actions.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import type { Comment, Decision } from '../../rules/accuracy/check.ts'
import { phaseOf, standing, unanswered } from '../../rules/accuracy/check.ts'
import { answersSent, commentAnswered } from '../../rules/accuracy/events.ts'
import { letters } from '../../rules/accuracy/letters.ts'
import { mayAnswer, maySendAnswers } from '../../rules/accuracy/may.ts'
import type { TextNow } from '../../rules/accuracy/now.ts'
import { textNow } from '../../rules/accuracy/now.ts'
import { noSuchComment, notToAnswer } from '../../rules/accuracy/problems.ts'
import { textAt } from '../../rules/accuracy/unit.ts'
import type { Composed } from '../../rules/origin.ts'
import { addAnswer, addFinal, readComments } from '../../store/accuracy/comments.ts'
import { addCheckEvent, readCheckEvents, readChecks } from '../../store/accuracy/rounds.ts'
import { traceNow } from '../make.ts'
import type { CheckAsked, Exchange } from './find.ts'
import { clockNow, findExchange } from './find.ts'
import { writeTo } from './send.ts'

/** Answers a comment of the latest round, in the place of any answer before. A reason is needed unless it is accepted. */
export async function answerComment(
  use: Use,
  ask: CheckAsked & { readonly comment: number; readonly decision: Decision; readonly reason: string },
): Promise<void> {
  const { actor, comment, decision, reason } = ask
  const exchange = await findExchange(use, { actor, slug: ask.slug })
  insist(mayAnswer(actor, exchange.inspection))
  if (exchange.phase !== 'with-inspectorate') throw new Problem(notToAnswer)
  const before = standing(exchange.comments).find(({ id }) => id === comment)
  if (!before) throw new Problem(noSuchComment)
  if (before.answer?.decision === decision && before.answer.reason === reason) return
  const inspection = exchange.inspection.id
  await addAnswer(use.db, inspection, comment, { decision, reason, at: use.now, by: actor.person })
  await use.journal(commentAnswered, { inspection, comment, decision })
}

/** Sends every answer back to the service, with the text of each block as it is now; refused while any is missing. */
export async function sendAnswers(use: Use, { actor, slug }: CheckAsked): Promise<Result<number, Comment>> {
  const exchange = await findExchange(use, { actor, slug })
  const { inspection, check, comments, asked, events } = exchange
  insist(maySendAnswers(actor, inspection))
  if (exchange.phase !== 'with-inspectorate') throw new Problem(notToAnswer)
  const open = unanswered(comments)
  if (open.length > 0) return refused(open)
  const sent = standing(comments)
  const texts = await textsNow(use, exchange, sent)
  const signed = { at: use.now, by: actor.person }
  await addCheckEvent(use.db, inspection.id, check.id, { kind: 'answers-sent', person: null, ...signed })
  for (const { id } of sent)
    await addFinal(use.db, inspection.id, { comment: id, text: texts.get(id)?.now ?? null, at: use.now })
  const people = [asked.reader, ...asked.invited, events.find(({ kind }) => kind === 'returned')?.by ?? null]
  await writeTo(
    use,
    people.filter(person => person !== null),
    letters.answered(inspection.service.name),
  )
  await use.journal(answersSent, { inspection: inspection.id, round: check.round, answers: sent.length })
  return ok(sent.length)
}

/**
 * What became of the blocks of comments, by id of the comment: as it stands now, or as it stood when the answers were
 * sent. Of a report that can't be put together at the moment, only the text as it was sent is told.
 */
export async function textsNow(
  use: Use,
  { inspection, drafts }: Pick<Exchange, 'inspection' | 'drafts'>,
  comments: readonly Comment[],
): Promise<ReadonlyMap<number, TextNow>> {
  const now = new Map<Language, Composed | null>()
  for (const { language } of comments)
    if (!now.has(language)) now.set(language, await traced(use, inspection, language))
  return new Map(
    comments.flatMap(({ id, language, address, final }) => {
      const sent = drafts.get(language)
      if (!sent) return []
      const current = now.get(language) ?? null
      const found = textNow(sent, current ?? sent, address)
      const before = textAt(sent.document, address) ?? ''
      return [[id, final === undefined ? found : { ...found, before, now: final, changed: final !== before }] as const]
    }),
  )
}

const traced = (use: Use, inspection: Inspection, language: Language): Promise<Composed | null> =>
  traceNow(use, inspection, language).catch((error: unknown) => {
    if (error instanceof Problem) return null
    throw error
  })

/**
 * Whether the report may go to sign-off: every comment is answered and the answers are back with the service, or its
 * time is over and nothing came, or it was never asked.
 */
export async function isChecked(use: Use, inspection: number): Promise<boolean> {
  const check = (await readChecks(use.db, inspection)).at(-1)
  if (!check) return true
  const events = await readCheckEvents(use.db, check.id)
  const phase = phaseOf(events, await readComments(use.db, check.id))
  if (phase !== 'with-service') return phase === 'done'
  const clock = await clockNow(use, await knowInspection(use, inspection), check, events)
  return clock !== null && clock.left < 0
}
