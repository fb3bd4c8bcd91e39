/** The printed report keeps PDF/UA-1, as the file itself says: read from its objects, not from what we asked for. */
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../test/make/report-material.ts'
import { pdfFaults } from '../../../test/pdf-faults.ts'
import type { Element, Structure } from '../../../test/pdf-structure.ts'
import { flat, structureOf } from '../../../test/pdf-structure.ts'
import { drawChart } from '../../platform/chart/draw.ts'
import type { Language } from '../../platform/pure/words.ts'
import { compose } from '../rules/compose.ts'
import type { Document } from '../rules/document.ts'
import { chartsOf } from '../rules/document.ts'
import { reportPdf } from './report.ts'

const made = async (language: Language): Promise<{ readonly document: Document; readonly structure: Structure }> => {
  const outcome = compose(reportMaterial({ language }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const document = outcome.value
  const drawn = await Promise.all(chartsOf(document).map(async ({ id, plan }) => [id, await drawChart(plan)] as const))
  return { document, structure: await structureOf(reportPdf(document, new Map(drawn))) }
}

const ofRole = (elements: readonly Element[], ...roles: readonly string[]): readonly Element[] =>
  elements.filter(({ role }) => roles.includes(role))

const languages = ['en', 'cy'] as const

test.each(languages)('it has every heading, table, picture, list and link that readers need (%s)', async language => {
  const { document, structure } = await made(language)
  expect(pdfFaults(structure)).toEqual([])
  expect(structure.language).toBe(`${language}-GB`)
  expect(structure.metadata).toContain(`${document.title}, ${document.subject}`)
  const levels = structure.elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [role] : []))
  expect(new Set(levels)).toEqual(new Set(['H1', 'H2', 'H3']))
  expect(structure.links.length).toBeGreaterThan(5)
  expect(ofRole(structure.elements, 'L').length).toBeGreaterThan(1)
})

test.each(languages)('each table has its caption, and each chart its alternative (%s)', async language => {
  const { document, structure } = await made(language)
  const blocks = document.parts.flatMap(part => part.blocks)
  const captioned = blocks.filter(({ kind }) => kind === 'table' || kind === 'chart')
  const tables = ofRole(structure.elements, 'Table').filter(({ children }) => children[0]?.role === 'Caption')
  expect(tables.length).toBe(captioned.length)
  expect(tables.length).toBeGreaterThan(2)
  expect(ofRole(structure.elements, 'Figure').map(({ alternative }) => alternative)).toEqual(
    chartsOf(document).map(({ plan }) => plan.alternative),
  )
})

test.each(languages)(
  'what stands at the head and foot of each sheet is not read aloud again and again (%s)',
  async language => {
    const { document, structure } = await made(language)
    const [cover, ...sheets] = structure.pages
    expect(cover?.content).toContain(document.subject)
    expect(sheets.length).toBeGreaterThan(2)
    for (const [at, { content, artifacts }] of sheets.entries()) {
      const foot = `${document.words.page} ${String(at + 2)} ${document.words.of}`
      expect(artifacts).toContain(document.subject)
      expect(artifacts).toContain(foot)
      expect(content).not.toContain(foot)
    }
  },
)

test('what is not translated is marked as English in the Welsh report', async () => {
  const { structure } = await made('cy')
  expect(structure.elements.some(({ language }) => language?.startsWith('en') === true)).toBe(true)
})

test('what a file lacks is told', async () => {
  const { structure } = await made('en')
  const changed = (change: (element: Element) => Element): Structure => {
    const all = (element: Element): Element => change({ ...element, children: element.children.map(all) })
    const root = all(structure.root)
    return { ...structure, root, elements: flat(root) }
  }
  const without = (role: string) => pdfFaults(changed(each => (each.role === role ? { ...each, role: 'Span' } : each)))
  expect(without('H2')).toEqual(expect.arrayContaining([expect.stringContaining('skips a level')]))
  expect(without('TH')).toContain('a table has a column without a heading')
  expect(without('LBody')).toContain('a list has something that is no item')
  expect(pdfFaults(changed(each => ({ ...each, alternative: null })))).toContain('a picture has no alternative')
  expect(pdfFaults(changed(each => ({ ...each, headers: [] })))).toContain(
    'a cell does not name the heading of its column',
  )
  expect(
    pdfFaults({ ...structure, marked: false, language: null, showsTitle: false, metadata: '', tabsFollow: false }),
  ).toHaveLength(6)
})
