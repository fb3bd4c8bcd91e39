/** SQL of copies: the addresses and contacts that are kept, and the letters that went to whom. */
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Signed } from '../../platform/pure/signed.ts'
import type { Contact } from '../rules/publication/settings.ts'
import { noContact } from '../rules/publication/settings.ts'
import type { FrozenDocuments } from './embargo.ts'

/** A letter to a recipient. */
export interface Copy {
  readonly edition: number
  readonly kind: 'advance' | 'published'
  readonly recipient: string
  readonly address: string
  readonly attempt: number
  /** The letter in the outbox. */
  readonly message: number
  readonly askedAt: Date
  readonly askedBy: number | null
}

type Tables = {
  'report.recipient_address': {
    id: Generated<number>
    recipient: string
    address: string
    kept_at: Date
    kept_by: number | null
  }
  'report.contact': {
    id: Generated<number>
    contact_en: string
    contact_cy: string
    complaint_en: string
    complaint_cy: string
    kept_at: Date
    kept_by: number | null
  }
  'report.copy': {
    id: Generated<number>
    inspection_id: number
    edition: number
    kind: Copy['kind']
    recipient: string
    address: string
    attempt: number
    message_id: number
    asked_at: Date
    asked_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps the addresses of a recipient, in one text; the latest counts. */
export async function addAddress(db: Db, recipient: string, address: string, { at, by }: Signed): Promise<void> {
  await tables(db)
    .insertInto('report.recipient_address')
    .values({ recipient, address, kept_at: at, kept_by: by })
    .execute()
}

/** The addresses that count now, by recipient. */
export async function readAddresses(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await tables(db)
    .selectFrom('report.recipient_address')
    .distinctOn('recipient')
    .select(['recipient', 'address'])
    .orderBy('recipient')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ recipient, address }) => [recipient, address]))
}

/** Keeps how readers reach the inspectorate. */
export async function addContact(db: Db, { contact, complaint }: Contact, { at, by }: Signed): Promise<void> {
  await tables(db)
    .insertInto('report.contact')
    .values({
      contact_en: contact.en,
      contact_cy: contact.cy,
      complaint_en: complaint.en,
      complaint_cy: complaint.cy,
      kept_at: at,
      kept_by: by,
    })
    .execute()
}

/** How readers reach it now. */
export async function readContact(db: Db): Promise<Contact> {
  const row = await tables(db)
    .selectFrom('report.contact')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? {
        contact: { en: row.contact_en, cy: row.contact_cy },
        complaint: { en: row.complaint_en, cy: row.complaint_cy },
      }
    : noContact
}

/** Keeps that a letter was written. */
export async function addCopy(db: Db, inspection: number, copy: Copy): Promise<void> {
  await tables(db)
    .insertInto('report.copy')
    .values({
      inspection_id: inspection,
      edition: copy.edition,
      kind: copy.kind,
      recipient: copy.recipient,
      address: copy.address,
      attempt: copy.attempt,
      message_id: copy.message,
      asked_at: copy.askedAt,
      asked_by: copy.askedBy,
    })
    .execute()
}

/** Every letter about the report of an inspection, the first one first. */
export const readCopies = (db: Db, inspection: number): Promise<readonly Copy[]> =>
  tables(db)
    .selectFrom('report.copy')
    .select(['edition', 'kind', 'recipient', 'address', 'attempt', 'message_id as message'])
    .select(['asked_at as askedAt', 'asked_by as askedBy'])
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()

/** An approved report before its minute. */
export interface AdvanceCopy {
  readonly inspection: number
  readonly opensAt: Date
  readonly documents: FrozenDocuments
}

/** The report at an address that waits for its minute, whatever the asker reaches; null where none does. */
export async function readAdvanceCopy(db: Db, slug: string, now: Date): Promise<AdvanceCopy | null> {
  const { rows } = await sql<AdvanceCopy>`
    select inspection_id as inspection, opens_at as "opensAt", documents
    from report.advance_copy(${slug}, ${now})`.execute(db)
  return rows[0] ?? null
}
