/** Limits of requests hold across processes: two servers on one database count together. */
import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase, inTransaction, testNow } from '../../test/database.ts'
import { buildServer } from './server.ts'
import { clearRates, countRequest } from '../platform/db/rates.ts'
import { rateStoreOn } from '../platform/web/rate-store.ts'

test('what one server counted, the other one knows, for a route’s own limit too', async () => {
  const { db, close } = await freshDatabase()
  onTestFinished(close)
  const make = () =>
    buildServer({
      db,
      log: pino({ level: 'silent' }),
      clock: () => testNow,
      demonstration: false,
      https: false,
      publicUrl: null,
      build: { version: '0', commit: '', productId: '' },
      health: {},
      rateLimit: 40,
    })
  const [one, other] = [await make(), await make()]
  onTestFinished(async () => {
    await one.close()
    await other.close()
  })
  const statuses = []
  for (let n = 0; n < 42; n++) statuses.push((await (n % 2 ? one : other).inject('/cookies')).statusCode)
  expect(statuses).toEqual([...Array.from({ length: 40 }, () => 200), 429, 429])
  const elsewhere = { method: 'POST', url: '/join/x', remoteAddress: '10.0.0.2' } as const
  // The page lets a form be sent thirty times a minute.
  const sent = []
  for (let n = 0; n < 31; n++) sent.push((await (n % 2 ? one : other).inject(elsewhere)).statusCode)
  expect(sent.slice(0, 30)).not.toContain(429)
  expect(sent.at(-1)).toBe(429)
})

test('a window ends, what has ended is cleared away, and no address is kept', () =>
  inTransaction(async ({ db }) => {
    expect((await countRequest(db, '10.1.2.3', 60_000)).asked).toBe(1)
    expect(await countRequest(db, '10.1.2.3', 60_000)).toMatchObject({ asked: 2 })
    await countRequest(db, '10.9.9.9', 60_000)
    await sql`update platform.rate set ends_at = clock_timestamp() where asked = 2`.execute(db)
    expect((await countRequest(db, '10.1.2.3', 60_000)).asked).toBe(1)
    await sql`update platform.rate set ends_at = clock_timestamp()`.execute(db)
    expect(JSON.stringify((await sql`select * from platform.rate`.execute(db)).rows)).not.toContain('10.1.2.3')
    await clearRates(db)
    expect((await sql`select * from platform.rate`.execute(db)).rows).toEqual([])
  }))

test('where a limit is high, requests are counted some at a time, and never more than the limit is let in', async () => {
  const { db, close } = await freshDatabase()
  onTestFinished(close)
  const Store = rateStoreOn(db) as unknown as new (prefix: string) => {
    incr: (
      who: string,
      done: (error: Error | null, counted?: { current: number }) => void,
      ms: number,
      most: number,
    ) => void
  }
  const [one, other] = [new Store(''), new Store('')]
  const ask = (store: typeof one) =>
    new Promise<number>((resolve, reject) => {
      store.incr('10.1.2.3', (error, counted) => (error ? reject(error) : resolve(counted?.current ?? 0)), 60_000, 1000)
    })
  const counts = await Promise.all(Array.from({ length: 1200 }, (_, n) => ask(n % 3 === 0 ? one : other)))
  expect(new Set(counts).size).toBe(counts.length)
  const letIn = counts.filter(count => count <= 1000).length
  expect(letIn).toBeGreaterThan(980)
  expect(letIn).toBeLessThanOrEqual(1000)
  const { rows } = await sql<{ asked: number }>`select asked from platform.rate`.execute(db)
  expect(rows.map(({ asked }) => asked % 10)).toEqual([0])
})
