/** What is asked of the list of published reports: every choice is in its address, so that a link means the same to all. */
import { one } from '../../../platform/web/form.ts'
import type { Form } from '../../../platform/web/form.ts'
import { reportPaths } from '../../../report/rules/paths.ts'

/** What a report may be chosen by, besides the words that are looked for. */
export const filters = ['nation', 'region', 'framework', 'year', 'theme', 'comment'] as const
export type Filter = (typeof filters)[number]

/** What the list is asked for; an empty choice lets everything through. */
export interface Wish {
  /** Words looked for in the names of services. */
  readonly search: string
  readonly chosen: Readonly<Record<Filter, string>>
  /** `published`, `service`, or the id of a headline theme. */
  readonly sort: string
  readonly descending: boolean
  /** From 1. */
  readonly page: number
}

/** No name of a service is longer. */
const longestSearch = 80

/** What an address asks for; what it can't mean is as if it weren't there. */
export function wishOf(query: Form): Wish {
  const sort = one(query, 'sort') || 'published'
  const order = one(query, 'order')
  const page = one(query, 'page')
  return {
    search: one(query, 'search').trim().slice(0, longestSearch),
    chosen: {
      nation: one(query, 'nation'),
      region: one(query, 'region'),
      framework: one(query, 'framework'),
      year: one(query, 'year'),
      theme: one(query, 'theme'),
      comment: one(query, 'comment'),
    },
    sort,
    descending: order === 'ascending' || order === 'descending' ? order === 'descending' : beginsDescending(sort),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}

/** Names are read from A, dates from the latest and scores from the highest. */
export const beginsDescending = (sort: string): boolean => sort !== 'service'

/** The address that asks for it; what is as it would be anyhow is left out. */
export function addressOf(wish: Wish): string {
  const query = new URLSearchParams()
  if (wish.search !== '') query.set('search', wish.search)
  for (const filter of filters) if (wish.chosen[filter] !== '') query.set(filter, wish.chosen[filter])
  if (wish.sort !== 'published') query.set('sort', wish.sort)
  if (wish.descending !== beginsDescending(wish.sort)) query.set('order', wish.descending ? 'descending' : 'ascending')
  if (wish.page > 1) query.set('page', String(wish.page))
  const asked = query.toString()
  return asked === '' ? reportPaths.published() : `${reportPaths.published()}?${asked}`
}

/** The same wish without one of its choices, from the first page. */
export const without = (wish: Wish, choice: Filter | 'search'): Wish => ({
  ...wish,
  page: 1,
  ...(choice === 'search' ? { search: '' } : { chosen: { ...wish.chosen, [choice]: '' } }),
})

/** Whether anything is left out of the list. */
export const isNarrowed = ({ search, chosen }: Wish): boolean =>
  search !== '' || filters.some(filter => chosen[filter] !== '')
