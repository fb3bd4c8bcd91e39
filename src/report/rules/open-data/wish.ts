/** What a program may ask of the list of published inspections. */

/** The orders of the list; the one with a stroke before it is the other way round. */
export const openSorts = ['-published', 'published', 'service', '-service'] as const
export type OpenSort = (typeof openSorts)[number]

/** At most so many inspections on a page, so that no answer grows without end. */
export const mostOnPage = 100

/** What is asked for; what is absent lets everything through. */
export interface OpenWish {
  readonly service?: string | undefined
  readonly nation?: 'england' | 'wales' | undefined
  /** A region by its English name. */
  readonly region?: string | undefined
  /** A framework by its id. */
  readonly framework?: string | undefined
  /** Days of publication, both included. */
  readonly published_from?: string | undefined
  readonly published_to?: string | undefined
  readonly synthetic?: 'true' | 'false' | undefined
  readonly sort: OpenSort
  readonly page: number
  readonly per_page: number
}
