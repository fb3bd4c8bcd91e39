/** Open data at a prompt: what everybody may read, whoever has the machine. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../test/database.ts'
import { freshDatabase, testNow, testSigner } from '../../../test/database.ts'
import { makePublished } from '../../../test/make/published.ts'
import { makeReport } from '../../../test/make/report.ts'
import { plumblineOn } from '../../../test/plumbline.ts'
import { transaction } from '../../platform/db/database.ts'
import { use } from '../../platform/use.ts'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await transaction(database.db, async db => {
    const using = use({ db, now: testNow, signer: testSigner })
    await makePublished(using, { slug: 'northshire-2012' })
    await makeReport(using, { slug: 'southshire-2012', stage: 'sign-off' })
  })
})
afterAll(() => database.close())

const openData = (...args: readonly string[]) => plumblineOn(database.url, ['open-data', ...args])

test('all published scores are written as CSV, as JSON and with their dictionary, and none that is not published', async () => {
  const csv = await openData()
  expect([csv.code, csv.err]).toEqual([0, ''])
  const lines = csv.out.split('\r\n')
  expect(lines[0]).toMatch(/^id,inspection,edition,latest,/)
  expect(lines[1]).toMatch(/^northshire-2012\/1\//)
  expect(csv.out).not.toContain('southshire')
  const { scores } = JSON.parse((await openData('json')).out) as { scores: { id: string }[] }
  expect(scores.map(({ id }) => id)).toEqual(lines.slice(1, -1).map(line => line.split(',')[0]))
  const { resources } = JSON.parse((await openData('dictionary')).out) as {
    resources: { schema: { fields: { name: string }[] } }[]
  }
  expect(resources[0]?.schema.fields.map(({ name }) => name).join()).toBe(lines[0])
})

test('a form that there is not is refused with 2, and those there are are named', async () => {
  const { code, err } = await openData('xml')
  expect(code).toBe(2)
  expect(err).toContain('Allowed choices are csv, json, dictionary.')
})
