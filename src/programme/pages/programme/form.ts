/** Reading the form of a programme: what is decided, or every problem of it at once. */
import type { Form } from '../../../platform/web/form.ts'
import { many, one } from '../../../platform/web/form.ts'
import type { DateField } from '../../../platform/web/date-field.ts'
import { readDateField } from '../../../platform/web/date-field.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import type { Decided, ProgrammeChoices } from '../../actions/programme.ts'
import type { Nation, Programme } from '../../rules/programme.ts'
import { nations } from '../../rules/programme.ts'
import type { Quota } from '../../rules/quotas.ts'
import type { en } from '../programme.words.ts'

/** What the form holds, as it is shown again. */
export interface Typed {
  readonly titleEn: string
  readonly titleCy: string
  readonly edition: string
  readonly nations: readonly string[]
  readonly regions: readonly string[]
  readonly everyService: boolean
  readonly aYear: string
  readonly aYearWales: string
  readonly aYearEngland: string
  readonly apart: string
}

const isNation = (word: string): word is Nation => Object.hasOwn(nations, word)

/** What was typed into a form. */
export const typedIn = (form: Form): Typed => ({
  titleEn: one(form, 'titleEn').trim(),
  titleCy: one(form, 'titleCy').trim(),
  edition: one(form, 'edition'),
  nations: many(form, 'nations'),
  regions: many(form, 'regions'),
  everyService: one(form, 'everyService') !== '',
  aYear: one(form, 'aYear').trim(),
  aYearWales: one(form, 'aYearWales').trim(),
  aYearEngland: one(form, 'aYearEngland').trim(),
  apart: one(form, 'apart').trim(),
})

/** The form of a programme that is there; of a new one where it is null. */
export function typedOf(programme: Programme | null): Typed {
  const quotas = programme?.quotas ?? []
  const aYear = (nation: Nation | undefined): string =>
    String(quotas.flatMap(each => (each.kind === 'a-year' && each.nation === nation ? [each.count] : []))[0] ?? '')
  return {
    titleEn: programme?.title.en ?? '',
    titleCy: programme?.title.cy ?? '',
    edition: programme?.frameworkHash ?? '',
    nations: programme?.nations ?? ['england', 'wales'],
    regions: programme?.regions ?? [],
    everyService: quotas.some(({ kind }) => kind === 'every-service'),
    aYear: aYear(undefined),
    aYearWales: aYear('wales'),
    aYearEngland: aYear('england'),
    apart: String(quotas.flatMap(each => (each.kind === 'apart' ? [each.months] : []))[0] ?? ''),
  }
}

/** The dates of the form; the second may be left out. */
export const datesIn = (form: Form, words: typeof en, language: Language): readonly [DateField, DateField] => [
  readDateField(form, 'from', { label: words.from, language, empty: words.fromEmpty }),
  readDateField(form, 'to', { label: words.to, language }),
]

/** What was decided, or what is wrong with it. */
export function decidedIn(
  typed: Typed,
  [from, to]: readonly [DateField, DateField],
  { editions, regions }: ProgrammeChoices,
  words: typeof en,
): { readonly decided: Decided | null; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = []
  const wrong = (field: string, message: string): void => void problems.push({ field, message })
  if (typed.titleEn === '') wrong('titleEn', words.titleEmpty)
  if (!editions.some(({ hash }) => hash === typed.edition)) wrong('edition', words.editionEmpty)
  if (from.problem) problems.push(from.problem)
  if (to.problem) problems.push(to.problem)
  if (from.day && to.day && to.day < from.day) wrong('to-day', words.toBefore)
  const of = typed.nations.filter(isNation)
  if (of.length === 0) wrong('nations', words.nationsEmpty)
  const within = regions.filter(({ title }) => typed.regions.includes(title.en))
  if (within.some(({ nation }) => !of.includes(nation))) wrong('regions', words.regionOutside)
  const quotas = quotasIn(typed, wrong, words)
  const edition = typed.edition
  if (problems.length > 0 || from.day === null) return { decided: null, problems }
  const title = { en: typed.titleEn, cy: typed.titleCy || typed.titleEn }
  const scope = { nations: of, regions: within.map(({ title: name }) => name.en) }
  return { decided: { title, frameworkHash: edition, from: from.day, to: to.day, ...scope, quotas }, problems }
}

function quotasIn(typed: Typed, wrong: (field: string, message: string) => void, words: typeof en): readonly Quota[] {
  const count = (field: 'aYear' | 'aYearWales' | 'aYearEngland' | 'apart', most: number): number | null => {
    if (typed[field] === '') return null
    const number = Number(typed[field])
    if (Number.isInteger(number) && number > 0 && number <= most) return number
    wrong(field, words.number(most))
    return null
  }
  // More than a programme of all services of both nations could hold; and ten years.
  const [all, wales, england] = [count('aYear', 200), count('aYearWales', 200), count('aYearEngland', 200)]
  const months = count('apart', 120)
  if (all !== null && (wales ?? 0) + (england ?? 0) > all) wrong('aYear', words.fewerThanParts)
  return [
    ...(typed.everyService ? [{ kind: 'every-service' } as const] : []),
    ...(all === null ? [] : [{ kind: 'a-year', count: all } as const]),
    ...(wales === null ? [] : [{ kind: 'a-year', count: wales, nation: 'wales' } as const]),
    ...(england === null ? [] : [{ kind: 'a-year', count: england, nation: 'england' } as const]),
    ...(months === null ? [] : [{ kind: 'apart', months } as const]),
  ]
}
