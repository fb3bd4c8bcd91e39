/** Reading questions and answers as people write them: by id or by another spelling, in any case of letters. */
import type { Answer } from '../../../framework/rules/question.ts'
import { nearest } from '../../../platform/pure/nearest.ts'
import type { Plan, PlannedQuestion } from '../plan.ts'

export interface Dictionary {
  /** The number of a question, or undefined. */
  readonly question: (written: string) => number | undefined
  /** The number of an answer to that question, or undefined. */
  readonly answer: (question: number, written: string) => number | undefined
  readonly whyNoQuestion: (written: string) => string
  readonly whyNoAnswer: (question: number, written: string) => string
}

/** The dictionary of a framework's questions and answers. */
export function dictionaryOf({ framework, questions, numberOf }: Plan): Dictionary {
  const numbers = new Map(questions.map(({ question, number }) => [question.id.toLowerCase(), number]))
  const ids = [...numberOf.keys()]
  const spellings = questions.map(spellingsOf)
  const suggested = remembering(written => nearest(written, ids))
  return {
    question: written => numbers.get(written) ?? numbers.get(written.trim().toLowerCase()),
    answer: (question, written) =>
      spellings[question - 1]?.get(written) ?? spellings[question - 1]?.get(written.trim().toLowerCase()),
    whyNoQuestion: written => {
      if (written.trim() === '') return 'the question is missing'
      if (DATE.test(written.trim()))
        return 'this is a date: a spreadsheet has changed the question; format the column as text and type it again'
      const near = suggested(written.trim())
      return `${framework.id} has no such question${near === undefined ? '' : `; did you mean ${near}?`}`
    },
    whyNoAnswer: (question, written) => {
      const allowed = (questions[question - 1]?.question.answers ?? []).map(inWords).join(', ')
      const what = written.trim() === '' ? 'the answer is missing' : 'not an answer to this question'
      return allowed === '' ? what : `${what}; it allows ${allowed}`
    },
  }
}

const DATE = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/

const inWords = ({ id, aliases }: Answer) => (aliases.length === 0 ? id : `${id} (or ${aliases[0] ?? ''})`)

const spellingsOf = ({ question, answers }: PlannedQuestion) =>
  new Map(
    question.answers.flatMap(({ id, aliases }, place) =>
      [...aliases, id].map(spelling => [spelling.toLowerCase(), answers[place]] as const),
    ),
  )

// The same mistake tends to fill a whole column; more different mistakes than this are not worth remembering.
const MOST_REMEMBERED = 1000

function remembering<Value>(find: (word: string) => Value): (word: string) => Value {
  const found = new Map<string, Value>()
  return word => {
    const known = found.get(word)
    if (known !== undefined || found.has(word)) return known as Value
    const value = find(word)
    if (found.size < MOST_REMEMBERED) found.set(word, value)
    return value
  }
}
