/** SQL of editions that are approved and signed, and wait for their minute. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Document } from '../rules/document.ts'

/** The documents of an edition as they were approved, each with its hash. */
export type FrozenDocuments = Readonly<Record<Language, { readonly document: Document; readonly hash: string }>>

/** What is known of an edition under embargo without reading it. */
export interface EmbargoLine {
  readonly id: number
  readonly inspection: number
  readonly edition: number
  /** The moment from which everybody may read it. */
  readonly opensAt: Date
  readonly approvedAt: Date
  readonly approvedBy: number | null
}

/** The whole of it. */
export interface Embargo extends EmbargoLine {
  readonly documents: FrozenDocuments
  /** The signed bundle, to the letter. */
  readonly file: string
}

/** What became of an embargo. */
export interface EmbargoEnd {
  readonly how: 'published' | 'called-back' | 'lapsed'
  readonly at: Date
  readonly by: number | null
  /** Why it was called back; null otherwise. */
  readonly reason: string | null
}

type Tables = {
  'report.embargo': {
    id: Generated<number>
    inspection_id: number
    edition: number
    opens_at: Date
    approved_at: Date
    approved_by: number | null
    documents: unknown
    bundle: string
  }
  'report.embargo_end': {
    embargo_id: number
    how: EmbargoEnd['how']
    ended_at: Date
    ended_by: number | null
    reason: string | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps an approved edition until its minute. */
export async function addEmbargo(db: Db, { documents, file, ...line }: Omit<Embargo, 'id'>): Promise<void> {
  await tables(db)
    .insertInto('report.embargo')
    .values({
      inspection_id: line.inspection,
      edition: line.edition,
      opens_at: line.opensAt,
      approved_at: line.approvedAt,
      approved_by: line.approvedBy,
      documents: JSON.stringify(documents),
      bundle: file,
    })
    .execute()
}

const columns = [
  'id',
  'inspection_id as inspection',
  'edition',
  'opens_at as opensAt',
  'approved_at as approvedAt',
  'approved_by as approvedBy',
] as const

const waiting = (db: Db) =>
  tables(db)
    .selectFrom('report.embargo')
    .where(eb =>
      eb.not(eb.exists(eb.selectFrom('report.embargo_end').whereRef('embargo_id', '=', 'report.embargo.id'))),
    )

/** The edition of an inspection that waits for its minute; null where none does. */
export async function readWaiting(db: Db, inspection: number): Promise<EmbargoLine | null> {
  const row = await waiting(db)
    .select(columns)
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The whole of an embargo by its id. */
export async function readEmbargo(db: Db, id: number): Promise<Embargo | null> {
  const row = await tables(db)
    .selectFrom('report.embargo')
    .select(columns)
    .select(['documents', 'bundle as file'])
    .where('id', '=', id)
    .executeTakeFirst()
  // Only addEmbargo writes here.
  return row ? { ...row, documents: row.documents as FrozenDocuments } : null
}

/** Those whose minute has come by `now`, the earliest first. */
export const readDue = (db: Db, now: Date): Promise<readonly EmbargoLine[]> =>
  waiting(db).select(columns).where('opens_at', '<=', now).orderBy('opens_at').orderBy('id').execute()

/** Whether there is any such; asked by whoever asks for a page, whatever they reach. */
export async function hasDue(db: Db, now: Date): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`select report.minute_has_come(${now}) as due`.execute(db)
  return rows[0]?.due ?? false
}

/** Ends an embargo; false where it has ended already, whoever was first. */
export async function endEmbargo(db: Db, id: number, { how, at, by, reason }: EmbargoEnd): Promise<boolean> {
  const added = await tables(db)
    .insertInto('report.embargo_end')
    .values({ embargo_id: id, how, ended_at: at, ended_by: by, reason })
    .onConflict(conflict => conflict.column('embargo_id').doNothing())
    .returning('embargo_id')
    .executeTakeFirst()
  return added !== undefined
}

/** The embargoes of an inspection that were ended before their minute, with why, the latest first. */
export const readEnded = (db: Db, inspection: number): Promise<readonly (EmbargoEnd & { readonly opensAt: Date })[]> =>
  tables(db)
    .selectFrom('report.embargo')
    .innerJoin('report.embargo_end', 'embargo_id', 'report.embargo.id')
    .select(['opens_at as opensAt', 'how', 'ended_at as at', 'ended_by as by', 'reason'])
    .where('inspection_id', '=', inspection)
    .where('how', '<>', 'published')
    .orderBy('report.embargo.id', 'desc')
    .execute()
