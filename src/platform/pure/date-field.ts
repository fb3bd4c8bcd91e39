/** A date that somebody types in three boxes: what was typed, the day it means, or what is wrong with it in words. */
import { monthNamed } from './day-words.ts'
import type { Day } from './days.ts'
import { isDay } from './days.ts'
import type { FieldProblem, Form } from './fields.ts'
import { one } from './fields.ts'
import type { Language } from './words.ts'

/** The three boxes as they were typed, so that nothing typed is lost. */
export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** What came of reading the boxes: a day, a problem, or neither where all three are empty. */
export interface DateField {
  readonly typed: TypedDate
  readonly day: Day | null
  readonly problem: FieldProblem | null
}

const parts = ['day', 'month', 'year'] as const

/**
 * Reads the boxes `<name>-day`, `<name>-month` and `<name>-year`; the month as a number or by its name in either
 * language. `label` opens the message, such as "First day of fieldwork"; `empty` is said where nothing was typed, and
 * left out where the date may be left out. A problem's field is the box to go to.
 */
export function readDateField(
  form: Form,
  name: string,
  { label, language, empty }: { readonly label: string; readonly language: Language; readonly empty?: string },
): DateField {
  const [day, month, year] = parts.map(part => one(form, `${name}-${part}`).trim()) as [string, string, string]
  const typed = { day, month, year }
  const missing = parts.filter(part => typed[part] === '')
  const wrong = (part: string, message: string): DateField => ({
    typed,
    day: null,
    problem: { field: `${name}-${part}`, message },
  })
  if (missing.length === parts.length) return empty ? wrong('day', empty) : { typed, day: null, problem: null }
  const [first] = missing
  if (first) return wrong(first, words[language].missing(label, missing))
  const meant = `${year.padStart(4, '0')}-${monthNumber(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!/^\d{4}$/.test(year)) return wrong('year', words[language].year(label))
  return isDay(meant) ? { typed, day: meant, problem: null } : wrong('day', words[language].unreal(label))
}

/** The boxes as they stand before anybody has typed, from a day that is known already. */
export function typedFrom(day: Day | null): TypedDate {
  if (day === null) return { day: '', month: '', year: '' }
  const [year = '', month = '', date = ''] = day.split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

const monthNumber = (typed: string): string => (/^\d+$/.test(typed) ? typed : String(monthNamed(typed) ?? 99))

const words = {
  en: {
    missing: (label: string, missing: readonly string[]) => `${label} must include a ${missing.join(' and ')}`,
    year: (label: string) => `${label}: write the year with 4 numbers, such as 2012`,
    unreal: (label: string) => `${label} must be a real date, such as 16 1 2012`,
  },
  cy: {
    missing: (label: string, missing: readonly string[]) =>
      `Rhaid i ${label} gynnwys ${missing.map(part => welshParts[part] ?? part).join(' a ')}`,
    year: (label: string) => `${label}: ysgrifennwch y flwyddyn gyda 4 rhif, megis 2012`,
    unreal: (label: string) => `Rhaid i ${label} fod yn ddyddiad go iawn, megis 16 1 2012`,
  },
}

const welshParts: Readonly<Record<string, string>> = { day: 'diwrnod', month: 'mis', year: 'blwyddyn' }
