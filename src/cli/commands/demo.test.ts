/** `plumbline demo` at the prompt: what it holds, and whether its figures are those that were published. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../../bin/plumbline.js', import.meta.url))
const plumbline = async (...words: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [bin, ...words], { maxBuffer: 10_000_000 })).stdout

test('it says what it holds, that it is synthetic, and who can sign in', async () => {
  const said = await plumbline('demo')
  expect(said).toContain('62 cases')
  expect(said).toContain('38 questionnaires from children')
  expect(said).toContain('are synthetic: nobody real is described')
  expect(said).toContain('Head of service')
  expect(JSON.parse(await plumbline('demo', '--json'))).toMatchObject({ inspection: 'cambridgeshire-2012', cases: 62 })
})

test('every published figure agrees with the one that the cases give', async () => {
  const { figures } = JSON.parse(await plumbline('demo', 'figures', '--json')) as {
    figures: { id: string; agrees: boolean }[]
  }
  expect(figures.length).toBeGreaterThan(150)
  expect(figures.filter(({ agrees }) => !agrees).map(({ id }) => id)).toEqual([])
  const table = await plumbline('demo', 'figures')
  expect(table).toMatch(/yes +Scoring and summary +Safeguarding headline +83%, MINIMUM +\d+ of \d+ \(83%\), MINIMUM/)
  expect(table).toContain('ISBN 978-1-84099-524-4')
})
