/** The journal: what was done, by whom and when, in the same transaction as the deed; only ever added to. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from './database.ts'

/** One row as it is read. */
export interface JournalEntry {
  readonly id: number
  readonly at: Date
  readonly person: number | null
  readonly organisation: number | null
  readonly event: string
  readonly details: Readonly<Record<string, unknown>>
  readonly inspection: number | null
  readonly request: string | null
}

/** What a caller adds; the database numbers it and chains it to the row before. */
export type NewJournalEntry = Omit<JournalEntry, 'id'>

type Tables = {
  'platform.journal': {
    id: Generated<number>
    at: Date
    person: number | null
    organisation: number | null
    event: string
    details: unknown
    inspection: number | null
    request: string | null
    previous: Generated<string>
    hash: Generated<string>
  }
}

/**
 * Adds a row. Other writers to the journal wait from here until this transaction ends, so journal last.
 * `event` is `slice.what-happened`; `details` are plain JSON and hold no name and no case reference.
 */
export const addToJournal = async (db: Db, entry: NewJournalEntry): Promise<void> => {
  await db
    .$extendTables<Tables>()
    .insertInto('platform.journal')
    .values({ ...entry, details: JSON.stringify(entry.details) })
    .execute()
}

/** The rows after one, in order: all of them, or those of one inspection. */
export const readJournal = async (
  db: Db,
  { after = 0, limit = 1000, inspection }: { after?: number; limit?: number; inspection?: number } = {},
): Promise<readonly JournalEntry[]> => {
  const rows = await db
    .$extendTables<Tables>()
    .selectFrom('platform.journal')
    .select(['id', 'at', 'person', 'organisation', 'event', 'details', 'inspection', 'request'])
    .where('id', '>', after)
    .$if(inspection !== undefined, query => query.where('inspection', '=', inspection ?? null))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows as JournalEntry[]
}

/** The id of the first row that no longer follows from the one before it, or null when the chain holds. */
export const firstBrokenEntry = async (db: Db): Promise<number | null> => {
  const { rows } = await sql<{ id: number }>`
    select id from (
      select journal.id, journal.hash, journal.previous,
             platform.journal_hash(journal) as computed,
             lag(journal.hash, 1, '') over (order by journal.id) as before,
             row_number() over (order by journal.id) as place
      from platform.journal as journal
    ) as chain
    where hash <> computed or previous <> before or id <> place
    order by id limit 1`.execute(db)
  return rows[0]?.id ?? null
}
