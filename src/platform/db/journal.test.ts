/** The journal is a chain that only grows. */
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { asOwner, freshDatabase, inTransaction } from '../../../test/database.ts'
import { transaction } from './database.ts'
import { addToJournal, checkJournal, holdsEntry, readJournal } from './journal.ts'

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

// What somebody with all rights over the database could do, once the guard is taken away.
const tampering: readonly [string, readonly string[], readonly unknown[]][] = [
  [
    'changes an entry',
    [`update platform.journal set details = '{"cases": 61}' where id = 2`],
    [{ entry: 2, what: 'altered', from: null }],
  ],
  [
    'says that another person did it',
    [`update platform.journal set person = 99 where id = 4`],
    [{ entry: 4, what: 'altered', from: null }],
  ],
  ['removes entries', ['delete from platform.journal where id in (2, 3)'], [{ entry: 4, what: 'missing', from: 2 }]],
  ['removes the first', ['delete from platform.journal where id = 1'], [{ entry: 2, what: 'missing', from: 1 }]],
  [
    'puts another in its place, with a hash of its own',
    [
      `update platform.journal set details = '{}', event = 'a.nothing' where id = 3`,
      'update platform.journal as journal set hash = platform.journal_hash(journal) where id = 3',
    ],
    [{ entry: 4, what: 'replaced', from: null }],
  ],
  [
    'puts two in the order that suits, each with a hash of its own',
    [
      'update platform.journal set id = 10 where id = 2',
      'update platform.journal set id = 2 where id = 3',
      'update platform.journal set id = 3 where id = 10',
      'update platform.journal as journal set hash = platform.journal_hash(journal) where id in (2, 3)',
    ],
    [
      { entry: 2, what: 'replaced', from: null },
      { entry: 3, what: 'moved', from: 1 },
      { entry: 4, what: 'replaced', from: null },
    ],
  ],
]

test.each(tampering)(
  'an owner of the database who %s is refused; with the guard gone it is found',
  async (_, deeds, faults) => {
    const { url, db, close } = await freshDatabase()
    onTestFinished(close)
    for (const event of ['a.one', 'a.two', 'a.three', 'a.four', 'a.five']) await addToJournal(db, entry(event))
    const { last } = await checkJournal(db)
    expect(await checkJournal(db)).toEqual({ entries: 5, last, faults: [] })
    await expect(asOwner(url, deeds[0] ?? '')).rejects.toThrow('platform.journal is append-only')
    await asOwner(url, 'alter table platform.journal disable trigger append_only')
    for (const deed of deeds) await asOwner(url, deed)
    expect((await checkJournal(db)).faults).toEqual(faults)
  },
)

test('an end that was cut off shows by a hash that was noted down before', async () => {
  const { url, db, close } = await freshDatabase()
  onTestFinished(close)
  for (const event of ['a.one', 'a.two']) await addToJournal(db, entry(event))
  const { last } = await checkJournal(db)
  expect(await holdsEntry(db, last)).toBe(true)
  await asOwner(url, 'alter table platform.journal disable trigger append_only')
  await asOwner(url, 'delete from platform.journal where id = 2')
  expect((await checkJournal(db)).faults).toEqual([])
  expect(await holdsEntry(db, last)).toBe(false)
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
  expect((await checkJournal(db)).faults).toEqual([])
  await close()
})
