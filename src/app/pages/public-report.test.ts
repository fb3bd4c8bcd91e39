/** The public page of a report says its scores in words, and leads to every form and edition of it. */
import { expect, test } from 'vitest'
import { copiedFramework } from '../../../test/make/copied.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makePublished } from '../../../test/make/published.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { withPeople } from '../../../test/people.ts'
import { findInspection, recordMilestone } from '../../inspection/actions.ts'
import { recordComparators } from '../../programme/actions.ts'
import { correctReport } from '../../report/actions/publish.ts'
import { saveTexts } from '../../report/actions/write.ts'

const address = '/reports/northshire-2012'

test('anybody reads the headline scores in words and as a chart with its table', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    const page = await asStranger.get(address)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Northshire: inspection of youth justice work')
    expect(page.text).toContain('75%')
    expect(page.html).toMatch(/<svg [^>]*role="img" aria-label="Bar chart/)
    expect(page.html).toContain('<caption class="govuk-table__caption')
  }))

test('what had been published by then stands beside the headlines, what others printed apart from our own reports', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    expect((await asStranger.get(address)).text).not.toContain('Beside what had been published by then')
    const [theme = { id: '' }] = reportFramework.themes
    const recorded = { frameworkId: reportFramework.id, theme: theme.id, asAt: '2012-01-01', source: 'A report of May' }
    const figures = { ...recorded, lowest: 31, highest: 92, average: 63 }
    await recordComparators(use, { actor: aLead, comparators: [figures] })
    await makePublished(use, { slug: 'southshire-2012' })
    const page = await asStranger.get('/reports/southshire-2012')
    expect(page.text).toContain('Beside what had been published by then')
    expect(page.text).toContain('Source: A report of May.')
    expect(page.text).toContain('1 other inspection under the same framework published here by 16 January 2012')
    expect(page.text).toContain('close comparison between areas is not valid')
    expect(page.text).toMatch(/Lowest Not known 31% Not known/)
    expect(page.text).toMatch(/Lowest 1 75% \d+% to \d+%/)
    // Frozen: what is published afterwards is not set beside the first.
    expect((await asStranger.get(address)).text).not.toContain('Beside what had been published by then')
    expect((await asStranger.get('/reports/southshire-2012?lang=cy')).text).toContain('Ffynhonnell: A report of May.')
  }))

test('every form of the report is there to be had', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use)
    const { html } = await asStranger.get(address)
    const links = [...html.matchAll(/href="(\/inspections\/northshire-2012\/report[^"]*)"/g)].map(
      ([, link]) => link ?? '',
    )
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect((await asStranger.get(link)).status).toBe(200)
  }))

test('a correction is told at the top, with every edition below', () =>
  withPeople(async ({ use, asStranger }) => {
    const { id, slug } = await makePublished(use)
    expect((await asStranger.get(address)).text).not.toContain('Editions and corrections')
    const yaml = "parts: { foreword: ['Rewritten.'] }"
    await whileAt(use, id, 'drafting', () =>
      saveTexts(use, { actor: aLead, inspection: id, framework: reportFramework, yaml }),
    )
    const reason = { en: 'A sentence was wrong.', cy: 'Roedd brawddeg yn anghywir.' }
    await correctReport(use, { actor: aLead, slug, reason })
    const page = await asStranger.get(address)
    expect(page.text).toContain('This report was corrected on 21 November 2026. A sentence was wrong.')
    expect(page.html).toContain('/report/editions/1"')
    expect((await asStranger.get('/reports')).text).toContain('Corrected on 21 November 2026: A sentence was wrong.')
    expect((await asStranger.get(`${address}?lang=cy`)).text).toContain('Roedd brawddeg yn anghywir.')
  }))

test('it says by when the improvement plan is due, counted from publication by the framework', () =>
  withPeople(async ({ use, asStranger }) => {
    await makePublished(use, { framework: copiedFramework })
    expect((await asStranger.get(address)).text).toContain('improvement plan is due by 13 February 2012')
    const milestone = { step: 'out', actualOn: '2012-01-01', monthOnly: true, reason: null }
    const { id } = await findInspection(use, { actor: aLead, slug: 'northshire-2012' })
    await recordMilestone(use, { actor: aLead, inspection: id, milestone })
    const page = await asStranger.get(address)
    expect(page.text).toContain('was due 4 weeks after publication')
    expect(page.text).toContain('Published January 2012')
  }))

test('it is for anybody, and what is not published can’t be told from what does not exist', () =>
  withPeople(async ({ use, asStranger, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    for (const visitor of [asStranger, asLeadInspector]) {
      const page = await visitor.get(address)
      expect(page.status).toBe(404)
      expect(page.text).toContain('There is no published report at this address')
    }
    const said = async (path: string) => (await asStranger.get(path)).text.replace(/[0-9a-f-]{36}/, '')
    expect(await said(address)).toBe(await said('/reports/nowhere-2012'))
  }))
