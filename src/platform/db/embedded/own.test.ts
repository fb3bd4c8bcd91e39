/** The program's own database starts again by itself, however it was stopped. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { asOwner } from '../../../../test/database.ts'
import type { OwnDatabase } from './own.ts'
import { takeOwnDatabase, visitOwnDatabase } from './own.ts'
import { findPostmaster } from './postmaster.ts'

// Each test sets up a database whose files really reach the disk.
const home = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-own-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}

const take = async (folder: string, lines: string[] = []): Promise<OwnDatabase> => {
  const taken = await takeOwnDatabase(folder, line => lines.push(line))
  if ('takenAt' in taken) throw new Error(`taken at ${taken.takenAt}`)
  onTestFinished(() => taken.close())
  return taken
}

const answers = async (url: string): Promise<boolean> =>
  asOwner(url, 'select').then(
    () => true,
    () => false,
  )

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 20))
}

test('what was committed is there after a stop and after a kill, and the server starts again by itself', async () => {
  const folder = home()
  const first = await take(folder)
  await asOwner(first.url, 'create table kept (n int)')
  await first.close()
  expect(findPostmaster(first.folder)).toBeNull()

  const said: string[] = []
  const second = await take(folder, said)
  await asOwner(second.url, 'insert into kept values (1)')
  process.kill(findPostmaster(second.folder)?.pid ?? 0, 'SIGKILL')
  await until(() => answers(second.url))
  expect(await asOwner(second.url, 'select n from kept')).toEqual([{ n: 1 }])
  expect(said).toEqual(['The database was stopped from outside: starting it again.'])
})

test('whoever comes second is told where the first one serves', async () => {
  const folder = home()
  const first = await take(folder)
  await first.announce('http://localhost:8080')
  expect(await takeOwnDatabase(folder, () => undefined)).toEqual({ takenAt: 'http://localhost:8080' })
})

test('two that start at once in an empty folder make one database, and one of them takes it', async () => {
  const folder = home()
  const both = await Promise.all([1, 2].map(() => takeOwnDatabase(folder, () => undefined)))
  const takers = both.flatMap(one => ('takenAt' in one ? [] : [one]))
  expect(takers).toHaveLength(1)
  await takers[0]?.close()
})

test('a command starts the server for itself and stops it, but never under somebody who serves', async () => {
  const folder = home()
  const alone = await visitOwnDatabase(folder)
  expect(await answers(alone.url)).toBe(true)
  await alone.close()
  expect(findPostmaster(alone.folder)).toBeNull()

  const serving = await take(folder)
  await (await visitOwnDatabase(folder)).close()
  expect(await answers(serving.url)).toBe(true)
})
