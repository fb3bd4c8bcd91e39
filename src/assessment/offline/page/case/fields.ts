/** The fields of a question on the page: reading what they say, and writing what was said elsewhere. */
import { isDay } from '../../../../platform/pure/days.ts'
import { monthNamed } from '../../../../platform/pure/day-words.ts'
import type { Said } from '../../../rules/shown.ts'

/** What the fields of a question say. */
export interface Typed {
  readonly said: Said
  /** The date as it was typed, and whether it is one or nothing. */
  readonly date: readonly string[]
  readonly isDay: boolean
  /** The head chosen among contested ones, and whether their notes are to be joined; '' where none is chosen. */
  readonly chosen: string
  readonly join: boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

const named = (form: HTMLFormElement, name: string): readonly Field[] => {
  const found = form.elements.namedItem(name)
  if (found === null) return []
  return found instanceof RadioNodeList ? [...found] : [found as Field]
}

const chosenIn = (form: HTMLFormElement, name: string): readonly string[] =>
  named(form, name).flatMap(field => ((field as HTMLInputElement).checked ? [field.value] : []))

const textIn = (form: HTMLFormElement, name: string): string => named(form, name)[0]?.value ?? ''

const parts = ['day', 'month', 'year'] as const

/** Reads the fields of a question. Reasons count only beside an answer that asks for them. */
export const readFields = (form: HTMLFormElement, question: string, asksWhy: (value: string) => boolean): Typed => {
  const choices = named(form, `value-${question}`)
  const isChoice = choices.some(({ type }) => type === 'radio')
  const given = isChoice ? chosenIn(form, `value-${question}`)[0] : choices[0]?.value.trim()
  const value = given === undefined || given === '' ? null : given
  const typed = parts.map(part => textIn(form, `evidence-${question}-${part}`).trim())
  const evidenceOn = dayOf(typed)
  return {
    said: {
      value,
      reasons: value !== null && asksWhy(value) ? chosenIn(form, `reasons-${question}`) : [],
      note: textIn(form, `note-${question}`),
      evidenceOn: evidenceOn ?? null,
    },
    date: typed,
    isDay: evidenceOn !== undefined,
    chosen: chosenIn(form, `choose-${question}`)[0] ?? '',
    join: chosenIn(form, `join-${question}`).length > 0,
  }
}

/** Null where nothing was typed, undefined where it is no day. */
const dayOf = ([day = '', month = '', year = '']: readonly string[]): string | null | undefined => {
  if (day === '' && month === '' && year === '') return null
  const number = /^\d+$/.test(month) ? month : String(monthNamed(month) ?? 99)
  const meant = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(meant) ? meant : undefined
}

/** Writes what was said into the fields of a question. */
export const writeFields = (form: HTMLFormElement, question: string, said: Said): void => {
  for (const field of named(form, `value-${question}`)) {
    if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === said.value
    else field.value = said.value ?? ''
  }
  for (const field of named(form, `reasons-${question}`)) {
    ;(field as HTMLInputElement).checked = said.reasons.includes(field.value)
  }
  for (const field of named(form, `note-${question}`)) field.value = said.note
  const [year = '', month = '', day = ''] = (said.evidenceOn ?? '').split('-')
  writeDate(form, question, [day && String(Number(day)), month && String(Number(month)), year])
}

/** Writes a date as it was typed. */
export const writeDate = (form: HTMLFormElement, question: string, typed: readonly string[]): void => {
  for (const [at, part] of parts.entries()) {
    for (const field of named(form, `evidence-${question}-${part}`)) field.value = typed[at] ?? ''
  }
}

/** The answers that the page showed when it was drawn: the one to build on, and those besides it. */
export const seenIn = (form: HTMLFormElement, question: string): readonly string[] =>
  [textIn(form, `base-${question}`), ...textIn(form, `settles-${question}`).split(' ')].filter(id => id !== '')

/** Tells the page, and the server if the form is sent without us, what the fields now build on. */
export const writeSeen = (
  form: HTMLFormElement,
  question: string,
  [base = '', ...settles]: readonly string[],
): void => {
  for (const field of named(form, `base-${question}`)) {
    field.value = base
    const known = named(form, `settles-${question}`)[0]
    if (known) known.value = settles.join(' ')
    else if (settles.length > 0) {
      const made = field.cloneNode() as HTMLInputElement
      made.name = `settles-${question}`
      made.value = settles.join(' ')
      field.after(made)
    }
  }
}

/** The question that a field of the form belongs to, or null. */
export const questionOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null

/** Whether a field of a question says something else than when the page was drawn. */
export const isTouched = (form: HTMLFormElement, question: string): boolean =>
  ['value', 'reasons', 'note', 'choose', ...parts.map(part => `evidence-${question}-${part}`)].some(name =>
    named(form, name.startsWith('evidence') ? name : `${name}-${question}`).some(field =>
      field.type === 'radio' || field.type === 'checkbox'
        ? (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked
        : field.value !== field.defaultValue,
    ),
  )
