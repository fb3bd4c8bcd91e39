/** Tabs, browsers and the server die at random while somebody types: a short run of what `bench/kill-writer.ts` does at length. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../test/database.ts'
import { freshDatabase } from '../../test/database.ts'
import { compare } from '../../test/kill/held.ts'
import type { Fate } from '../../test/kill/run.ts'
import { deaths, killWhileTyping } from '../../test/kill/run.ts'
import type { Killable } from '../../test/kill/server-process.ts'
import { startKillable } from '../../test/kill/server-process.ts'
import type { Writer } from '../../test/kill/writer.ts'
import { startWriter } from '../../test/kill/writer.ts'
import type { Field } from '../../test/make/field.ts'
import { workingCase, workingFramework } from '../../test/make/case-work.ts'
import { makeField } from '../../test/make/field.ts'

let database: FreshDatabase
let field: Field
let server: Killable
let writer: Writer

beforeAll(async () => {
  database = await freshDatabase()
  field = await makeField(database.db, 3, { framework: workingFramework(), attributes: workingCase })
  server = await startKillable(database.url)
  writer = startWriter(server.url)
})
afterAll(async () => {
  await writer.close()
  await server.kill()
  await database.close()
})

test('nothing that the screen had called kept is missing, whatever died', async () => {
  const fate = (round: number): Fate => ({
    death: deaths[round % deaths.length] ?? 'tab',
    after: 150 * round,
    from: round === 4 ? 'opening' : 'typing',
  })
  const { killed, acknowledged, lost } = await killWhileTyping(
    { db: database.db, field, server, writer, fate },
    8,
    () => undefined,
  )
  expect(killed).toEqual({ tab: 2, browser: 3, server: 3 })
  // Where the server died everything was typed to its end.
  expect(Object.keys(acknowledged)).toEqual(
    expect.arrayContaining(['interviews keep', 'record verdict quick-plan', 'note']),
  )
  expect(lost).toEqual([])
})

test('what the server does not hold would be told as lost, whatever it is', async () => {
  const promised = (what: string, fields: Readonly<Record<string, string>>) => ({
    what,
    assessment: field.assessments[0] ?? 0,
    fields,
  })
  const never = [
    promised('note', { question: '1.1.2', text: 'Round 0' }),
    promised('level', { question: '1.1.1a', level: 'custody', reason: 'Round 0' }),
    promised('concern', { about: 'others', text: 'Round 0' }),
    promised('record enter', { event: 'review', 'on-day': '1', 'on-month': '1', 'on-year': '1999' }),
    promised('record verdict quick-plan', { 'verdict-quick-plan': 'overruled', 'reason-quick-plan': 'Round 0' }),
    promised('interviews keep', { with: 'parent', text: 'Round 0' }),
    promised('practice keep', { text: 'Round 0' }),
  ]
  expect((await compare(database.db, never)).lost).toEqual(never)
})
