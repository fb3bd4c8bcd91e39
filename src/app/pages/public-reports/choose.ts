/** Which reports a reader of the list asked for, in which order, and which of them stand on the page asked for. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { nations } from '../../../programme/rules/programme.ts'
import type { Published } from '../../../report/actions/releases.ts'
import type { FrozenScore } from '../../../report/rules/bundle.ts'
import { filters } from './wish.ts'
import type { Filter, Wish } from './wish.ts'

/** Reports on a page of the list. */
export const onePage = 20

/** One page of what was asked for. */
export interface Chosen {
  readonly shown: readonly Published[]
  /** How many were found on all pages together. */
  readonly found: number
  /** The page that is shown, and how many there are; a page beyond the last is the last. */
  readonly page: number
  readonly pages: number
  /** The framework of all that was found, by whose scores it can be sorted; null where there are several, or nothing. */
  readonly framework: Framework | null
}

/** What of all published reports is asked for. */
export function chooseReports(all: readonly Published[], wish: Wish, language: Language): Chosen {
  const found = all.filter(each => isFound(each, wish))
  const framework = onlyOne(found)
  const order = inOrder(wish, framework, language)
  const pages = Math.max(1, Math.ceil(found.length / onePage))
  const page = Math.min(wish.page, pages)
  const shown = found.toSorted(order).slice((page - 1) * onePage, page * onePage)
  return { shown, found: found.length, page, pages, framework }
}

/** A value that reports may be chosen by, and how its reader says it. */
export interface Option {
  readonly value: string
  readonly text: string
}

/** The values that at least one published report has, as its reader would look for them. */
export function optionsOf(all: readonly Published[], filter: Filter, language: Language): readonly Option[] {
  const options = new Map<string, string>()
  for (const each of all)
    for (const { value, text } of valuesOf(each, filter, language)) if (!options.has(value)) options.set(value, text)
  const listed = [...options].map(([value, text]) => ({ value, text }))
  if (filter === 'year') return listed.toSorted((a, b) => (a.value < b.value ? 1 : -1))
  // Themes and comments stand in the framework's own order.
  if (filter === 'theme' || filter === 'comment') return listed
  return listed.toSorted((a, b) => a.text.localeCompare(b.text, language))
}

function valuesOf({ inspection, framework }: Published, filter: Filter, language: Language): readonly Option[] {
  const { service, publishedOn } = inspection
  switch (filter) {
    case 'nation':
      return [{ value: service.nation, text: nations[service.nation][language] }]
    case 'region':
      return [{ value: service.region.en, text: service.region[language] }]
    case 'framework':
      return [{ value: framework.id, text: framework.title[language] }]
    case 'year': {
      const year = (publishedOn ?? '').slice(0, 4)
      return year === '' ? [] : [{ value: year, text: year }]
    }
    case 'theme':
      return framework.themes.map(({ id, title }) => ({ value: id, text: title[language] }))
    case 'comment':
      return framework.bands.bands.map(({ id, label }) => ({ value: id, text: label[language] }))
  }
}

const isFound = (each: Published, { search, chosen }: Wish): boolean =>
  filters.every(filter => chosen[filter] === '' || fits(each, filter, chosen)) &&
  wordsOf(search).every(word =>
    plain(`${each.inspection.service.name.en} ${each.inspection.service.name.cy}`).includes(word),
  )

// A theme alone asks for those that have a score in it; with a comment it asks for that comment in that theme.
function fits(each: Published, filter: Filter, chosen: Wish['chosen']): boolean {
  const { themes } = each.latest.scores
  const inTheme = (score: FrozenScore) => chosen.theme === '' || score.id === chosen.theme
  if (filter === 'theme') return themes.some(score => score.id === chosen.theme && score.percent !== null)
  if (filter === 'comment') return themes.some(score => inTheme(score) && score.band === chosen.comment)
  return valuesOf(each, filter, 'en').some(({ value }) => value === chosen[filter])
}

const wordsOf = (search: string): readonly string[] =>
  plain(search)
    .split(/\s+/)
    .filter(word => word !== '')

/** Without accents and in small letters, so that "Mon" finds "Môn". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const onlyOne = (found: readonly Published[]): Framework | null => {
  const [first] = found
  return first && found.every(({ framework }) => framework.id === first.framework.id) ? first.framework : null
}

type Order = (a: Published, b: Published) => number

/** By what was wished; equal ones by the latest publication and then by name, and what has no value comes last. */
function inOrder({ sort, descending }: Wish, framework: Framework | null, language: Language): Order {
  const byName: Order = (a, b) =>
    a.inspection.service.name[language].localeCompare(b.inspection.service.name[language], language)
  const byDay: Order = (a, b) => compare(b.inspection.publishedOn ?? '', a.inspection.publishedOn ?? '')
  const turn = (order: Order): Order => (descending ? (a, b) => order(b, a) : order)
  const first =
    sort === 'service'
      ? turn(byName)
      : framework?.themes.some(({ id }) => id === sort)
        ? byScore(sort, descending)
        : descending
          ? byDay
          : (a: Published, b: Published) => byDay(b, a)
  return (a, b) => first(a, b) || byDay(a, b) || byName(a, b) || compare(a.inspection.slug, b.inspection.slug)
}

const byScore =
  (theme: string, descending: boolean): Order =>
  (a, b) => {
    const [one, other] = [percentIn(a, theme), percentIn(b, theme)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return descending ? other - one : one - other
  }

const percentIn = ({ latest }: Published, theme: string): number | null =>
  latest.scores.themes.find(({ id }) => id === theme)?.percent ?? null

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
