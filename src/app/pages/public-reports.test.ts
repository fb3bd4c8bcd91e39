/** The list of published reports is found, filtered and sorted by its address alone, and shows nothing else. */
import { expect, test } from 'vitest'
import { makeInspection } from '../../../test/make/inspection.ts'
import { makePublished, makeUnscored } from '../../../test/make/published.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'

const listed = (html: string): readonly string[] =>
  [...html.matchAll(/href="\/reports\/([a-z]+)-\d{4}"/g)].map(([, slug]) => slug ?? '')

test('a report stands in the list with its headline scores in words, whoever asks', () =>
  withPeople(async ({ use, asStranger, asLeadInspector }) => {
    await makePublished(use)
    const page = await asStranger.get('/reports')
    expect(page.text).toContain('1 report')
    expect(page.text).toContain('North East, England')
    expect(page.text).toContain('16 January 2012')
    expect(page.text).toMatch(/75% [A-Z]+/)
    expect(listed((await asLeadInspector.get('/reports')).html)).toEqual(listed(page.html))
  }))

test('a report that is not published is in nobody’s list, nor in its counts and choices', () =>
  withPeople(async ({ use, asStranger, asLeadInspector }) => {
    await makePublished(use)
    const framework = makeFramework()
    await loadEdition(use, framework)
    await makeInspection(use, { slug: 'westshire-2011', framework, stage: 'sign-off' })
    for (const visitor of [asStranger, asLeadInspector]) {
      const page = await visitor.get('/reports')
      expect(listed(page.html)).toEqual(['northshire'])
      expect(page.text).toContain('1 report')
      expect(page.html).not.toContain('westshire')
    }
  }))

test('words, filters and comments narrow it, each choice can be taken away, and links keep the others', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    await makeUnscored(use, 'eastshire-2011')
    const page = await asStranger.get('/reports?search=north&year=2012&nation=england&comment=good')
    expect(page.text).toContain('Chosen')
    expect(page.html).toContain('Take away: Nation: England')
    expect(page.html).toMatch(/href="\/reports\?search=north&amp;nation=england[^"]*sort=service/)
    const scored = await asStranger.get('/reports?theme=harm')
    expect(scored.text).toContain('1 of 2 reports')
  }))

test('it sorts by a headline, and what is not scored comes last both ways', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    await makeUnscored(use, 'eastshire-2011', 'westshire-2011')
    for (const order of ['ascending', 'descending']) {
      const page = await asStranger.get(`/reports?sort=harm&order=${order}`)
      expect(listed(page.html)[0]).toBe('northshire')
      expect(page.html).toContain(`aria-sort="${order}"`)
      expect(page.text).toContain('Not scored')
    }
  }))

test('it shows twenty at a time, and a page beyond the last is the last', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeUnscored(use, ...Array.from({ length: 21 }, (_, n) => `${String.fromCharCode(97 + n)}shire-2012`))
    const first = await asStranger.get('/reports')
    expect(listed(first.html)).toHaveLength(20)
    expect(first.text).toContain('21 reports, page 1 of 2')
    expect(first.html).toContain('href="/reports?page=2"')
    expect(listed((await asStranger.get('/reports?page=99')).html)).toHaveLength(1)
  }))

test('what is not found is told with ways out, and what the address can’t mean is as if it weren’t there', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    const none = await asStranger.get('/reports?search=atlantis&year=1999')
    expect(none.text).toContain('No published report matches')
    expect(none.text).toContain('take away “Year published: 1999”')
    const odd = await asStranger.get('/reports?sort=drop+table&order=sideways&page=-1')
    expect(odd.status).toBe(200)
    expect(listed(odd.html)).toEqual(['northshire'])
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    expect((await asStranger.get('/reports?lang=cy')).text).toContain('Adroddiadau arolygu a gyhoeddwyd')
  }))

test('it is for anybody: a stranger before the first publication reads that nothing has been published', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/reports')).text).toContain('Nothing has been published yet')
  }))
