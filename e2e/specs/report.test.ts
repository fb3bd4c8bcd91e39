/** Reading a published report in a real browser: on a desk and on a phone, in English and in Welsh. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import type { Site } from '../../test/browser.ts'
import { openSite } from '../../test/browser.ts'
import { testNow } from '../../test/database.ts'
import { reportPage } from '../pages/report.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(db => loadDemonstration(db, { now: testNow }))
})
afterAll(() => site.close())

const address = '/inspections/cambridgeshire-2012/report'

test.each([1280, 320])('a member of the public reads it in a window %d pixels wide', async width => {
  const page = await site.visit({ viewport: { width, height: 800 } })
  await page.goto(address)
  const { contents, charts } = await reportPage(page, 'Cambridgeshire')
  await contents.getByRole('link', { name: 'Appendix 1: Scoring summary of the sections' }).click()
  expect(page.url()).toContain('#score-chart')
  await expect.poll(() => charts.count()).toBe(6)
})

test('text in a chart is still 11 pixels high on a phone', async () => {
  const page = await site.visit({ viewport: { width: 320, height: 800 } })
  await page.goto(address)
  const { charts } = await reportPage(page, 'Cambridgeshire')
  const heights = await charts
    .locator('text')
    .evaluateAll(texts =>
      texts.map(
        text => Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
      ),
    )
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(11)
})

test('it is there in Welsh, and English that stands in for it is marked as English', async () => {
  const page = await site.visit()
  await page.goto(address)
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await reportPage(page, 'Swydd Gaergrawnt')
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('cy')
  await expect.poll(() => page.getByText('The level at which RoSH had been classified').getAttribute('lang')).toBe('en')
})
