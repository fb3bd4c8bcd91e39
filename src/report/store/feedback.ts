/** All SQL of provisional findings: what the lead chose, each time, and what was given to the service. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Signed } from '../../platform/pure/signed.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Document } from '../rules/document.ts'
import type { Choice } from '../rules/feedback/choice.ts'

type Tables = {
  'report.feedback_choice': {
    id: Generated<number>
    inspection_id: number
    choice: unknown
    saved_at: Date
    saved_by: number | null
  }
  'report.feedback': {
    inspection_id: number
    number: number
    language: Language
    document: unknown
    hash: string
    given_at: Date
    given_by: number | null
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds a version of the choice; the latest is the one that stands. */
export async function addChoice(db: Db, inspection: number, choice: Choice, { at, by }: Signed): Promise<void> {
  await tables(db)
    .insertInto('report.feedback_choice')
    .values({ inspection_id: inspection, choice: JSON.stringify(choice), saved_at: at, saved_by: by })
    .execute()
}

/** The choice that stands, or null before the first. */
export async function readChoice(db: Db, inspection: number): Promise<Choice | null> {
  const row = await tables(db)
    .selectFrom('report.feedback_choice')
    .select('choice')
    .where('inspection_id', '=', inspection)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  // Only addChoice writes here.
  return row ? (row.choice as Choice) : null
}

/** Keeps a document as it is given; each number and language happens once. */
export async function addFeedback(
  db: Db,
  inspection: number,
  { number, document, hash }: { readonly number: number; readonly document: Document; readonly hash: string },
  { at, by }: Signed,
): Promise<void> {
  await tables(db)
    .insertInto('report.feedback')
    .values({
      inspection_id: inspection,
      number,
      language: document.language,
      document: JSON.stringify(document),
      hash,
      given_at: at,
      given_by: by,
    })
    .execute()
}

/** One time at which provisional findings were given. */
export interface GivenLine {
  readonly number: number
  readonly givenAt: Date
  readonly givenBy: number | null
  /** Of the document in the language asked for. */
  readonly hash: string
}

/** Every time, the first one first. */
export const readGiven = (db: Db, inspection: number, language: Language): Promise<readonly GivenLine[]> =>
  tables(db)
    .selectFrom('report.feedback')
    .select(['number', 'given_at as givenAt', 'given_by as givenBy', 'hash'])
    .where('inspection_id', '=', inspection)
    .where('language', '=', language)
    .orderBy('number')
    .execute()

/** The document as it was given, or null. */
export async function readFeedback(
  db: Db,
  inspection: number,
  { number, language }: { readonly number: number; readonly language: Language },
): Promise<Document | null> {
  const row = await tables(db)
    .selectFrom('report.feedback')
    .select('document')
    .where('inspection_id', '=', inspection)
    .where('number', '=', number)
    .where('language', '=', language)
    .executeTakeFirst()
  return row ? (row.document as Document) : null
}
