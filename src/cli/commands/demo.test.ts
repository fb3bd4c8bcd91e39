/** `plumbline demo` at the prompt: what it holds, and whether its figures are those that were published. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

test('it makes a synthetic case list as CSV or workbook, tells the faults that it put in, and takes no nonsense', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'plumbline-caseload-')), 'list.csv')
  const said = await plumbline('demo', 'caseload', path, '--cases', '30', '--seed', 's')
  expect(said).toContain('30 synthetic cases, describing nobody.')
  expect(said).toMatch(/a fault to find: row \d+, Age at start, "19"/)
  const csv = await readFile(path, 'utf8')
  expect(csv.split('\r\n')).toHaveLength(32)
  expect(csv).not.toMatch(/(^|,)=/m)
  await expect(plumbline('demo', 'caseload', path, '--cases', 'many')).rejects.toThrow('whole number of cases')
})

test('a stage that there is not is refused with those that there are', async () => {
  await expect(plumbline('demo', 'load', '--until', 'half-way')).rejects.toThrow(/planned, announced, .*published/)
})
