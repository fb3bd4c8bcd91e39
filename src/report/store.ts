/** All SQL of published reports: each edition's documents, and its signed bundles. */
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Signed } from '../platform/pure/signed.ts'
import type { Language, Words } from '../platform/pure/words.ts'
import type { Bundle } from './rules/bundle.ts'
import type { Document } from './rules/document.ts'

type Tables = {
  'report.publication': {
    inspection_id: number
    language: Language
    edition: Generated<number>
    document: unknown
    hash: string
    published_at: Date
    published_by: number | null
  }
  'report.bundle': {
    inspection_id: number
    edition: number
    hash: string
    before: string | null
    key_id: string
    bundle: string
    published_at: Date
  }
  'report.signing_key': {
    id: string
    public_key: string
    first_used_at: Date
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps the document of one language as published in an edition; false where that was done before. */
export async function addPublication(
  db: Db,
  inspection: number,
  { document, hash, edition }: { readonly document: Document; readonly hash: string; readonly edition: number },
  { at, by }: Signed,
): Promise<boolean> {
  const added = await tables(db)
    .insertInto('report.publication')
    .values({
      inspection_id: inspection,
      language: document.language,
      edition,
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

/** The document as it was published in a language: in the latest edition unless another is asked for, or null. */
export async function readPublication(
  db: Db,
  inspection: number,
  language: Language,
  edition?: number,
): Promise<Document | null> {
  const row = await tables(db)
    .selectFrom('report.publication')
    .select('document')
    .where('inspection_id', '=', inspection)
    .where('language', '=', language)
    .$if(edition !== undefined, query => query.where('edition', '=', edition ?? 0))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.document as Document) : null
}

/** One edition of a published report; `hash` is that of its bundle, null for one that was published unsigned. */
export interface EditionLine {
  readonly edition: number
  readonly publishedAt: Date
  readonly hash: string | null
  /** Why it was published after another; null for the first. */
  readonly correction: Words | null
}

/** Every edition of a report, the first one first. */
export async function readEditions(db: Db, inspection: number): Promise<readonly EditionLine[]> {
  return (
    tables(db)
      .selectFrom('report.publication as published')
      .leftJoin('report.bundle as bundle', join =>
        join
          .onRef('bundle.inspection_id', '=', 'published.inspection_id')
          .onRef('bundle.edition', '=', 'published.edition'),
      )
      .where('published.inspection_id', '=', inspection)
      .where('published.language', '=', 'en')
      .select(['published.edition', 'published.published_at as publishedAt', 'bundle.hash'])
      // The file is parsed for corrections alone, which are few: every reader of a report asks for its editions.
      .select(
        sql<Words | null>`case when published.edition > 1 then bundle.bundle::jsonb #> '{content,correction}' end`.as(
          'correction',
        ),
      )
      .orderBy('published.edition')
      .execute()
  )
}

/** Keeps the signed bundle of an edition, and the key that signed it. */
export async function addBundle(
  db: Db,
  inspection: number,
  { bundle, file, at }: { readonly bundle: Bundle; readonly file: string; readonly at: Date },
): Promise<void> {
  const { content, hash, signature } = bundle
  await tables(db)
    .insertInto('report.signing_key')
    .values({ id: signature.key, public_key: signature.publicKey, first_used_at: at })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
  await tables(db)
    .insertInto('report.bundle')
    .values({
      inspection_id: inspection,
      edition: content.edition,
      hash,
      before: content.before,
      key_id: signature.key,
      bundle: file,
      published_at: at,
    })
    .execute()
}

/** The file of an edition's bundle, to the letter: of the latest edition unless another is asked for, or null. */
export async function readBundle(
  db: Db,
  inspection: number,
  edition?: number,
): Promise<{ readonly edition: number; readonly file: string } | null> {
  const row = await tables(db)
    .selectFrom('report.bundle')
    .select(['edition', 'bundle as file'])
    .where('inspection_id', '=', inspection)
    .$if(edition !== undefined, query => query.where('edition', '=', edition ?? 0))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A public key that has signed bundles. */
export interface SigningKey {
  readonly id: string
  readonly publicKey: string
  readonly firstUsedAt: Date
}

/** Every key that ever signed, the latest first. */
export const readSigningKeys = (db: Db): Promise<readonly SigningKey[]> =>
  tables(db)
    .selectFrom('report.signing_key')
    .select(['id', 'public_key as publicKey', 'first_used_at as firstUsedAt'])
    .orderBy('first_used_at', 'desc')
    .orderBy('id')
    .execute()
