/** Transactions: all or nothing, in the order asked, with no more journeys than their statements need. */
import type { CompiledQuery } from 'kysely'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../../../test/database.ts'
import type { Db } from './database.ts'
import { transaction } from './database.ts'

const fresh = async (): Promise<Db> => {
  const { db, close } = await freshDatabase()
  onTestFinished(close)
  return db
}

const setting = (name: string) => sql`insert into platform.setting values (${name}, '1')`
const named = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`select name from platform.setting where name ~ '^t-' order by 1`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

test('statements asked together run in the order asked, and all is there once the transaction is answered', async () => {
  const db = await fresh()
  const answer = await transaction(db, async tx => {
    const [, , seen] = await Promise.all([setting('t-one').execute(tx), setting('t-two').execute(tx), named(tx)])
    return seen
  })
  expect(answer).toEqual(['t-one', 't-two'])
  expect(await named(db)).toEqual(['t-one', 't-two'])
})

test('what fails undoes everything, is told as it was, and leaves a connection that works', async () => {
  const db = await fresh()
  const twice = transaction(db, tx => Promise.all([setting('t-one').execute(tx), setting('t-one').execute(tx)]))
  await expect(twice).rejects.toThrow(/duplicate key/)
  const thrown = transaction(db, async tx => {
    await setting('t-two').execute(tx)
    throw new Error('changed my mind')
  })
  await expect(thrown).rejects.toThrow('changed my mind')
  const unsaid = transaction(db, async tx => {
    await setting('t-three').execute(tx)
    await sql`select 1 / 0`.execute(tx).catch(() => undefined)
  })
  await expect(unsaid).rejects.toThrow()
  expect(await named(db)).toEqual([])
})

test('a last statement goes in with the rest, and takes the rest with it where it fails', async () => {
  const db = await fresh()
  const last = (name: string) => (): CompiledQuery => setting(name).compile(db)
  const work = (name: string) => async (tx: Db) => {
    await setting(name).execute(tx)
    return name
  }
  expect(await transaction(db, work('t-one'), last('t-two'))).toBe('t-one')
  await expect(transaction(db, work('t-three'), last('t-one'))).rejects.toThrow(/duplicate key/)
  expect(await named(db)).toEqual(['t-one', 't-two'])
})

test('what is asked and not waited for is in when the transaction is answered, and undoes everything where it fails', async () => {
  const db = await fresh()
  const last = () => setting('t-last').compile(db)
  const heard: unknown[] = []
  const work = (name: string) => (tx: Db) => {
    setting(name)
      .execute(tx)
      .then(
        () => heard.push(name),
        (error: unknown) => heard.push(String(error)),
      )
    return Promise.resolve('done')
  }
  expect(await transaction(db, work('t-one'), last)).toBe('done')
  expect(heard).toEqual(['t-one'])
  // Its own reason is told, not that of the last statement, which came to nothing because of it.
  await expect(transaction(db, work('t-one'), () => setting('t-more').compile(db))).rejects.toThrow(/duplicate key/)
  expect(heard).toHaveLength(2)
  expect(await named(db)).toEqual(['t-last', 't-one'])
})

test('a transaction that has ended takes no statement, and none holds another', async () => {
  const db = await fresh()
  let kept: Db | undefined
  await transaction(db, tx => {
    kept = tx
    return Promise.resolve()
  })
  await expect(kept && setting('t-late').execute(kept)).rejects.toThrow('the transaction is over')
  await expect(transaction(db, tx => transaction(tx, inner => setting('t-inner').execute(inner)))).rejects.toThrow(
    'a transaction holds no other',
  )
  expect(await named(db)).toEqual([])
})

test('a connection that is given back in the middle of a transaction is never used again', async () => {
  const db = await fresh()
  const who = async (on: Db) => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(on)).rows[0]?.pid
  const before = await db.connection().execute(async one => {
    await sql`begin`.execute(one)
    await setting('t-half').execute(one)
    return who(one)
  })
  expect(await who(db)).not.toBe(before)
  expect(await named(db)).toEqual([])
})
