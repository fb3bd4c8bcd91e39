/** What a sample looks like: for each attribute by which the framework describes it, how many cases fall in which group. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Attributes } from './case.ts'

/** One group of cases, such as those aged 14 and 15, counted in each setting in the framework's order. */
export interface Group {
  readonly title: Words
  /** One number where the framework splits by nothing. */
  readonly bySetting: readonly number[]
}

/** The groups of one attribute, in the order in which they are shown, empty ones included. */
export interface Characteristic {
  readonly attribute: CaseAttribute
  readonly rows: readonly Group[]
}

/** More bars than this and a chart of numbers is hard to read, so that neighbours share one. */
const mostGroups = 6

/** Widths at which whole numbers are grouped: a reader knows twos, fives and tens at sight. */
const widths = [1, 2, 5, 10, 20, 50, 100]

/** Cases by each attribute that describes the sample. Those whose value isn't known have a group of their own. */
export function characteristicsOf(
  { caseAttributes, splitBy }: Pick<Framework, 'caseAttributes' | 'splitBy'>,
  cases: readonly Attributes[],
): readonly Characteristic[] {
  const settings = caseAttributes.find(({ id }) => id === splitBy)?.values ?? []
  const split = (chosen: readonly Attributes[]): readonly number[] =>
    splitBy === null
      ? [chosen.length]
      : settings.map(setting => chosen.filter(each => each[splitBy] === setting.id).length)
  return caseAttributes
    .filter(({ describesSample, kind }) => describesSample && (kind === 'choice' || kind === 'number'))
    .map(attribute => ({
      attribute,
      rows: [...groupsOf(attribute, cases), ...unknown(attribute, cases)].map(({ title, chosen }) => ({
        title,
        bySetting: split(chosen),
      })),
    }))
}

/** The cases of a group in all settings. */
export const countOf = ({ bySetting }: Group): number => bySetting.reduce((sum, count) => sum + count, 0)

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

interface Chosen {
  readonly title: Words
  readonly chosen: readonly Attributes[]
}

function groupsOf({ id, kind, values }: CaseAttribute, cases: readonly Attributes[]): readonly Chosen[] {
  if (kind === 'choice')
    return values.map(value => ({ title: value.title, chosen: cases.filter(each => each[id] === value.id) }))
  const numbers = cases.map(each => each[id]).filter(value => typeof value === 'number')
  return bandsOf(numbers).map(({ low, high }) => ({
    title: low === high ? { en: `${low}`, cy: `${low}` } : { en: `${low} to ${high}`, cy: `${low} i ${high}` },
    chosen: cases.filter(each => Number(each[id]) >= low && Number(each[id]) <= high),
  }))
}

function unknown({ id }: CaseAttribute, cases: readonly Attributes[]): readonly Chosen[] {
  const chosen = cases.filter(each => each[id] === undefined)
  return chosen.length === 0 ? [] : [{ title: { en: 'Not recorded', cy: 'Heb ei gofnodi' }, chosen }]
}
