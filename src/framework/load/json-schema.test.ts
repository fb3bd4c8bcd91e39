/** The schemas that are shipped are those of the code. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { jsonSchemas } from './json-schema.ts'

const shipped = new URL('../../../frameworks/', import.meta.url)

test.each([...jsonSchemas()])('%s is up to date: `plumbline framework schema` writes it again', async (name, text) => {
  expect(await readFile(new URL(name, shipped), 'utf8')).toBe(text)
})
