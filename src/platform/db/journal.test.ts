/** The journal is a chain that only grows. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asOwner, freshDatabase, inTransaction } from '../../../test/database.ts'
import { transaction } from './database.ts'
import { addToJournal, firstBrokenEntry, readJournal } from './journal.ts'

const entry = (event: string, details = {}) => ({
  at: new Date('2026-11-21T10:00:00Z'),
  person: 1,
  organisation: null,
  event,
  details,
  inspection: null,
  request: null,
})

test('an entry is read back as it was written, and filed under its inspection', () =>
  inTransaction(
    async use => {
      await use.journal('sample.confirmed', { inspection: 42, cases: 62 })
      await use.journal('sample.looked-at')
      const all = await readJournal(use.db)
      expect(all.map(({ event }) => event)).toEqual(['sample.confirmed', 'sample.looked-at'])
      expect(await readJournal(use.db, { inspection: 42 })).toEqual([
        {
          id: 1,
          at: use.now,
          person: 7,
          organisation: 3,
          event: 'sample.confirmed',
          details: { inspection: 42, cases: 62 },
          inspection: 42,
          request: 'r-1',
        },
      ])
    },
    { actor: { person: 7, organisation: 3 }, request: 'r-1' },
  ))

test('the application may neither change nor remove an entry', () =>
  inTransaction(async use => {
    await use.journal('sample.confirmed')
    for (const deed of [sql`update platform.journal set person = 2`, sql`delete from platform.journal`]) {
      await sql`savepoint before_deed`.execute(use.db)
      await expect(deed.execute(use.db)).rejects.toThrow('permission denied for table journal')
      await sql`rollback to before_deed`.execute(use.db)
    }
  }))

test('an owner of the database who changes an entry is refused, and shows when the guard was taken away', async () => {
  const { url, db, close } = await freshDatabase()
  for (const event of ['a.one', 'a.two', 'a.three']) await addToJournal(db, entry(event))
  expect(await firstBrokenEntry(db)).toBeNull()
  const change = `update platform.journal set details = '{"cases": 61}' where id = 2`
  await expect(asOwner(url, change)).rejects.toThrow('platform.journal is append-only')
  await asOwner(url, 'alter table platform.journal disable trigger append_only')
  await asOwner(url, change)
  expect(await firstBrokenEntry(db)).toBe(2)
  await close()
})

test('writers at the same time make one chain without gaps', async () => {
  const { db, close } = await freshDatabase()
  const write = (n: number) =>
    transaction(db, async inside => {
      await addToJournal(inside, entry('a.written', { n }))
      if (n % 5 === 0) throw new Error('rolled back')
    })
  await Promise.allSettled(Array.from({ length: 25 }, (_, n) => write(n)))
  const ids = (await readJournal(db)).map(({ id }) => id)
  expect(ids).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
  expect(await firstBrokenEntry(db)).toBeNull()
  await close()
})
