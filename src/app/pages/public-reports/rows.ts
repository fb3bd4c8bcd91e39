/** The rows of the list of published reports, with a column for each headline where all are scored by one framework. */
import type { Framework } from '../../../framework/rules/framework.ts'
import { dayInWords } from '../../../platform/pure/day-words.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { nations } from '../../../programme/rules/programme.ts'
import type { Published } from '../../../report/actions/releases.ts'
import type { FrozenScore } from '../../../report/rules/bundle.ts'
import { reportPaths } from '../../../report/rules/paths.ts'
import { publishedWords } from '../public-report/days.ts'
import type { en } from '../public-reports.words.ts'
import { addressOf, beginsDescending } from './wish.ts'
import type { Wish } from './wish.ts'

/** A headline score in a cell: the percentage and the framework's comment. */
export interface Cell {
  readonly title: string
  readonly score: string
  /** '' where nothing was scored, or the framework says nothing. */
  readonly comment: string
}

export interface Row {
  readonly title: string
  readonly href: string
  readonly place: string
  readonly framework: string
  readonly published: string
  /** When and why it was corrected last; '' where it was not. */
  readonly corrected: string
  readonly scores: readonly Cell[]
  readonly synthetic: boolean
}

/** A column that sorts: the address that sorts by it, and how the list is sorted by it now. */
export interface Column {
  readonly text: string
  readonly href: string
  readonly label: string
  readonly order: 'ascending' | 'descending' | 'none'
}

/** One report as the list shows it. */
export function rowOf(report: Published, words: typeof en, language: Language): Row {
  const { inspection, framework, editions, latest } = report
  const { service, slug, synthetic } = inspection
  return {
    title: service.name[language],
    href: reportPaths.publishedOne({ inspection: slug }),
    place: words.place(service.region[language], nations[service.nation][language]),
    framework: framework.title[language],
    published: publishedWords(report, language),
    corrected:
      editions.length > 1 && latest.correction
        ? words.corrected(dayInWords(latest.releasedAt.slice(0, 10), language), latest.correction[language])
        : '',
    scores: cellsOf(framework, latest.scores.themes, words, language),
    synthetic,
  }
}

/** Every headline of the framework, in its order. */
export const cellsOf = (
  { themes, bands }: Pick<Framework, 'themes' | 'bands'>,
  scores: readonly FrozenScore[],
  words: Pick<typeof en, 'notScored' | 'notShown'>,
  language: Language,
): readonly Cell[] =>
  themes.map(({ id, title }) => {
    const score = scores.find(each => each.id === id)
    const band = bands.bands.find(each => each.id === score?.band)
    const percent = score?.percent ?? null
    return {
      title: title[language],
      score: score === undefined ? words.notShown : percent === null ? words.notScored : `${String(percent)}%`,
      comment: percent === null ? '' : (band?.label[language] ?? ''),
    }
  })

/** The columns that sort: service, publication, and each headline of the framework by which all are scored. */
export const columnsOf = (
  wish: Wish,
  framework: Framework | null,
  words: typeof en,
  language: Language,
): readonly Column[] => [
  columnOf('service', words.service, wish, words),
  columnOf('published', words.published, wish, words),
  ...(framework?.themes ?? []).map(({ id, title }) => columnOf(id, title[language], wish, words)),
]

function columnOf(sort: string, text: string, wish: Wish, words: typeof en): Column {
  const isSorted = sort === wish.sort
  const descending = isSorted ? !wish.descending : beginsDescending(sort)
  return {
    text,
    label: words.sortBy(text),
    href: addressOf({ ...wish, sort, descending, page: 1 }),
    order: isSorted ? (wish.descending ? 'descending' : 'ascending') : 'none',
  }
}
