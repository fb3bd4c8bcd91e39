/** SQL of what is said about the blocks of a report by those who write and check it, and of who writes which block now. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Entry, EntryKind } from '../rules/editor/threads.ts'

type Tables = {
  'report.comment': {
    id: Generated<number>
    inspection_id: number
    thread: number | null
    kind: EntryKind
    passage_id: number | null
    shown: string | null
    said: string
    made_at: Date
    made_by: number
  }
  'report.editing': {
    inspection_id: number
    passage_id: number
    person: number
    since: Date
    seen_at: Date
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds to what was said; answers its id. */
export async function addEntry(db: Db, inspection: number, entry: Omit<Entry, 'id'>): Promise<number> {
  const { id } = await tables(db)
    .insertInto('report.comment')
    .values({
      inspection_id: inspection,
      thread: entry.thread,
      kind: entry.kind,
      passage_id: entry.block?.passage ?? null,
      shown: entry.block?.shown ?? null,
      said: entry.said,
      made_at: entry.at,
      made_by: entry.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Everything that was said about a report, the first of it first. */
export async function readEntries(db: Db, inspection: number): Promise<readonly Entry[]> {
  const rows = await tables(db)
    .selectFrom('report.comment')
    .selectAll()
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    thread: row.thread,
    kind: row.kind,
    block: row.kind === 'comment' ? { passage: row.passage_id, shown: row.shown } : null,
    said: row.said,
    at: row.made_at,
    by: row.made_by,
  }))
}

/** Somebody who has a block open. */
export interface Editing {
  readonly passage: number
  readonly person: number
  readonly since: Date
}

/** Notes that somebody has a block open; false where it was known. */
export async function noteEditing(
  db: Db,
  inspection: number,
  {
    passage,
    person,
    at,
    until,
  }: { readonly passage: number; readonly person: number; readonly at: Date; readonly until: Date },
): Promise<boolean> {
  const known = await tables(db)
    .updateTable('report.editing')
    .set({ seen_at: at })
    .where('passage_id', '=', passage)
    .where('person', '=', person)
    .where('seen_at', '>', until)
    .returning('person')
    .executeTakeFirst()
  if (known) return false
  await tables(db)
    .insertInto('report.editing')
    .values({ inspection_id: inspection, passage_id: passage, person, since: at, seen_at: at })
    .onConflict(conflict => conflict.constraint('editing_once_by_each').doUpdateSet({ since: at, seen_at: at }))
    .execute()
  return true
}

/** Forgets that somebody had a block open; false where they had not. */
export async function forgetEditing(
  db: Db,
  { passage, person }: { readonly passage: number; readonly person: number },
): Promise<boolean> {
  const gone = await tables(db)
    .deleteFrom('report.editing')
    .where('passage_id', '=', passage)
    .where('person', '=', person)
    .returning('person')
    .executeTakeFirst()
  return gone !== undefined
}

/** Who has which block open, as far as there was a sign of them since a moment. */
export async function readEditing(db: Db, inspection: number, seenSince: Date): Promise<readonly Editing[]> {
  const rows = await tables(db)
    .selectFrom('report.editing')
    .select(['passage_id as passage', 'person', 'since'])
    .where('inspection_id', '=', inspection)
    .where('seen_at', '>', seenSince)
    .orderBy('since')
    .execute()
  return rows
}
