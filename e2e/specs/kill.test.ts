/** Tabs, browsers and the server die at random while somebody types: a short run of what `bench/kill-writer.ts` does at length. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../test/database.ts'
import { freshDatabase } from '../../test/database.ts'
import { deaths, killWhileTyping } from '../../test/kill/run.ts'
import type { Killable } from '../../test/kill/server-process.ts'
import { startKillable } from '../../test/kill/server-process.ts'
import type { Writer } from '../../test/kill/writer.ts'
import { startWriter } from '../../test/kill/writer.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'

let database: FreshDatabase
let field: Field
let server: Killable
let writer: Writer

beforeAll(async () => {
  database = await freshDatabase()
  field = await makeField(database.db)
  server = await startKillable(database.url)
  writer = startWriter(server.url)
}, 180_000)
afterAll(async () => {
  await writer.close()
  await server.kill()
  await database.close()
})

test('nothing that the screen had called kept is missing, whatever died', async () => {
  const fate = (round: number) => ({ death: deaths[round % deaths.length] ?? 'tab', after: 150 * round })
  const { killed, acknowledged, lost } = await killWhileTyping(
    { db: database.db, field, server, writer, fate },
    6,
    () => undefined,
  )
  expect(killed).toEqual({ tab: 2, browser: 2, server: 2 })
  expect(acknowledged).toBeGreaterThan(6)
  expect(lost).toEqual([])
}, 180_000)
