/** One new user's way from a plan to cases shared out, with the draw proved at the command line by its bundle. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemonstration } from '../../src/cli/demonstration/load.ts'
import { readXlsx } from '../../src/platform/xlsx/read.ts'
import type { Site } from '../../test/browser.ts'
import { openSite, scrollsSideways } from '../../test/browser.ts'
import { plumbline } from '../../test/plumbline.ts'
import { walkToFairSample } from '../journeys/fair-sample.ts'
import { verifyOnPage } from '../pages/page.ts'

let site: Site

beforeAll(async () => {
  site = await openSite(db => loadDemonstration(db, { now: new Date() }))
})
afterAll(() => site.close())

/** Without fault as a desk shows it, and no wider than the window of a telephone. */
const looksRight = async (page: Page, _: string, heading: string | RegExp): Promise<void> => {
  await verifyOnPage(page, heading)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await scrollsSideways(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a service of 250 cases is planned, sends an untidy list, corrects it, and its sample is drawn, proved and shared out; a reserve steps in', async () => {
  const walked = await walkToFairSample({ visit: () => site.visit(), shown: looksRight })
  const { lead, inspection, bundle, annotated, assessors } = walked
  expect(assessors).toHaveLength(6)

  const verified = await plumbline('sample', 'verify', bundle)
  expect(verified).toMatchObject({ code: 0, err: '' })
  expect(verified.out).toContain('is the one that list, rule and seed give.')
  const { list, draw, rule } = JSON.parse(await readFile(bundle, 'utf8')) as {
    list: { cases: { attributes: Record<string, string> }[] }
    draw: { chosen: string[] }
    rule: { size: number }
  }
  expect(list.cases).toHaveLength(250)
  expect(new Set(list.cases.map(({ attributes }) => attributes['team'])).size).toBe(5)
  expect(draw.chosen).toHaveLength(rule.size)

  await lead.goto(`${inspection}/allocation`)
  await lead
    .getByRole('link', { name: /^Replace / })
    .first()
    .click()
  await looksRight(lead, 'replace', /^Replace YJ/)
  await lead.getByLabel('Why it can’t be assessed').fill('The file is with the court')
  await lead.getByRole('button', { name: 'Replace the case' }).click()
  await lead.getByText(/YJ\d+ has stepped in for YJ\d+ and is read by/).waitFor()
  await verifyOnPage(lead, 'Who judges which case')

  const notes: string[] = []
  readXlsx(await readFile(annotated), cells => notes.push(cells.at(-1) ?? '') > 0)
  expect(notes[0]).toBe('What to put right')
  expect(notes.filter(note => note.includes(': '))).toHaveLength(6)
})
