/** All SQL of reports: drafts, every version of them, and what was published. */
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Language } from '../platform/pure/words.ts'
import type { Document } from './rules/document.ts'
import type { ReportTexts } from './rules/texts.ts'

type Tables = {
  'report.draft': {
    id: Generated<number>
    inspection_id: number
    texts: unknown
    saved_at: Date
    saved_by: number | null
  }
  'report.publication': {
    inspection_id: number
    language: Language
    document: unknown
    hash: string
    published_at: Date
    published_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Who does something, and when. */
export interface Deed {
  readonly at: Date
  readonly by: number | null
}

/** Adds a version of the texts; the latest is the draft. */
export async function addDraft(db: Db, inspection: number, texts: ReportTexts, { at, by }: Deed): Promise<void> {
  await tables(db)
    .insertInto('report.draft')
    .values({ inspection_id: inspection, texts: JSON.stringify(texts), saved_at: at, saved_by: by })
    .execute()
}

/** The latest texts, or null before the first. */
export async function readDraft(db: Db, inspection: number): Promise<ReportTexts | null> {
  const row = await tables(db)
    .selectFrom('report.draft')
    .select('texts')
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  // Only addDraft writes here.
  return row ? (row.texts as ReportTexts) : null
}

/** Keeps the document of one language as published; false where that was done before. */
export async function addPublication(
  db: Db,
  inspection: number,
  { document, hash }: { readonly document: Document; readonly hash: string },
  { at, by }: Deed,
): Promise<boolean> {
  const added = await tables(db)
    .insertInto('report.publication')
    .values({
      inspection_id: inspection,
      language: document.language,
      document: JSON.stringify(document),
      hash,
      published_at: at,
      published_by: by,
    })
    .onConflict(conflict => conflict.constraint('publication_happens_once').doNothing())
    .returning('hash')
    .executeTakeFirst()
  return added !== undefined
}

/** The document as it was published in a language, or null. */
export async function readPublication(db: Db, inspection: number, language: Language): Promise<Document | null> {
  const row = await tables(db)
    .selectFrom('report.publication')
    .select('document')
    .where('inspection_id', '=', inspection)
    .where('language', '=', language)
    .executeTakeFirst()
  return row ? (row.document as Document) : null
}
