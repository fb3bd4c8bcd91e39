/** What a sample looks like: for each attribute by which the framework describes it, how many cases fall in which group. */
import type { CaseAttribute } from '../../framework/rules/framework.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Attributes } from './case.ts'

/** One group of cases, such as those aged 14 and 15. */
export interface Group {
  readonly title: Words
  readonly count: number
}

/** The groups of one attribute, in the order in which they are shown, empty ones included. */
export interface Characteristic {
  readonly id: string
  readonly title: Words
  readonly groups: readonly Group[]
  readonly cases: number
}

/** More bars than this and a chart of numbers is hard to read, so that neighbours share one. */
const mostGroups = 6

/** Widths at which whole numbers are grouped: a reader knows twos, fives and tens at sight. */
const widths = [1, 2, 5, 10, 20, 50, 100]

/** Cases by each attribute that describes the sample. Those whose value isn't known have a group of their own. */
export const characteristicsOf = (
  attributes: readonly CaseAttribute[],
  cases: readonly Attributes[],
): readonly Characteristic[] =>
  attributes
    .filter(({ describesSample, kind }) => describesSample && (kind === 'choice' || kind === 'number'))
    .map(attribute => ({
      id: attribute.id,
      title: attribute.title,
      groups: [...groupsOf(attribute, cases), ...unknown(attribute, cases)],
      cases: cases.length,
    }))

/** The bands into which whole numbers fall, such as 10 to 11, 12 to 13; `low` and `high` are included. */
export function bandsOf(numbers: readonly number[]): readonly { readonly low: number; readonly high: number }[] {
  if (numbers.length === 0) return []
  const least = Math.min(...numbers)
  const most = Math.max(...numbers)
  const start = (width: number): number => Math.floor(least / width) * width
  const count = (width: number): number => Math.floor((most - start(width)) / width) + 1
  const width = widths.find(width => count(width) <= mostGroups) ?? Math.ceil((most + 1) / mostGroups)
  return Array.from({ length: count(width) }, (_, i) => ({
    low: start(width) + i * width,
    high: start(width) + (i + 1) * width - 1,
  }))
}

function groupsOf({ id, kind, values }: CaseAttribute, cases: readonly Attributes[]): readonly Group[] {
  if (kind === 'choice')
    return values.map(value => ({ title: value.title, count: cases.filter(each => each[id] === value.id).length }))
  const numbers = cases.map(each => each[id]).filter(value => typeof value === 'number')
  return bandsOf(numbers).map(({ low, high }) => ({
    title: low === high ? { en: `${low}`, cy: `${low}` } : { en: `${low} to ${high}`, cy: `${low} i ${high}` },
    count: numbers.filter(number => number >= low && number <= high).length,
  }))
}

function unknown({ id }: CaseAttribute, cases: readonly Attributes[]): readonly Group[] {
  const count = cases.filter(each => each[id] === undefined).length
  return count === 0 ? [] : [{ title: { en: 'Not recorded', cy: 'Heb ei gofnodi' }, count }]
}
