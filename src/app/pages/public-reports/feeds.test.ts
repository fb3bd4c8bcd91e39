/** What programs follow: a feed in each language, what crawlers are told, and public pages that caches may keep. */
import { expect, test } from 'vitest'
import { aLead } from '../../../../test/make/inspection.ts'
import { makePublished } from '../../../../test/make/published.ts'
import { makeReport, reportFramework } from '../../../../test/make/report.ts'
import { whileAt } from '../../../../test/make/while-at.ts'
import { withPeople } from '../../../../test/people.ts'
import type { Use } from '../../../platform/use.ts'
import { correctReport } from '../../../report/actions/publish.ts'
import { saveTexts } from '../../../report/actions/write.ts'

const correct = async (use: Use, { id, slug }: { readonly id: number; readonly slug: string }): Promise<void> => {
  const yaml = "parts: { foreword: ['Rewritten.'] }"
  const given = { actor: aLead, inspection: id, framework: reportFramework, yaml }
  await whileAt(use, id, 'drafting', () => saveTexts(use, given))
  const reason = { en: 'A sentence was wrong.', cy: 'Roedd brawddeg yn anghywir.' }
  await correctReport(use, { actor: aLead, slug, reason })
}

const idsIn = (xml: string): readonly string[] => [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id ?? '')

test('the feed tells of each report and each correction, in each language, under ids that stay', () =>
  withPeople(async ({ use, asStranger }) => {
    const made = await makePublished(use)
    const first = await asStranger.get('/reports.atom')
    expect(first.headers['content-type']).toContain('application/atom+xml')
    expect(first.html).toContain('Headline scores: ')
    await correct(use, made)
    const second = await asStranger.get('/reports.atom', { host: 'inspections.example' })
    expect(idsIn(second.html)).toEqual(expect.arrayContaining([...idsIn(first.html)]))
    expect(idsIn(second.html)).toHaveLength(3)
    expect(second.html).toContain('A sentence was wrong.')
    const welsh = await asStranger.get('/adroddiadau.atom')
    expect(welsh.html).toContain('Roedd brawddeg yn anghywir.')
    expect(welsh.html).toContain('xml:lang="cy"')
    expect(idsIn(welsh.html).filter(id => idsIn(second.html).includes(id))).toEqual([])
  }))

test('the list leads feed readers to it', () =>
  withPeople(async ({ asStranger }) => {
    const { html } = await asStranger.get('/reports')
    expect(html).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" hreflang="en" [^>]*href="\/reports\.atom">/,
    )
    expect(html).toMatch(/type="application\/atom\+xml" hreflang="cy" [^>]*href="\/adroddiadau\.atom">/)
    expect((await asStranger.get('/reports.atom')).html).toContain('<updated>2026-11-21T00:00:00.000Z</updated>')
  }))

test('nothing of what is not published is in feed or map', () =>
  withPeople(async ({ use, asStranger, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    for (const visitor of [asStranger, asLeadInspector])
      for (const address of ['/reports.atom', '/adroddiadau.atom', '/sitemap.xml'])
        expect((await visitor.get(address)).html).not.toContain('northshire')
  }))

test('crawlers read what is published and nothing else, and nothing of a demonstration', async () => {
  await withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/robots.txt')).html).toBe('User-agent: *\nDisallow: /\n')
    expect((await asStranger.get('/reports')).html).toContain('<meta name="robots" content="noindex">')
  })
  await withPeople(
    async ({ asStranger }) => {
      const { html } = await asStranger.get('/robots.txt')
      expect(html).toContain('Allow: /reports')
      expect(html).toContain('Sitemap: http://localhost/sitemap.xml')
      const list = (await asStranger.get('/reports?sort=service')).html
      expect(list).toContain('<link rel="canonical" href="http://localhost/reports">')
      expect(list).toContain('<link rel="alternate" hreflang="cy" href="http://localhost/reports?lang=cy">')
      expect((await asStranger.get('/sign-in')).html).toContain('<meta name="robots" content="noindex">')
    },
    { demonstration: false },
  )
})

test('a public page is sent again only when something in it changed, and no answer to somebody signed in is kept', () =>
  withPeople(async ({ use, asStranger, asLeadInspector }) => {
    const made = await makePublished(use)
    for (const address of [
      '/reports',
      '/reports/northshire-2012',
      '/reports.atom',
      '/inspections/northshire-2012/report.pdf',
    ]) {
      const first = await asStranger.get(address)
      expect(first.headers['cache-control']).toBe('public, no-cache')
      const tag = String(first.headers['etag'])
      const again = await asStranger.get(address, { 'if-none-match': tag })
      expect([again.status, again.html]).toEqual([304, ''])
      expect((await asLeadInspector.get(address, { 'if-none-match': tag })).headers['cache-control']).toBe('no-store')
    }
    const before = String((await asStranger.get('/reports/northshire-2012')).headers['etag'])
    await correct(use, made)
    expect((await asStranger.get('/reports/northshire-2012', { 'if-none-match': before })).status).toBe(200)
  }))

test('what is asked for in a language, which a cookie remembers, is kept by no shared cache', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    expect((await asStranger.get('/reports?lang=cy')).headers['cache-control']).toBe('private, no-cache')
    const later = await asStranger.get('/reports')
    expect([later.headers['cache-control'], later.text.includes('Adroddiadau')]).toEqual(['private, no-cache', true])
  }))
