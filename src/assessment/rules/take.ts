/** Taking a batch into one case: what is new, a receipt for each operation, and how the case stands afterwards. */
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Attributes } from '../../framework/rules/route.ts'
import { numberAnswer, questionsByNumber } from './answer.ts'
import type { Numbers } from './answer.ts'
import { contestsBeside } from './beside/contests.ts'
import type { LookedOver } from './completeness.ts'
import { lookOver } from './completeness.ts'
import { moderatedStanding } from './double/moderation.ts'
import { levelNeedsReason } from './level.ts'
import type { AnswerEvent } from './merge/event.ts'
import { sameEvent } from './merge/event.ts'
import type { Standing } from './merge/standing.ts'
import { standingOf } from './merge/standing.ts'
import type { AnswerOperation, KeptOperation, LoggedOperation, Operation, Receipt } from './operation.ts'
import { notAgreed, notComplete, notFinished, sayWhyLevel } from './operation/words.ts'
import type { CaseState } from './states.ts'
import { after, deedOf, isDone } from './states.ts'

/** A case as it is when a batch arrives. */
export interface CaseInHand {
  readonly framework: Framework
  readonly attributes: Attributes
  readonly answers: readonly AnswerEvent[]
  readonly operations: readonly KeptOperation[]
  readonly state: CaseState
  /** Operations that wait for the lead inspector. */
  readonly waiting: number
}

/** An answer with its case and its numbers, to be kept. */
export interface TakenAnswer extends AnswerEvent, Numbers {
  readonly assessment: number
}

/** What came of a batch. */
export interface Taken {
  /** In the order in which they were sent. */
  readonly answers: readonly TakenAnswer[]
  readonly operations: readonly LoggedOperation[]
  /** In the batch's order. */
  readonly receipts: readonly Receipt[]
  readonly standing: ReadonlyMap<string, Standing>
  readonly looked: LookedOver
  readonly state: CaseState
}

/**
 * Takes in what one person sends about one case. Answers go first, whatever the order of the batch, so that a case may
 * be finished together with its last answers. Nothing kept is ever replaced.
 */
export function take(inHand: CaseInHand, batch: readonly Operation[], person: number | null): Taken {
  const receipts = new Map<Operation, Receipt>()
  const answers = takeAnswers(inHand, batch, person, receipts)
  const standing = standingOf([...inHand.answers, ...answers])
  const look = (logged: readonly LoggedOperation[]) =>
    lookOver(inHand.framework, inHand.attributes, moderatedStanding(standing, logged))
  const looked = look(inHand.operations)
  let state = answers.length > 0 ? (after(inHand.state, 'answer') ?? inHand.state) : inHand.state
  const kept = new Map<string, LoggedOperation>(inHand.operations.map(each => [each.id, each]))
  const answered = new Set([...inHand.answers, ...answers].map(({ id }) => id))
  const operations: LoggedOperation[] = []
  for (const one of batch) {
    if (one.kind === 'answer') continue
    const before = kept.get(one.id)
    if (before || answered.has(one.id)) {
      receipts.set(one, { id: one.id, outcome: before && sameOperation(before, one) ? 'kept-before' : 'changed' })
      continue
    }
    const why = whyNot(one, state, looked, inHand, operations)
    if (why) receipts.set(one, { id: one.id, outcome: 'refused', ...why })
    else {
      receipts.set(one, { id: one.id, outcome: 'kept' })
      kept.set(one.id, one)
      operations.push(one)
      const deed = deedOf(one.kind)
      state = (deed && after(state, deed)) ?? state
    }
  }
  const inOrder = batch.flatMap(each => receipts.get(each) ?? [])
  const isModerated = operations.some(({ kind }) => kind === 'moderate')
  const lookedAfter = isModerated ? look([...inHand.operations, ...operations]) : looked
  return { answers, operations, receipts: inOrder, standing, looked: lookedAfter, state }
}

/** What counts as bytes: that at n - 1 is the number of the answer to question n, 0 where none counts. */
export function bytesOf(framework: Framework, { counting }: Pick<LookedOver, 'counting'>): Uint8Array {
  const questions = questionsByNumber(framework)
  const bytes = new Uint8Array(questions.size)
  let last = 0
  for (const [id, value] of counting) {
    const question = questions.get(id)
    const answer = question?.answers.get(value) ?? 0
    if (!question || answer === 0) continue
    bytes[question.number - 1] = answer
    last = Math.max(last, question.number)
  }
  return bytes.subarray(0, last)
}

function takeAnswers(
  { framework, answers, operations }: CaseInHand,
  batch: readonly Operation[],
  person: number | null,
  receipts: Map<Operation, Receipt>,
): readonly TakenAnswer[] {
  const kept = new Map<string, AnswerEvent>(answers.map(each => [each.id, each]))
  const others = new Set(operations.map(({ id }) => id))
  const taken: TakenAnswer[] = []
  for (const one of batch) {
    if (one.kind !== 'answer') continue
    const { id } = one
    const before = kept.get(id)
    if (before || others.has(id)) {
      // Who sends again what another kept, as a lead who imports a device's file, sends the same thing.
      const isSame = before && sameEvent(before, { ...one, person: before.person })
      receipts.set(one, { id, outcome: isSame ? 'kept-before' : 'changed' })
      continue
    }
    const numbers = numberAnswer(framework, one)
    if (!numbers.ok) {
      const [problem] = numbers.problems
      receipts.set(one, { id, outcome: 'refused', ...(problem ? { problem } : {}) })
      continue
    }
    receipts.set(one, { id, outcome: 'kept' })
    const answer = takenOf(one, person, numbers.value)
    kept.set(id, answer)
    taken.push(answer)
  }
  return taken
}

const takenOf = (one: AnswerOperation, person: number | null, numbers: Numbers): TakenAnswer => ({
  id: one.id,
  assessment: one.assessment,
  question: one.question,
  questionNumber: numbers.questionNumber,
  answerNumber: numbers.answerNumber,
  value: one.value,
  reasons: one.reasons,
  note: one.note,
  evidenceOn: one.evidenceOn,
  base: one.base,
  settles: one.settles,
  device: one.device,
  person,
  deviceClock: one.deviceClock,
})

function whyNot(
  one: LoggedOperation,
  state: CaseState,
  { lacks }: LookedOver,
  { framework, attributes, operations, waiting }: CaseInHand,
  before: readonly LoggedOperation[],
): Pick<Receipt, 'problem' | 'lacks'> | null {
  if (one.kind === 'finish') {
    if (lacks.length > 0 || waiting > 0) return { problem: notComplete(lacks.length, waiting), lacks }
    const contested = contestsBeside({ framework, attributes, operations: [...operations, ...before] })
    return contested.length > 0 ? { problem: notAgreed(contested.map(({ title }) => title)) } : null
  }
  if ((one.kind === 'send-back' || one.kind === 'moderate') && !isDone(state)) return { problem: notFinished }
  if (one.kind !== 'level' || one.content.reason !== '') return null
  const question = questionsOf(framework).find(({ id }) => id === one.content.question)
  return question && levelNeedsReason(framework, question, attributes, one.content.level)
    ? { problem: sayWhyLevel }
    : null
}

const sameOperation = (a: LoggedOperation, b: LoggedOperation): boolean =>
  a.kind === b.kind &&
  a.device === b.device &&
  a.deviceClock === b.deviceClock &&
  canonicalJson(a.content) === canonicalJson(b.content)
