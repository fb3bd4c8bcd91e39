/** What finds faults in pages finds them: where everything is well and where it is not. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenRules } from './accessible.ts'
import { launchChromium } from './chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const faultsIn = async (body: string): Promise<readonly string[]> => {
  const page = await browser.newPage()
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`,
  )
  return brokenRules(page)
}

test('a field without a name, a picture without words and pale text are each told, with where they are', async () => {
  const told = await faultsIn('<input id="age"><img src="data:," id="boat"><p id="pale" style="color: #ccc">Pale</p>')
  expect(told.map(fault => fault.replace(/:.*–/, ' –')).sort()).toEqual([
    'color-contrast – #pale',
    'image-alt – #boat',
    'label – #age',
  ])
})

test('of a page without fault nothing is told', async () => {
  expect(await faultsIn('<label>Age <input></label>')).toEqual([])
})
