/** The leave to read case material: nobody gets one without the journal getting an entry. */
import type { Db } from './database.ts'

declare const journalled: unique symbol

/**
 * What a store's reader of case material asks for in the place of a `Db`. Only `use.look()` makes one, and journals
 * the reading in the same transaction; so a page can't show a case and forget to say that it did.
 */
export interface Sight {
  readonly db: Db
  /** The inspection whose cases are read. */
  readonly inspection: number
  readonly [journalled]: true
}

/** What is looked at: plain JSON for the journal, with no name and no case reference. */
export interface Look {
  readonly inspection: number
  /** Such as `cases` or `answers`. */
  readonly what: string
  /** One case alone, by its number in the database; absent where all are read. */
  readonly case?: number
  readonly question?: string
}
