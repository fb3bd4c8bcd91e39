/** One operation in a line, for the person who made it. */
import type { Framework } from '../../../framework/rules/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Question } from '../../../framework/rules/question.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import { isDay } from '../../../platform/pure/days.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { DeviceWords } from './words.ts'

/** What an operation may say of itself; one that is still being written has its fields as they were typed. */
type Told = Readonly<Record<string, unknown>>

/** What a line is drawn from. */
export interface Around {
  /** The case's reference; '' where it is not known. */
  readonly reference: string
  /** The edition that the case is judged by, for its titles; null where it is not on this device. */
  readonly framework: Framework | null
  readonly words: DeviceWords
  readonly language: Language
}

// Enough of a text to know it by.
const GLIMPSE = 60

/** "C012, question 1.1.1a: sufficient – The plan names the risk". */
export const describe = (body: unknown, around: Around): string => {
  const operation = (body ?? {}) as Told
  const content = (operation['content'] ?? {}) as Told
  const kind = textOf(operation, 'kind')
  const { what, text } = kind === 'answer' || kind === '' ? answer(operation, around) : beside(kind, content, around)
  const glimpse = text.length > GLIMPSE ? `${text.slice(0, GLIMPSE)}…` : text
  const { reference } = around
  return `${reference === '' ? '' : `${reference}, `}${what}${glimpse === '' ? '' : ` – ${glimpse}`}`
}

interface Line {
  readonly what: string
  /** What somebody wrote. */
  readonly text: string
}

const answer = (operation: Told, { framework, words, language }: Around): Line => {
  const id = textOf(operation, 'question')
  const value = textOf(operation, 'value')
  const title = questionOf(framework, id)?.answers.find(each => each.id === value)?.title[language] ?? value
  return {
    what: `${words.question(id)}: ${value === '' ? words.takenBack : title}`,
    text: textOf(operation, 'note'),
  }
}

const beside = (kind: string, content: Told, around: Around): Line => {
  const { framework, words, language } = around
  const text = textOf(content, 'text')
  const on = textOf(content, 'on')
  const day = isDay(on) ? dayInWords(on, language) : ''
  const title = (all: readonly Titled[] | undefined, name: string): string =>
    all?.find(({ id }) => id === textOf(content, name))?.title[language] ?? textOf(content, name)
  switch (kind) {
    case 'record-event': {
      const event = title(framework?.timeliness?.events, 'event')
      const found = content['on'] === null ? words.notDone : day
      const said = content['takenBack'] === true ? words.entryTakenBack : found
      return { what: [event || words.kinds[kind], said].filter(part => part !== '').join(', '), text: '' }
    }
    case 'timeliness': {
      const rule = title(framework?.timeliness?.rules, 'rule') || words.kinds[kind]
      const verdict = content['verdict']
      const said = verdict === 'confirmed' ? words.confirmed : verdict === 'overruled' ? words.overruled : ''
      return { what: said === '' ? rule : `${rule}: ${said}`, text: textOf(content, 'reason') }
    }
    case 'statement': {
      const whom = title(framework?.caseWork?.interviews, 'with')
      const what = [words.kinds[kind], whom, day].filter(part => part !== '').join(', ')
      return { what: isBack(content) ? `${what}, ${words.entryTakenBack}` : what, text }
    }
    case 'good-practice': {
      const what = words.practice(textOf(content, 'question'))
      return { what: isBack(content) ? `${what}, ${words.entryTakenBack}` : what, text }
    }
    case 'level': {
      const id = textOf(content, 'question')
      const recorded = questionOf(framework, id)?.recorded
      const values = framework?.caseAttributes.find(each => each.id === recorded)?.values
      return { what: `${words.level(id)}: ${title(values, 'level')}`, text: textOf(content, 'reason') }
    }
    default:
      return { what: named(kind, words), text }
  }
}

type Titled = { readonly id: string; readonly title: { readonly en: string; readonly cy: string } }

const textOf = (from: Told, name: string): string => {
  const value = from[name]
  return typeof value === 'string' ? value : ''
}

/** Whether it only takes back what was there before. */
const isBack = (content: Told): boolean =>
  textOf(content, 'text') === '' && Array.isArray(content['replaces']) && content['replaces'].length > 0

const questionOf = (framework: Framework | null, id: string): Question | undefined =>
  framework ? questionsOf(framework).find(each => each.id === id) : undefined

const named = (kind: string, words: DeviceWords): string =>
  Object.hasOwn(words.kinds, kind) ? words.kinds[kind as keyof typeof words.kinds] : kind
