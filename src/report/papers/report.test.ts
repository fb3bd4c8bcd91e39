/** The printed report: tagged, titled, bookmarked, and word for word the document. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../test/make/report-material.ts'
import { drawChart } from '../../platform/chart/draw.ts'
import { compose } from '../rules/compose.ts'
import type { Document } from '../rules/document.ts'
import { chartsOf, linesOf } from '../rules/document.ts'
import { contentsMarkup, partsMarkup } from '../rules/markup.ts'
import { reportPdf } from './report.ts'

const make = async (language: 'en' | 'cy' = 'en') => {
  const outcome = compose(reportMaterial({ language }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const document: Document = outcome.value
  const drawn = await Promise.all(chartsOf(document).map(async ({ id, plan }) => [id, await drawChart(plan)] as const))
  return { document, charts: new Map(drawn) }
}

/** Line breaks and the spaces around them are the setter's. */
const squeezed = (text: string): string => text.replace(/\s+/g, '')

const visible = (html: string): string =>
  html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('the PDF says that it is PDF/UA-1, is tagged, and names its title and language', async () => {
  const { document, charts } = await make()
  const pdf = reportPdf(document, charts)
  expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const read = await getDocumentProxy(new Uint8Array(pdf))
  expect(await read.getMarkInfo()).toMatchObject({ Marked: true })
  const { info } = await read.getMetadata()
  expect(info).toMatchObject({
    Title: 'Small inspection, Report on youth offending work in Fenland',
    Language: 'en-GB',
  })
  expect((await read.getOutline()).map(({ title }) => title)).toContain('1. Planning')
})

test('its tables have headings of columns, and its charts an alternative', async () => {
  const { document, charts } = await make()
  const read = await getDocumentProxy(new Uint8Array(reportPdf(document, charts)))
  const roles = new Set<string>()
  const alternatives: string[] = []
  const walk = (node: { role?: string; alt?: string; children?: unknown[] }): void => {
    if (node.role) roles.add(node.role)
    if (node.alt) alternatives.push(node.alt)
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  for (let page = 1; page <= read.numPages; page++) {
    walk(await (await read.getPage(page)).getStructTree())
  }
  expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'Figure']))
  expect(alternatives.join(' ')).toContain('1.1 Risk: 81% GOOD')
})

test.each(['en', 'cy'] as const)(
  'every word and figure of the document is in the PDF and in the page (%s)',
  async language => {
    const { document, charts } = await make(language)
    const read = await getDocumentProxy(new Uint8Array(reportPdf(document, charts)))
    const printed = squeezed((await extractText(read, { mergePages: true })).text)
    const shown = squeezed(visible(contentsMarkup(document) + partsMarkup(document, charts)))
    const head = [document.title, document.subject, document.date, document.notice?.long]
    for (const line of linesOf(document)) {
      expect(printed).toContain(squeezed(line))
      if (!head.includes(line)) expect(shown).toContain(squeezed(line))
    }
  },
)

test('a document with a chart that nobody drew is our own fault, and no PDF is made', async () => {
  const { document } = await make()
  expect(() => reportPdf(document, new Map())).toThrow('no drawing of chart-criteria')
})
