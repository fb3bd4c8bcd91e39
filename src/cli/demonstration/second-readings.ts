/** What the demonstration's second readers said: as the first reader did, but for an invented difference here and there. */
import { createHash } from 'node:crypto'
import type { Board } from '../../assessment/actions/board.ts'
import { recordOperations } from '../../assessment/actions/record.ts'
import type { GivenAnswer } from '../../assessment/rules/answer.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Use } from '../../platform/use.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'
import { uuidOf } from './uuid.ts'

// About as often as trained judges differ on one answer; invented, like every answer of the demonstration.
const differing = 0.08

/** Records the second readings of the cases that were shared out to be read twice. Scores count none of them. */
export async function loadSecondReadings(
  use: Use,
  { actor, file, framework }: Under,
  { readings, references }: Board,
  answers: readonly GivenAnswer[],
): Promise<void> {
  const readAgain = secondReader(framework)
  for (const { kind, case: id, assessment, assessor } of readings) {
    if (kind !== 'second') continue
    const reference = references.get(id) ?? ''
    const operations = answers
      .filter(answer => answer.case === id)
      .map(answer => {
        const name = `${file.slug} ${reference} ${answer.question} second`
        return {
          id: uuidOf(name),
          kind: 'answer',
          assessment,
          question: answer.question,
          ...readAgain(answer, name),
          evidenceOn: null,
          base: null,
          settles: [],
          device: 'demonstration',
          deviceClock: use.now.toISOString(),
        }
      })
    const { receipts } = await recordOperations(use, { actor, operations, madeBy: assessor })
    const problems = receipts.flatMap(({ problem }) => problem?.en ?? [])
    if (problems.length > 0) must({ ok: false, problems })
  }
}

/** How a second reader answers what a first one did; `name` decides by chance, in every demonstration alike. */
export function secondReader(framework: Framework) {
  const questions = new Map(differable(framework).map(question => [question.id, question]))
  return (answer: Said, name: string) => readAgain(answer, questions.get(answer.question), name)
}

type Said = Pick<GivenAnswer, 'question' | 'value' | 'reasons' | 'note'>

/** Judgements on which no other question hangs: a difference there would leave the reader with other questions. */
function differable(framework: Framework): readonly Question[] {
  const questions = questionsOf(framework)
  const conditions = JSON.stringify(questions.map(({ applies }) => applies ?? null))
  return questions.filter(({ kind, id }) => kind === 'judgement' && !conditions.includes(`"question":"${id}"`))
}

function readAgain({ value, reasons = [], note }: Said, question: Question | undefined, name: string) {
  const now = question?.answers.find(({ id }) => id === value)
  const other = question?.answers.find(({ line }) => line === (now?.line === 'above' ? 'below' : 'above'))
  if (!other || now?.line === 'outside' || diceOf(name) >= differing) return { value, reasons, note: note ?? '' }
  return { value: other.id, reasons: [], note: 'Invented for the demonstration: the second reader saw it otherwise.' }
}

/** A throw from 0 to 1 that is the same in every demonstration. */
const diceOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32BE(0) / 2 ** 32
