/** The list of inspections shows each reader what is theirs to see, and asks the database no more for many than for one. */
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'

const framework = makeFramework()

/** Makes inspections of so many services, all published but the last. */
async function make(use: Use, ...slugs: string[]): Promise<void> {
  await loadEdition(use, framework)
  for (const slug of slugs)
    await makeInspection(use, { slug, framework, stage: slug === slugs.at(-1) ? 'drafting' : 'published' })
}

const linked = (html: string): readonly string[] =>
  [...html.matchAll(/href="\/inspections\/([a-z]+)-\d+"/g)].map(([, slug]) => slug ?? '')

test('the lead inspector sees every inspection, the public those that are published', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await make(use, 'eastshire-2011', 'westshire-2012')
    expect(linked((await asLeadInspector.get('/inspections')).html)).toEqual(['eastshire', 'westshire'])
    const { html, text } = await asStranger.get('/inspections')
    expect(linked(html)).toEqual(['eastshire'])
    expect(text).toContain('1 inspection')
    expect(text).toContain('January 2012')
  }))

test('filters narrow the list and are kept while it is sorted', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use, 'eastshire-2011', 'northshire-2011', 'westshire-2012')
    const { html, text } = await asLeadInspector.get('/inspections?stage=published&sort=service&order=descending')
    expect(linked(html)).toHaveLength(2)
    expect(text).toContain('2 of 3 inspections')
    expect(html).toContain('aria-sort="descending"')
    expect(html).toContain('stage=published')
    const none = await asLeadInspector.get('/inspections?stage=cancelled')
    expect(none.text).toContain('No inspection matches')
  }))

test('what the address can’t mean is as if it weren’t there', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use, 'eastshire-2011', 'westshire-2012')
    const { status, html } = await asLeadInspector.get('/inspections?sort=drop+table&order=sideways')
    expect(status).toBe(200)
    expect(linked(html)).toHaveLength(2)
  }))

test('ten inspections take as many queries as one', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const queries = async (): Promise<number> => {
      await asLeadInspector.get('/inspections')
      const spy = vi.spyOn(pg.Client.prototype, 'query')
      await asLeadInspector.get('/inspections')
      const count = spy.mock.calls.length
      spy.mockRestore()
      return count
    }
    await make(use, 'ashire-2012', 'bshire-2012')
    const few = await queries()
    await make(use, ...Array.from({ length: 10 }, (_, n) => `${String.fromCharCode(99 + n)}shire-2012`))
    expect(few).toBeGreaterThan(3)
    expect(await queries()).toBe(few)
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asStranger }) => {
    await make(use, 'eastshire-2011', 'westshire-2012')
    const { text } = await asStranger.get('/inspections?lang=cy')
    expect(text).toContain('Gosod yr hidlydd')
    expect(text).toContain('Ionawr 2012')
  }))

test('it is for anybody: a stranger before the first publication reads that nothing has been published', () =>
  withPeople(async ({ use, asStranger }) => {
    await make(use, 'westshire-2012')
    expect((await asStranger.get('/inspections')).text).toContain('Nothing has been published yet')
  }))
