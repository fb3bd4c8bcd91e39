/** The slides are a tagged PDF of wide sheets, each with a heading and with the words that it is in confidence. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { feedbackMaterial } from '../../../test/make/feedback.ts'
import { drawChart } from '../../platform/chart/draw.ts'
import { chartsOf, linesOf } from '../rules/document.ts'
import { composeFeedback } from '../rules/feedback/compose.ts'
import { slidesOf } from '../rules/feedback/slides.ts'
import { slidesPdf } from './slides.ts'

const make = async (language: 'en' | 'cy' = 'en') => {
  const outcome = composeFeedback(feedbackMaterial({ language }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const drawn = await Promise.all(
    chartsOf(outcome.value).map(async ({ id, plan }) => [id, await drawChart(plan)] as const),
  )
  return { document: outcome.value, pdf: slidesPdf(outcome.value, new Map(drawn)) }
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

test('it is PDF/UA-1 of 16 by 9, a sheet to a slide, with headings, tables, lists and an alternative to its chart', async () => {
  const { document, pdf } = await make()
  expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const read = await getDocumentProxy(new Uint8Array(pdf))
  expect(await read.getMarkInfo()).toMatchObject({ Marked: true })
  expect(read.numPages).toBe(slidesOf(document).length + 1)
  const roles = new Set<string>()
  const walk = (node: { role?: string; alt?: string; children?: unknown[] }): void => {
    if (node.role) roles.add(node.role)
    if (node.alt) expect(node.alt).toContain('Safety')
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  for (let number = 1; number <= read.numPages; number++) {
    const sheet = await read.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    expect(width / height).toBeCloseTo(16 / 9, 2)
    walk(await sheet.getStructTree())
  }
  expect([...roles]).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD', 'L', 'Figure']))
})

test.each(['en', 'cy'] as const)(
  'every word of the document is on a slide, and every slide says in confidence (%s)',
  async language => {
    const { document, pdf } = await make(language)
    const read = await getDocumentProxy(new Uint8Array(pdf))
    const { text } = await extractText(read, { mergePages: false })
    const all = squeezed(text.join(' '))
    // Descriptions of themes are left to the document: they don't fit beside a score.
    const wanted = linesOf(document).filter(line => !line.startsWith('How often work'))
    expect(wanted.filter(line => !all.includes(squeezed(line)))).toEqual([])
    for (const sheet of text.slice(1)) expect(squeezed(sheet)).toContain(squeezed(document.notice?.short ?? '-'))
  },
)
