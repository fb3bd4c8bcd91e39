/** A real browser on a real server: every page that a test visits is checked as it is seen. */
import { pino } from 'pino'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { createDemonstrationPeople } from '../src/access/actions.ts'
import { buildServer } from '../src/app/server.ts'
import type { Db } from '../src/platform/db/database.ts'
import { transaction } from '../src/platform/db/database.ts'
import { openLive } from '../src/platform/db/live.ts'
import { use as build } from '../src/platform/use.ts'
import { brokenRules } from './accessible.ts'
import { launchChromium } from './chromium.ts'
import { freshDatabase, testNow, testSigner, testVault } from './database.ts'
import { exampleOrganisations } from './people.ts'
import { patientServerParts } from './server-parts.ts'

/** A server with its own database, and browsers that visit it. */
export interface Site {
  readonly url: string
  readonly db: Db
  /** Every route that it mounts, such as `GET /inspections/:inspection`. */
  readonly routes: readonly string[]
  /**
   * A new visitor, with cookies of their own, who leaves when the test has finished. The page fails its test on any error
   * in the browser's console.
   */
  readonly visit: (options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

interface SiteOptions {
  /** A demonstration unless it is said to be an organisation's own data. */
  readonly demonstration?: boolean
  readonly clock?: () => Date
}

/**
 * Opens a site for the tests of a file: `beforeAll(async () => { site = await openSite() })`. `load` fills its database;
 * unless it says otherwise, the people of the demonstration are there and no inspection.
 */
export const openSite = async (
  load: (db: Db) => Promise<unknown> = loadPeople,
  { demonstration = true, clock = () => new Date() }: SiteOptions = {},
): Promise<Site> => {
  const [database, browser] = await Promise.all([freshDatabase(), launchChromium()])
  const { db } = database
  const log = pino({ level: 'error' })
  const live = openLive(database.url, log)
  await load(db)
  const server = await buildServer({
    ...patientServerParts,
    db,
    live,
    log,
    clock,
    demonstration,
    vault: testVault,
    signer: testSigner,
  })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    db,
    routes: server.routesDeclared,
    visit: options => visit(browser, url, options),
    close: async () => {
      await browser.close()
      await server.close()
      await live.close()
      await database.close()
    },
  }
}

const loadPeople = (db: Db): Promise<unknown> =>
  transaction(db, inside => createDemonstrationPeople(build({ db: inside, now: testNow }), exampleOrganisations))

// Against a page that never comes, not against slow machines.
const patience = 60_000

const complaints = new WeakMap<Page, string[]>()

const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(patience)
  // A page that stays open goes on following its inspection, and takes time from every test to come.
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const heard: string[] = []
  complaints.set(page, heard)
  page.on('pageerror', error => heard.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('the server responded with a status of 4')) {
      heard.push(message.text())
    }
  })
  page.on('request', request => {
    if (!request.url().startsWith(options.baseURL ?? url) && !request.url().startsWith('data:'))
      heard.push(`asked for ${request.url()}`)
  })
  return page
}

/** What a page must never do, as sentences; empty when all is well. Checked whenever a page object is made. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.waitForLoadState()
  return [...(await brokenRules(page)), ...(await scrollsSideways(page)), ...(complaints.get(page) ?? [])]
}

/** A fault if the page is wider than its window. */
export const scrollsSideways = async (page: Page): Promise<readonly string[]> => {
  await page.waitForLoadState()
  const [content, window] = await page.evaluate(
    () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
  )
  return content > window ? [`the page is ${content} px wide in a window of ${window} px`] : []
}
