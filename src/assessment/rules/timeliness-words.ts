/** The arithmetic of a deadline in words, so that nobody has to take its outcome on trust. */
import type { Limit } from '../../framework/rules/case-work.ts'
import type { Answer, Question } from '../../framework/rules/question.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Deadline, WorkedOut } from './timeliness.ts'

/** "due 13 January 2012: 15 working days from 20 December 2011; done 17 January 2012: 2 working days late". */
export function deadlineInWords(
  limit: Limit,
  { from, due, done, outcome, late }: Deadline,
  language: Language,
): string {
  const day = (which: string): string => dayInWords(which, language)
  const { counted, units } = said[language]
  const clock = counted(day(due), units[limit.unit](limit.amount), day(from))
  if (outcome === 'late' && done !== null)
    return `${clock}; ${said[language].late(day(done), units[limit.unit === 'months' ? 'days' : limit.unit](late))}`
  if (done !== null) return `${clock}; ${said[language].onTime(day(done))}`
  return `${clock}; ${outcome === 'not-done' ? said[language].notDone : said[language].notDue}`
}

/** The outcome of a rule in a word or two. */
export const outcomeWords: Readonly<Record<WorkedOut['outcome'], Words>> = {
  'on-time': { en: 'On time', cy: 'Yn brydlon' },
  late: { en: 'Late', cy: 'Yn hwyr' },
  'not-done': { en: 'Not done', cy: 'Heb ei wneud' },
  'not-due': { en: 'Not due', cy: 'Ddim yn ddyledus' },
  'not-known': { en: 'A date is missing', cy: 'Mae dyddiad ar goll' },
}

const lines: Readonly<Record<WorkedOut['outcome'], Answer['line'] | null>> = {
  'on-time': 'above',
  late: 'below',
  'not-done': 'below',
  'not-due': 'outside',
  'not-known': null,
}

/** The answer that an outcome proposes to a question; null where it proposes none. */
export const proposedAnswer = (outcome: WorkedOut['outcome'], { answers }: Pick<Question, 'answers'>): Answer | null =>
  answers.find(({ line }) => line === lines[outcome]) ?? null

const said = {
  en: {
    units: {
      'working-days': (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
      days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
      months: (n: number) => (n === 1 ? '1 month' : `${n} months`),
    },
    counted: (due: string, amount: string, from: string) => `due ${due}: ${amount} from ${from}`,
    late: (done: string, by: string) => `done ${done}: ${by} late`,
    onTime: (done: string) => `done ${done}: on time`,
    notDone: 'not done',
    notDue: 'not yet due when the record was read',
  },
  cy: {
    units: {
      'working-days': (n: number) => `${n} diwrnod gwaith`,
      days: (n: number) => `${n} diwrnod`,
      months: (n: number) => `${n} mis`,
    },
    counted: (due: string, amount: string, from: string) => `yn ddyledus ${due}: ${amount} o ${from}`,
    late: (done: string, by: string) => `gwnaed ${done}: ${by} yn hwyr`,
    onTime: (done: string) => `gwnaed ${done}: yn brydlon`,
    notDone: 'heb ei wneud',
    notDue: 'heb fod yn ddyledus eto pan ddarllenwyd y cofnod',
  },
}
