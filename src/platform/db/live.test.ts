/** News of the journal: of what was committed, of nothing else, and also after the connection broke. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../test/database.ts'
import { asOwner, freshDatabase, testNow } from '../../../test/database.ts'
import { transaction } from './database.ts'
import { addToJournal } from './journal.ts'
import type { Heard, Live } from './live.ts'
import { openLive } from './live.ts'

let database: FreshDatabase
let live: Live
const heard: Heard[] = []

beforeAll(async () => {
  database = await freshDatabase()
  live = openLive(database.url, { warn: () => undefined })
  live.hear(each => heard.push(each))
  await until(() => listeners().then(count => count === 1))
})
afterAll(async () => {
  await live.close()
  await database.close()
})

const listeners = async (): Promise<number> => {
  const rows = await asOwner(
    database.url,
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'plumbline live'
       and query like 'listen%' and state = 'idle'`,
  )
  return rows.length
}

const until = async (holds: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 20))
}

const journal = (event: string, inspection: number | null, then = (): void => undefined) =>
  transaction(database.db, async db => {
    const entry = { at: testNow, person: 3, organisation: null, details: {}, request: null }
    await addToJournal(db, { ...entry, event, inspection })
    then()
  })

test('what is committed is told, what is only read or rolled back is not', async () => {
  heard.length = 0
  await journal('case-material.read', 7)
  await journal('assessment.answers-recorded', 7, () => {
    throw new Error('no')
  }).catch(() => undefined)
  await journal('framework.loaded', null)
  await journal('assessment.answers-recorded', 7)
  await journal('access.signed-out', null)
  await until(() => heard.length === 2)
  expect(heard).toMatchObject([
    { event: 'assessment.answers-recorded', inspection: 7, person: 3 },
    { event: 'access.signed-out', inspection: null, person: 3 },
  ])
})

test('after the connection broke it is opened again, and hearers are told that they may have missed something', async () => {
  heard.length = 0
  await asOwner(
    database.url,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'plumbline live'`,
  )
  await until(() => heard.includes('missed'))
  await journal('assessment.answers-recorded', 8)
  await until(() => heard.length === 2)
  expect(heard[1]).toMatchObject({ inspection: 8 })
})

test('who hears before anything listens is told that something may be missed, and then everything', async () => {
  const early: Heard[] = []
  const another = openLive(database.url, { warn: () => undefined })
  another.hear(each => early.push(each))
  await journal('assessment.answers-recorded', 10)
  await until(() => early.includes('missed'))
  await journal('assessment.answers-recorded', 11)
  await until(() => early.some(each => each !== 'missed' && each.inspection === 11))
  expect(early.filter(each => each === 'missed')).toHaveLength(1)
  await another.close()
})

test('who has stopped hearing is told nothing more', async () => {
  const mine: Heard[] = []
  const stop = live.hear(each => mine.push(each))
  stop()
  heard.length = 0
  await journal('assessment.answers-recorded', 9)
  await until(() => heard.length === 1)
  expect(mine).toEqual([])
})
