/** The journal: what was done, by whom and when, in the same transaction as the deed; only ever added to. */
import { sql } from 'kysely'
import type { CompiledQuery, Generated } from 'kysely'
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
  await db.executeQuery(journalling(db, [entry]))
}

/** The one statement that adds rows in this order, for a transaction to send with its commit; at least one. */
export const journalling = (db: Db, entries: readonly NewJournalEntry[]): CompiledQuery =>
  db
    .$extendTables<Tables>()
    .insertInto('platform.journal')
    .values(entries.map(entry => ({ ...entry, details: JSON.stringify(entry.details) })))
    .compile()

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

/** The number of the last entry of an inspection that is more than a reading; 0 where there is none. */
export const lastChange = async (db: Db, inspection: number): Promise<number> => {
  const row = await db
    .$extendTables<Tables>()
    .selectFrom('platform.journal')
    .select('id')
    .where('inspection', '=', inspection)
    .where('event', '<>', 'case-material.read')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? 0
}

/** One thing that is wrong with the chain. */
export interface JournalFault {
  /** The entry at which it shows. */
  readonly entry: number
  /**
   * `altered`: the entry is not what its hash was made of. `missing`: entries before it are gone, the first of which is
   * `from`. `moved`: it was chained to another entry, `from`, than the one before it. `replaced`: what it was chained to
   * is nowhere: the entry before it was put in another's place.
   */
  readonly what: 'altered' | 'missing' | 'moved' | 'replaced'
  readonly from: number | null
}

/** What a walk along the whole chain found. */
export interface JournalCheck {
  readonly entries: number
  /** The hash of the last entry, or '' for an empty journal. Kept elsewhere, it proves later that no end was cut off. */
  readonly last: string
  /** In the order of entries, the first thousand at most; none when the chain holds. */
  readonly faults: readonly JournalFault[]
}

/** Walks the chain from its first entry to its last, and answers every place where it breaks. */
export const checkJournal = async (db: Db): Promise<JournalCheck> => {
  const { rows: faults } = await sql<JournalFault>`
    with chain as (
      select journal.id, journal.hash, journal.previous, platform.journal_hash(journal) as computed,
             lag(journal.hash, 1, '') over (order by journal.id) as before,
             lag(journal.id, 1, 0::bigint) over (order by journal.id) as id_before
      from platform.journal as journal
    )
    select chain.id as entry,
      case when hash <> computed then 'altered' when chain.id <> id_before + 1 then 'missing'
           when named.id is not null or (chain.previous = '') then 'moved' else 'replaced' end as what,
      case when hash <> computed then null when chain.id <> id_before + 1 then id_before + 1 else named.id end as from
    from chain left join lateral (select id from platform.journal where hash = chain.previous) as named
      on chain.previous <> chain.before
    where hash <> computed or previous <> before or chain.id <> id_before + 1
    order by chain.id limit 1000`.execute(db)
  const { rows } = await sql<{ entries: number; last: string }>`
    select count(*) as entries,
      coalesce((select hash from platform.journal order by id desc limit 1), '') as last
    from platform.journal`.execute(db)
  return { entries: rows[0]?.entries ?? 0, last: rows[0]?.last ?? '', faults }
}

/** Whether an entry with that hash is in the journal: one noted down earlier is, unless the end was cut off. */
export const holdsEntry = async (db: Db, hash: string): Promise<boolean> =>
  (await db.$extendTables<Tables>().selectFrom('platform.journal').select('id').where('hash', '=', hash).execute())
    .length > 0
