/** Migrations run once, in order, and never change under a database's feet. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sql } from 'kysely'
import { asOwner, emptyDatabase, testNow } from '../../../test/database.ts'
import { use } from '../use.ts'
import { openDatabase } from './database.ts'
import { readJournal } from './journal.ts'
import { migrate } from './migrate.ts'

const folderOf = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (more: Record<string, string>) => {
    for (const [name, sql] of Object.entries(more)) writeFileSync(join(folder, name), sql)
  }
  write(files)
  return { folder, write }
}

test('files run in the order of their names, once', async () => {
  const url = await emptyDatabase()
  const { folder, write } = folderOf({ '2-b.sql': 'alter table t add b int', '1-a.sql': 'create table t (a int)' })
  expect(await migrate(url, folder)).toEqual(['1-a.sql', '2-b.sql'])
  write({ '3-c.sql': 'insert into t values (1, 2)' })
  expect(await migrate(url, folder)).toEqual(['3-c.sql'])
  expect(await migrate(url, folder)).toEqual([])
  expect(await asOwner(url, 'select * from t')).toEqual([{ a: 1, b: 2 }])
})

test('two processes that start at once migrate once between them', async () => {
  const url = await emptyDatabase()
  const { folder } = folderOf({ '1.sql': 'select pg_sleep(0.1); create table t (a int)' })
  const ran = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(ran.flat()).toEqual(['1.sql'])
})

test('a file that fails leaves nothing of itself and says its line', async () => {
  const url = await emptyDatabase()
  const { folder, write } = folderOf({ '1.sql': 'create table t (a int)', '2.sql': 'drop table t;\nselect nobody' })
  await expect(migrate(url, folder)).rejects.toThrow('2.sql:2: column "nobody" does not exist')
  write({ '2.sql': 'select 1' })
  expect(await migrate(url, folder)).toEqual(['2.sql'])
  expect(await asOwner(url, 'select * from t')).toEqual([])
})

test('a file that was edited or removed after it ran is refused, all at once', async () => {
  const url = await emptyDatabase()
  const { folder, write } = folderOf({ '1.sql': 'select 1', '2.sql': 'select 2' })
  await migrate(url, folder)
  write({ '1.sql': 'select 1\r\n' })
  rmSync(join(folder, '2.sql'))
  const refusal = migrate(url, folder)
  await expect(refusal).rejects.toThrow('1.sql was edited after it ran')
  await expect(refusal).rejects.toThrow('2.sql ran here, but this copy of the program has no such file')
})

test('an owner without power over roles migrates once the role is granted, and works with its few rights', async () => {
  const url = new URL(await emptyDatabase())
  const name = url.pathname.slice(1)
  await asOwner(url.href, `create role owner_of_${name} login password 'secret'`)
  await asOwner(url.href, `grant plumbline_application to owner_of_${name}`)
  await asOwner(url.href, `alter database ${name} owner to owner_of_${name}`)
  url.username = `owner_of_${name}`
  url.password = 'secret'
  expect(await migrate(url.href)).not.toEqual([])
  const db = openDatabase({ url: url.href })
  await use({ db, now: testNow }).journal('sample.confirmed')
  expect((await readJournal(db)).map(({ event }) => event)).toEqual(['sample.confirmed'])
  await expect(sql`delete from platform.journal`.execute(db)).rejects.toThrow('permission denied')
  await db.destroy()
})
