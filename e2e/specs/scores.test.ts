/** Scores in a real browser: from a criterion to the cases behind a question, and scored by the browser itself. */
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import { findFramework } from '../../src/framework/load/find.ts'
import { scoreAnswers } from '../../src/scoring/rules/score.ts'
import type { AnswerGiven } from '../../src/scoring/rules/tally.ts'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { verifyOnPage } from '../pages/page.ts'
import { signInPage } from '../pages/sign-in.ts'

const inspection = '/inspections/cambridgeshire-2012'
let site: Site

beforeAll(async () => {
  site = await openSite(db => loadDemonstration(db, { now: testNow }))
})
afterAll(() => site.close())

test('the public opens a criterion of a published inspection, and a question of it, but no case', async () => {
  const page = await site.visit()
  await page.goto(`${inspection}/criteria/1.1`)
  await verifyOnPage(page, '1.1 Risk of Harm to others')
  await page.getByText('224 of 310').waitFor()
  await page.getByRole('link', { name: /^1\.1\.6a / }).click()
  await verifyOnPage(page, /./)
  await page.getByText('13 of 16').first().waitFor()
  await page.getByText('Case material is read by the inspectors').waitFor()
})

test('an inspector sees the cases, on a narrow telephone and in Welsh too', async () => {
  const page = await site.visit({ viewport: { width: 320, height: 640 } })
  await page.goto(`/sign-in?return=${inspection}/questions/1.1.6a`)
  await (await signInPage(page)).choose('lead inspector').click()
  await verifyOnPage(page, /./)
  await expect
    .poll(() =>
      page
        .getByRole('cell', { name: 'C002' })
        .or(page.getByRole('rowheader', { name: 'C002' }))
        .count(),
    )
    .toBe(1)
  await page.goto(`${inspection}/questions/1.1.6a?lang=cy`)
  await verifyOnPage(page, /./)
  await page.goto(`${inspection}/criteria/2.3?lang=cy`)
  await verifyOnPage(page, /^2\.3/)
})

test('the browser scores the demonstration as the server does', async () => {
  const found = await findFramework('cci-2009')
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  const file = fileURLToPath(new URL('../../demo/cambridgeshire-2012/answers.csv', import.meta.url))
  const [, ...rows] = (await readFile(file, 'utf8')).trim().split(/\r?\n/)
  const answers = rows.map((row): AnswerGiven => {
    const [, question = '', answer = ''] = row.split(',')
    return { question, answer }
  })
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/scoring/rules/score.ts', import.meta.url))],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'scoring',
    write: false,
  })
  const page = await site.visit()
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  const inBrowser = await page.evaluate(
    ([framework, given]) => {
      const { scoring } = globalThis as unknown as { scoring: { scoreAnswers: typeof scoreAnswers } }
      return JSON.stringify(scoring.scoreAnswers(framework, given, { sampled: 62, caseload: 100 }))
    },
    [found.value, answers] as const,
  )
  const onServer = scoreAnswers(found.value, answers, { sampled: 62, caseload: 100 })
  expect(JSON.parse(inBrowser)).toEqual(JSON.parse(JSON.stringify(onServer)))
})
