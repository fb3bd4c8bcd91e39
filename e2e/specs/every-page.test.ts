/** Every page that each kind of user can reach by following links: none is missing, and each kind is seen without fault. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemonstrations } from '../../src/cli/demonstration/every.ts'
import type { Site } from '../../test/browser.ts'
import { faultsOf, openSite, scrollsSideways } from '../../test/browser.ts'

let site: Site

beforeAll(async () => {
  // Both demonstrations are loaded, on a machine that may be busy with every other test.
  site = await openSite(db => loadDemonstrations(db, { now: new Date() }))
})
afterAll(() => site.close())

// Pages of one kind differ in their data alone: so many of each kind are enough.
const ofOneKind = 2

/** The route of an address: `/inspections/:inspection` is that of `/inspections/fenwick-vale?lang=cy`. */
const kindOf = (address: string): string => {
  const path = address.replace(/[?#].*/, '')
  const fits = (route: string): boolean =>
    new RegExp(`^${route.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path)
  const routes = site.routes.filter(route => route.startsWith('GET ')).map(route => route.slice('GET '.length))
  // A name of its own goes before the name of a parameter, as on the server.
  return routes.filter(fits).sort((one, other) => one.split(':').length - other.split(':').length)[0] ?? path
}

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(match => (match[1] ?? '').replaceAll('&amp;', '&'))

const looksRight = async (page: Page): Promise<readonly string[]> => {
  const faults = [...(await faultsOf(page))]
  if ((await page.locator('h1').count()) !== 1) faults.push('the page has not exactly one first heading')
  await page.setViewportSize({ width: 320, height: 640 })
  faults.push(...(await scrollsSideways(page)))
  await page.setViewportSize({ width: 1280, height: 900 })
  return faults
}

// Whoever judges cases begins with an inspection in fieldwork, whose pages have most to show.
const beginsAt = new Map([
  ['lead inspector', '/inspections/fenwick-vale'],
  ['local assessor', '/inspections/fenwick-vale/my-cases'],
])

const users = [
  'lead inspector',
  'programme manager',
  'chief inspector',
  'local assessor',
  'head of service',
  'head of service in fieldwork',
  'board chair',
  'national monitor',
  'administrator',
  'the public',
]

// Looking takes longer than all else, so a kind that one user has seen is not looked at again for the next.
const looked = new Set<string>()

test.each(users)('%s finds no page at fault, and no link that leads nowhere', async who => {
  const page = await site.visit()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: new RegExp(`${who}$`) }).click()
  await page.waitForURL(url => url.pathname !== '/sign-in')
  const met = new Map<string, number>()
  const waiting = new Set([beginsAt.get(who) ?? '/', '/'])
  const faults: string[] = []
  // A set grows while it is walked, so links found on the way are followed too.
  for (const address of waiting) {
    const kind = kindOf(address)
    const times = met.get(kind) ?? 0
    if (address.includes('lang=') || times >= ofOneKind) continue
    met.set(kind, times + 1)
    const isNew = !looked.has(kind)
    looked.add(kind)
    // A file to keep is not shown: the browser refuses to go there, and it is asked for like any other.
    const shown = isNew ? await page.goto(address).catch(() => null) : null
    const answer = shown ?? (await page.context().request.get(address))
    if (answer.status() !== 200) faults.push(`${address} answers ${answer.status()}`)
    if (!(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue
    if (shown) await page.locator('html[data-started]').waitFor()
    // What the page's own code adds is found too.
    for (const link of linksOf(shown ? await page.content() : await answer.text())) waiting.add(link)
    if (shown) faults.push(...(await looksRight(page)).map(fault => `${address}: ${fault}`))
  }
  expect(faults).toEqual([])
  expect(met.size).toBeGreaterThan(8)
})
