/** All SQL of framework editions. They are added once and never change. */
import { sql } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Framework } from './rules/framework.ts'
import type { Numbering } from './rules/numbering.ts'

type Tables = {
  'framework.edition': { hash: string; id: string; content: unknown; loaded_at: Date }
  'framework.question': {
    edition_hash: string
    number: number
    id: string
    section: string
    criterion: string
    scores: boolean
    themes: readonly string[]
  }
  'framework.answer': { edition_hash: string; number: number; id: string; line: 'above' | 'below' | 'outside' }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds an edition; false where it is there already. */
export async function addEdition(db: Db, { hash, ...content }: Framework, at: Date): Promise<boolean> {
  const added = await tables(db)
    .insertInto('framework.edition')
    .values({ hash, id: content.id, content: JSON.stringify(content), loaded_at: at })
    .onConflict(conflict => conflict.column('hash').doNothing())
    .returning('hash')
    .executeTakeFirst()
  return added !== undefined
}

/** Adds the numbers of a new edition's questions and answers. */
export async function addNumbers(db: Db, hash: string, { questions, answers }: Numbering): Promise<void> {
  await tables(db)
    .insertInto('framework.question')
    .values(
      questions.map(({ number, question, criterion, section }) => ({
        edition_hash: hash,
        number,
        id: question.id,
        section: section.id,
        criterion: criterion.id,
        scores: question.scores,
        themes: question.themes,
      })),
    )
    .execute()
  if (answers.length === 0) return
  await tables(db)
    .insertInto('framework.answer')
    .values(answers.map(answer => ({ edition_hash: hash, ...answer })))
    .execute()
}

/** The edition with a hash, or null. */
export async function loadEdition(db: Db, hash: string): Promise<Framework | null> {
  const row = await tables(db)
    .selectFrom('framework.edition')
    .select('content')
    .where('hash', '=', hash)
    .executeTakeFirst()
  // Only addEdition writes here, and what it wrote can't be changed.
  return row ? { ...(row.content as Omit<Framework, 'hash'>), hash } : null
}

/** What lists show of an edition. */
export interface EditionLine {
  readonly hash: string
  readonly id: string
  readonly title: Framework['title']
  readonly loadedAt: Date
}

/** All editions, the newest of each framework first. */
export async function listEditions(db: Db): Promise<readonly EditionLine[]> {
  const rows = await tables(db)
    .selectFrom('framework.edition')
    .select(['hash', 'id', 'loaded_at', sql<Framework['title']>`content -> 'title'`.as('title')])
    .orderBy('id')
    .orderBy('loaded_at', 'desc')
    .execute()
  return rows.map(row => ({
    hash: row.hash,
    id: row.id,
    title: row.title,
    loadedAt: row.loaded_at,
  }))
}
