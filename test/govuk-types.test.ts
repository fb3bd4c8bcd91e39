/** The types of GOV.UK macros are those of the installed version. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generate } from '../scripts/govuk-types.ts'

const folder = new URL('../src/platform/web/govuk/', import.meta.url)

test('the committed types are what the generator writes: after an upgrade run `node scripts/govuk-types.ts`', async () => {
  const committed = new Map(
    readdirSync(folder).map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
  )
  expect(committed).toEqual(await generate())
})
