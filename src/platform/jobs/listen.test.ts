/** Every event is heard, in order, with what follows from it in one transaction. */
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase, testNow } from '../../../test/database.ts'
import type { Db } from '../db/database.ts'
import { transaction } from '../db/database.ts'
import { readJournal } from '../db/journal.ts'
import { openLog } from '../log.ts'
import { use } from '../use.ts'
import type { Listener } from './listen.ts'
import { hearNext, listen } from './listen.ts'

const log = openLog('silent')
const at = (seconds: number) => ({ now: new Date(testNow.getTime() + seconds * 1000), log })

const open = async (): Promise<Db> => {
  const { db, close } = await freshDatabase()
  onTestFinished(close)
  return db
}

const happen = (db: Db, ...events: string[]): Promise<void> =>
  transaction(db, async inside => {
    for (const event of events) await use({ db: inside, now: testNow }).journal(event)
  })

const echo = (fails: { now: boolean } = { now: false }): Listener => ({
  name: 'echo',
  events: ['sample.confirmed', 'sample.withdrawn'],
  hear: async (use, entry) => {
    await use.journal('echo.heard', { of: entry.event })
    if (fails.now) throw new Error('not now')
  },
})

const heard = async (db: Db): Promise<unknown[]> =>
  (await readJournal(db)).filter(({ event }) => event === 'echo.heard').map(({ details }) => details['of'])

test('events that concern a listener are heard in order, once', async () => {
  const db = await open()
  await happen(db, 'sample.confirmed', 'sample.looked-at', 'sample.withdrawn')
  expect(await hearNext(db, echo(), at(0))).toBe('heard')
  expect(await hearNext(db, echo(), at(0))).toBe('heard')
  expect(await hearNext(db, echo(), at(0))).toBe('nothing to hear')
  expect(await heard(db)).toEqual(['sample.confirmed', 'sample.withdrawn'])
})

test('what a listener did before it failed is undone, and it hears the same event again after a pause', async () => {
  const db = await open()
  const fails = { now: true }
  await happen(db, 'sample.confirmed')
  expect(await hearNext(db, echo(fails), at(0))).toBe('failed')
  expect(await heard(db)).toEqual([])
  fails.now = false
  expect(await hearNext(db, echo(fails), at(0.5))).toBe('nothing to hear')
  expect(await hearNext(db, echo(fails), at(1.5))).toBe('heard')
  expect(await heard(db)).toEqual(['sample.confirmed'])
})

test('several processes that listen hear each event once between them', async () => {
  const db = await open()
  const events = Array.from({ length: 20 }, () => 'sample.confirmed')
  await happen(db, ...events)
  const stops = [1, 2, 3].map(() => listen(db, [echo()], { clock: () => testNow, log, pause: 5 }))
  while ((await heard(db)).length < events.length) await new Promise(resolve => setTimeout(resolve, 20))
  for (const stop of stops) await stop()
  expect(await heard(db)).toEqual(events)
})
