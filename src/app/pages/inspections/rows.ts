/** The rows of the list: which are shown, in which order, and what each says. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { InspectionSummary } from '../../../inspection/rules/inspection.ts'
import { inspectionPaths } from '../../../inspection/rules/paths.ts'
import { stages, stageWords } from '../../../inspection/rules/stages.ts'
import { monthInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Scores } from '../../../scoring/rules/score.ts'
import type { en } from '../inspections.words.ts'

/** What a row may be chosen by. */
export const filters = ['framework', 'region', 'stage'] as const
export type Filter = (typeof filters)[number]

/** What the rows may be sorted by. */
export const sorts = ['service', 'stage', 'fieldwork', 'published'] as const
export type Sort = (typeof sorts)[number]

/** What was asked of the list; an empty filter lets everything through. */
export interface Wish {
  readonly chosen: Readonly<Record<Filter, string>>
  readonly sort: Sort
  readonly descending: boolean
}

/** What the list is made from: the inspections that the reader may see, their editions, and their scores if open. */
export interface Listed {
  readonly inspection: InspectionSummary
  readonly framework: Framework
  readonly scores: Scores | null
}

export interface Row {
  readonly title: string
  readonly href: string
  readonly region: string
  readonly framework: string
  readonly stage: string
  readonly fieldwork: string
  readonly published: string
  readonly headlines: readonly { readonly title: string; readonly score: string }[]
  /** Said in the place of scores that are not open to the reader; '' where they are. */
  readonly closed: string
  readonly synthetic: boolean
}

/** The value by which a row is filtered: English, whatever the language of the page, so that a link means the same. */
export const valueOf = ({ inspection }: Listed, filter: Filter): string =>
  ({ framework: inspection.frameworkId, region: inspection.service.region.en, stage: inspection.stage })[filter]

/** The same value as its reader says it. */
export const valueWords = ({ inspection, framework }: Listed, filter: Filter, language: Language): string =>
  ({
    framework: framework.title[language],
    region: inspection.service.region[language],
    stage: stageWords[inspection.stage][language],
  })[filter]

/** Those that pass every filter, in the order wished; where two are equal, the latest fieldwork comes first. */
export const chosenRows = (listed: readonly Listed[], wish: Wish, language: Language): readonly Listed[] =>
  listed
    .filter(each =>
      filters.every(filter => wish.chosen[filter] === '' || valueOf(each, filter) === wish.chosen[filter]),
    )
    .toSorted(
      (a, b) => compare(keyOf(a, wish.sort, language), keyOf(b, wish.sort, language)) * (wish.descending ? -1 : 1),
    )

/** A row in words. */
export function rowView({ inspection, framework, scores }: Listed, words: typeof en, language: Language): Row {
  const { service, fieldworkOn, publishedOn, stage, slug } = inspection
  return {
    title: service.name[language],
    href: inspectionPaths.home({ inspection: slug }),
    region: service.region[language],
    framework: framework.title[language],
    stage: stageWords[stage][language],
    fieldwork: fieldworkOn ? monthInWords(fieldworkOn, language) : words.notYet,
    published: publishedOn ? monthInWords(publishedOn, language) : words.notYet,
    headlines: framework.themes.flatMap(({ id, title }) => {
      const score = scores?.themes.find(each => each.id === id)
      if (!score) return []
      return [{ title: title[language], score: score.percent === null ? words.notScored : `${score.percent}%` }]
    }),
    closed: scores ? '' : words.closed,
    synthetic: inspection.synthetic,
  }
}

function keyOf({ inspection }: Listed, sort: Sort, language: Language): string | number {
  if (sort === 'service') return inspection.service.name[language].toLowerCase()
  if (sort === 'stage') return stages.indexOf(inspection.stage)
  return (sort === 'fieldwork' ? inspection.fieldworkOn : inspection.publishedOn) ?? ''
}

const compare = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1)
