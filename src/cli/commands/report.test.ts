/** Writing a report at a prompt: the form follows the file's ending, and a refusal says what to do. */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../test/database.ts'
import { freshDatabase, testNow } from '../../../test/database.ts'
import { makeReport } from '../../../test/make/report.ts'
import { plumblineOn } from '../../../test/plumbline.ts'
import { transaction } from '../../platform/db/database.ts'
import { use } from '../../platform/use.ts'

const plumbline = fileURLToPath(new URL('../../../bin/plumbline.js', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'plumbline-report-'))
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
  await transaction(database.db, db => makeReport(use({ db, now: testNow }), { stage: 'published' }))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const report = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise(done => {
    const env = { ...process.env, DATABASE_URL: database.url }
    const child = execFile(process.execPath, [plumbline, 'report', ...args], { env, cwd: folder }, (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err })
    })
  })

test('the ending of the file decides the form', async () => {
  for (const name of ['r.pdf', 'r.docx', 'r.html', 'R.JSON'])
    expect(await report('northshire-2012', '--out', name)).toEqual({ code: 0, out: `${name}\n`, err: '' })
  expect((await readFile(join(folder, 'r.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await readFile(join(folder, 'r.docx'))).subarray(0, 2).toString()).toBe('PK')
  expect(await readFile(join(folder, 'r.html'), 'utf8')).toContain('3 of 4 relevant cases (75%)')
  expect(JSON.parse(await readFile(join(folder, 'R.JSON'), 'utf8'))).toMatchObject({ inspection: 'northshire-2012' })
})

test('a report is written in Welsh when asked', async () => {
  expect(await report('northshire-2012', '--out', 'cy.html', '--language', 'cy')).toMatchObject({ code: 0 })
  expect(await readFile(join(folder, 'cy.html'), 'utf8')).toMatch(/<html lang="cy">[\s\S]*Darllenasom/)
})

test('an ending or a language that there is not is refused with 2, both at once', async () => {
  const { code, err } = await report('northshire-2012', '--out', 'r.odt', '--language', 'fr')
  expect(code).toBe(2)
  expect(err).toContain('--out r.odt: give the file a name that ends in .pdf, .docx, .html or .json.')
  expect(err).toContain('--language fr: use en or cy.')
  expect(await readdir(folder)).not.toContain('r.odt')
})

test('an inspection that nobody knows is refused with 2, and those there are are named', async () => {
  const { code, err } = await report('southshire', '--out', 'r.pdf')
  expect(code).toBe(2)
  expect(err).toContain('There is no inspection "southshire".\nThere are: northshire-2012.')
})

test('a place that can’t be written to is refused with 2', async () => {
  const { code, err } = await report('northshire-2012', '--out', 'nowhere/r.json')
  expect(code).toBe(2)
  expect(err).toContain("--out nowhere/r.json: this file can't be written")
})

test('a new database gets its demonstration first, once, unless it is an organisation’s own', async () => {
  const fresh = await freshDatabase()
  const ask = (demonstration: 'on' | 'off') =>
    plumblineOn(fresh.url, ['report', 'nowhere', '--out', join(folder, 'none.json')], {
      PLUMBLINE_DEMONSTRATION: demonstration,
    })
  try {
    const own = await ask('off')
    expect(own.err).toContain('There is none yet.')
    const first = await ask('on')
    expect(first.err).toContain('The demonstration is loaded.')
    expect(first.err).toMatch(/There are: .*cambridgeshire-2012\./)
    expect((await ask('on')).err).not.toContain('loaded')
  } finally {
    await fresh.close()
  }
})
