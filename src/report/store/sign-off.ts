/** SQL of signatures, and of what was signed. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { SignedContent } from '../rules/sign-off/content.ts'
import type { Signature } from '../rules/sign-off/signatures.ts'

type Tables = {
  'report.signed_text': { inspection_id: number; hash: string; content: unknown; kept_at: Date }
  'report.signature': {
    id: Generated<number>
    inspection_id: number
    step: string
    deed: Signature['deed']
    hash: string
    checked: readonly string[]
    reason: string | null
    signed_at: Date
    signed_by: number
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds an entry to the record of an inspection, and keeps what was signed unless that is kept already. */
export async function addSignature(
  db: Db,
  inspection: number,
  { step, deed, hash, checked, reason, at, by }: Signature,
  content: SignedContent,
): Promise<void> {
  await tables(db)
    .insertInto('report.signed_text')
    .values({ inspection_id: inspection, hash, content: JSON.stringify(content), kept_at: at })
    .onConflict(conflict => conflict.constraint('signed_text_is_kept_once').doNothing())
    .execute()
  await tables(db)
    .insertInto('report.signature')
    .values({ inspection_id: inspection, step, deed, hash, checked, reason, signed_at: at, signed_by: by })
    .execute()
}

/** The whole record of an inspection, in the order in which it was made. */
export const readSignatures = (db: Db, inspection: number): Promise<readonly Signature[]> =>
  tables(db)
    .selectFrom('report.signature')
    .select(['step', 'deed', 'hash', 'checked', 'reason', 'signed_at as at', 'signed_by as by'])
    .where('inspection_id', '=', inspection)
    .orderBy('id')
    .execute()

/** What was signed, by its hash; null where nothing of that hash was. */
export async function readSigned(db: Db, inspection: number, hash: string): Promise<SignedContent | null> {
  const row = await tables(db)
    .selectFrom('report.signed_text')
    .select('content')
    .where('inspection_id', '=', inspection)
    .where('hash', '=', hash)
    .executeTakeFirst()
  // Only addSignature writes here.
  return row ? (row.content as SignedContent) : null
}
