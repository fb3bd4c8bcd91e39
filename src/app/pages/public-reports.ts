/** Every published report, for anybody: looked for, filtered and sorted by its address, a page at a time. */
import type { Language } from '../../platform/pure/words.ts'
import type { PaginationOptions } from '../../platform/web/govuk/pagination.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { feedAddress } from '../../report/actions/feed.ts'
import type { Published } from '../../report/actions/releases.ts'
import { listPublished } from '../../report/actions/releases.ts'
import { reportPaths } from '../../report/rules/paths.ts'
import { chooseReports, onePage, optionsOf } from './public-reports/choose.ts'
import type { Chosen, Option } from './public-reports/choose.ts'
import { columnsOf, rowOf } from './public-reports/rows.ts'
import type { Column, Row } from './public-reports/rows.ts'
import { addressOf, filters, isNarrowed, wishOf, without } from './public-reports/wish.ts'
import type { Filter, Wish } from './public-reports/wish.ts'
import { cy, en } from './public-reports.words.ts'

interface Choice {
  readonly name: Filter
  readonly label: string
  readonly items: readonly (Option & { readonly selected: boolean })[]
}

interface ListView extends PageView {
  readonly search: string
  /** The feed in the reader’s language. */
  readonly feedAt: string
  readonly choices: readonly Choice[]
  /** What the list is narrowed by, each with the address that undoes it. */
  readonly narrowed: readonly { readonly text: string; readonly href: string; readonly label: string }[]
  readonly sort: string
  readonly descending: boolean
  readonly count: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** Whether each headline has a column of its own. */
  readonly byHeadline: boolean
  /** How it is sorted, and what becomes of equal and missing values. */
  readonly sorted: string
  readonly synthetic: boolean
  readonly pagination: PaginationOptions | null
  /** Whether nothing at all has been published. */
  readonly isEmpty: boolean
}

/** The page. */
export const publicReports = page(reportPaths.published, {
  who: anyone,
  shared: true,
  words: { en, cy },
  async show(use, { query, words, language }) {
    return reply.page('app/public-reports', view(await listPublished(use), wishOf(query), words, language))
  },
})

function view(all: readonly Published[], asked: Wish, words: typeof en, language: Language): ListView {
  const chosen = chooseReports(all, asked, language)
  const wish = sortable(asked, chosen)
  const columns = columnsOf(wish, chosen.framework, words, language)
  return {
    title: words.title,
    feeds: feedsOf(words),
    feedAt: feedAddress(language),
    wide: true,
    openLicence: true,
    search: wish.search,
    choices: filters.map(name => choiceOf(name, all, wish, words, language)),
    narrowed: narrowedBy(all, wish, words, language),
    sort: wish.sort,
    descending: wish.descending,
    count: words.count(chosen.found, all.length, chosen.page, chosen.pages),
    rows: chosen.shown.map(each => rowOf(each, words, language)),
    columns,
    byHeadline: chosen.framework !== null,
    sorted: words.sorted(columns.find(({ order }) => order !== 'none')?.text ?? '', wish.descending),
    synthetic: chosen.shown.some(({ inspection }) => inspection.synthetic),
    pagination: chosen.found > onePage ? paginationOf(chosen, wish, words) : null,
    isEmpty: all.length === 0,
  }
}

const feedsOf = (words: typeof en) =>
  (['en', 'cy'] as const).map(language => ({ language, href: feedAddress(language), title: words.feedIn[language] }))

// A headline sorts only where all that was found is scored by its framework; otherwise it is as if it weren't asked.
const sortable = (wish: Wish, { framework }: Chosen): Wish =>
  ['published', 'service'].includes(wish.sort) || framework?.themes.some(({ id }) => id === wish.sort)
    ? wish
    : { ...wish, sort: 'published', descending: true }

function choiceOf(
  name: Filter,
  all: readonly Published[],
  { chosen }: Wish,
  words: typeof en,
  language: Language,
): Choice {
  const items = [{ value: '', text: words.any }, ...optionsOf(all, name, language)]
  return {
    name,
    label: words[name],
    items: items.map(item => ({ ...item, selected: item.value === chosen[name] })),
  }
}

function narrowedBy(all: readonly Published[], wish: Wish, words: typeof en, language: Language): ListView['narrowed'] {
  if (!isNarrowed(wish)) return []
  const undo = (what: Filter | 'search', said: string) => {
    const text = `${words[what]}: ${said}`
    return { text, label: words.remove(text), href: addressOf(without(wish, what)) }
  }
  return [
    ...(wish.search === '' ? [] : [undo('search', wish.search)]),
    ...filters
      .filter(name => wish.chosen[name] !== '')
      .map(name => {
        const options = optionsOf(all, name, language)
        return undo(name, options.find(({ value }) => value === wish.chosen[name])?.text ?? wish.chosen[name])
      }),
  ]
}

function paginationOf({ page, pages }: Chosen, wish: Wish, words: typeof en): PaginationOptions {
  const at = (number: number) => addressOf({ ...wish, page: number })
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    number => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return {
    landmarkLabel: words.pages,
    ...(page > 1 ? { previous: { href: at(page - 1), text: words.previous } } : {}),
    ...(page < pages ? { next: { href: at(page + 1), text: words.next } } : {}),
    items: near.flatMap((number, index) => [
      ...(index > 0 && number - (near[index - 1] ?? 0) > 1 ? [{ ellipsis: true }] : []),
      {
        number: String(number),
        href: at(number),
        current: number === page,
        visuallyHiddenText: words.toPage(number),
      },
    ]),
  }
}
