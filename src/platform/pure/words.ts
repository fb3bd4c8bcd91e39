/** Words in the two languages of England and Wales. */

/** The languages that a page or a report may be read in: English and Welsh. */
export type Language = 'en' | 'cy'

/** One text in both languages. */
export interface Words {
  readonly en: string
  readonly cy: string
}
