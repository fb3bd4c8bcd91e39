/** Editions in a real database: taken in once, found by their hash, never changed. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asOwner, freshDatabase, inTransaction } from '../../test/database.ts'
import { transaction } from '../platform/db/database.ts'
import { readJournal } from '../platform/db/journal.ts'
import { use as usable } from '../platform/use.ts'
import { findEdition, listEditions, loadEdition } from './actions.ts'
import { hashOf } from './load/hash.ts'
import { readFramework } from './load/read.ts'
import type { Framework } from './rules/framework.ts'

async function tiny(): Promise<Framework> {
  const read = await readFramework('test/frameworks/tiny')
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const changed = (framework: Framework): Framework => {
  const { hash: _, ...content } = { ...framework, validFrom: '2021-01-01' }
  return { ...content, hash: hashOf(content) }
}

test('an edition is found by its hash as it was taken in', () =>
  inTransaction(async use => {
    const framework = await tiny()
    expect(await loadEdition(use, framework)).toBe(framework.hash)
    const found = await findEdition(use, framework.hash)
    expect(found).toEqual(framework)
    const { hash, ...content } = found ?? framework
    expect(hashOf(content)).toBe(hash)
  }))

test('taking the same edition in again changes nothing, not even the journal', () =>
  inTransaction(async use => {
    const framework = await tiny()
    await loadEdition(use, framework)
    await loadEdition(use, framework)
    expect(await listEditions(use)).toMatchObject([{ hash: framework.hash, id: 'tiny', title: framework.title }])
    expect((await readJournal(use.db)).filter(({ event }) => event === 'framework.edition-loaded')).toHaveLength(1)
  }))

test('a changed framework under the same id is another edition, and the first one stays', () =>
  inTransaction(async use => {
    const framework = await tiny()
    await loadEdition(use, framework)
    await loadEdition(use, changed(framework))
    expect((await listEditions(use)).map(({ hash }) => hash).sort()).toEqual(
      [framework.hash, changed(framework).hash].sort(),
    )
    expect(await findEdition(use, framework.hash)).toEqual(framework)
  }))

test('a hash that was never taken in finds nothing', () =>
  inTransaction(async use => {
    expect(await findEdition(use, '0'.repeat(64))).toBeNull()
  }))

test('questions and answers have their numbers in the order of the framework', () =>
  inTransaction(async use => {
    const { hash } = await tiny()
    await loadEdition(use, await tiny())
    const questions = await sql`select number, id, criterion, scores, themes from framework.question
      where edition_hash = ${hash} order by number`.execute(use.db)
    expect(questions.rows).toMatchObject([
      { number: 1, id: 'C1a', criterion: 'C1', scores: true, themes: ['afloat'] },
      { number: 2, id: 'C1b' },
      { number: 3, id: 'C2a', scores: false, themes: [] },
      { number: 4, id: 'C2b' },
      { number: 5, id: 'C2c' },
    ])
    const answers = await sql`select id, line from framework.answer where edition_hash = ${hash}
      order by number`.execute(use.db)
    expect(answers.rows).toEqual([
      { id: 'good', line: 'above' },
      { id: 'poor', line: 'below' },
      { id: 'none', line: 'outside' },
      { id: 'yes', line: 'above' },
      { id: 'no', line: 'below' },
    ])
  }))

test('two processes that start at once take an edition in once', async () => {
  const { db, close } = await freshDatabase()
  const framework = await tiny()
  const load = () =>
    transaction(db, inside => loadEdition(usable({ db: inside, now: new Date('2026-11-21T10:00:00Z') }), framework))
  await Promise.all([load(), load(), load()])
  expect(await listEditions({ db })).toHaveLength(1)
  await close()
})

test('nobody changes or removes an edition, not even the owner of the database', async () => {
  const { url, db, close } = await freshDatabase()
  const framework = await tiny()
  await transaction(db, inside => loadEdition(usable({ db: inside, now: new Date('2026-11-21T10:00:00Z') }), framework))
  for (const table of ['edition', 'question', 'answer']) {
    await expect(asOwner(url, `update framework.${table} set id = id`)).rejects.toThrow('append-only')
    await expect(asOwner(url, `delete from framework.${table}`)).rejects.toThrow('append-only')
  }
  await close()
})

test('an edition whose content bears another id is refused', () =>
  inTransaction(async use => {
    const insert = sql`insert into framework.edition (hash, id, content, loaded_at)
      values (${'a'.repeat(64)}, 'other', '{"id": "tiny"}', now())`
    await expect(insert.execute(use.db)).rejects.toThrow('edition_says_its_id')
  }))
