/** The report in Word, read from the file's own XML: titled, in its language, with real headings, heads of tables and alternatives. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../../test/make/report-material.ts'
import { drawChart } from '../../../platform/chart/draw.ts'
import { pictureOf } from '../../../platform/chart/picture.ts'
import { compose } from '../../rules/compose.ts'
import { chartsOf, linesOf } from '../../rules/document.ts'
import type { Marking } from '../../rules/marking.ts'
import { wordFile } from './file.ts'

const makeAnew = async (language: 'en' | 'cy', marking: Marking | null) => {
  const outcome = compose(reportMaterial({ language }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const document = outcome.value
  const drawn = await Promise.all(chartsOf(document).map(async ({ id, plan }) => [id, await drawChart(plan)] as const))
  const pictures = await Promise.all(drawn.map(async ([id, { svg }]) => [id, await pictureOf(svg)] as const))
  const parts = unzipSync(
    new Uint8Array(await wordFile({ document, charts: new Map(drawn), pictures: new Map(pictures), marking })),
  )
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const all = (pattern: RegExp) =>
    Object.keys(parts)
      .filter(name => pattern.test(name))
      .map(xml)
      .join('')
  return { document, body: xml('word/document.xml'), xml, all, names: Object.keys(parts) }
}

const made = new Map<string, ReturnType<typeof makeAnew>>()
/** The file of a language, made once, since laying its pages out takes half a second. */
const make = (language: 'en' | 'cy' = 'en', marking: Marking | null = null) => {
  const key = `${language} ${marking?.short ?? ''}`
  const file = made.get(key) ?? makeAnew(language, marking)
  made.set(key, file)
  return file
}

const read = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** The level and the words of each heading, in the order of the file. */
const headingsOf = (body: string): readonly (readonly [number, string])[] =>
  [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading(\d)"\/>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map(
    ([paragraph, level]) => [Number(level), squeezed(read(paragraph))] as const,
  )

test('its headings are real ones, those of the document in their order, and no level is left out', async () => {
  const { document, body } = await make()
  const headings = headingsOf(body)
  expect(headings).toEqual(
    document.parts.flatMap(({ title, blocks }) => [
      [1, squeezed(title)],
      ...blocks.flatMap(block => (block.kind === 'heading' ? [[block.level - 1, squeezed(block.text)]] : [])),
    ]),
  )
  for (const [at, [level]] of headings.entries()) expect(level - (headings[at - 1]?.[0] ?? 0)).toBeLessThanOrEqual(1)
  expect(body).toContain('<w:pStyle w:val="Title"/>')
})

test('the contents name every part and every heading below it, linked, and nobody is asked to update them', async () => {
  const { document, body, xml } = await make()
  const contents = /<w:sdtContent>.*?<\/w:sdtContent>/s.exec(body)?.[0] ?? ''
  for (const { title } of document.parts) expect(squeezed(read(contents))).toContain(squeezed(title))
  const anchors = [...contents.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor = '']) => anchor)
  expect(anchors.length).toBeGreaterThanOrEqual(document.parts.length)
  for (const anchor of anchors) expect(body).toContain(`w:name="${anchor}"`)
  expect(contents).not.toContain('w:dirty="true"')
  expect(xml('word/settings.xml')).not.toContain('updateFields')
})

test('the contents say on which page each heading stands, and the pages rise', async () => {
  const { body } = await make()
  const contents = /<w:sdtContent>.*?<\/w:sdtContent>/s.exec(body)?.[0] ?? ''
  const entries = contents.match(/<w:hyperlink.*?<\/w:hyperlink>/gs) ?? []
  const pages = entries.map(entry => Number(/PAGEREF.*?w:fldCharType="separate"\/>.*?>(\d+)</s.exec(entry)?.[1]))
  expect(entries.length).toBeGreaterThan(10)
  expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  // The cover and the contents come before.
  expect(pages[0]).toBe(3)
  expect(pages.at(-1)).toBeGreaterThan(5)
})

test('wherever a height of lines is said, it grows with what stands in the line, as LibreOffice must be told', async () => {
  const { body, xml } = await make()
  const spacings = `${body}${xml('word/styles.xml')}`.match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []
  expect(spacings.length).toBeGreaterThan(3)
  for (const spacing of spacings) expect(spacing).toContain('w:lineRule="auto"')
})

test('a short table keeps together with its caption, and the last row keeps nothing after it', async () => {
  const { body } = await make()
  const short = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter(table => (table.match(/<w:tr>/g) ?? []).length < 12)
  expect(short.length).toBeGreaterThan(1)
  for (const table of short) {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.map(row => row.includes('<w:keepNext/>'))).toEqual(rows.map((_, at) => at < rows.length - 1))
  }
})

test('every table has a row of headings that repeats, and its caption above it', async () => {
  const { document, body } = await make()
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
  const wanted = document.parts.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'table' || kind === 'chart' || kind === 'glossary'),
  )
  expect(tables).toHaveLength(wanted.length)
  for (const table of tables) {
    expect(/<w:tr>.*?<\/w:tr>/s.exec(table)?.[0]).toContain('<w:tblHeader/>')
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  }
  const captions = [...body.matchAll(/<w:pStyle w:val="Caption"\/>.*?<\/w:p>/gs)].map(([caption]) => read(caption))
  for (const block of wanted)
    if (block.kind === 'table') expect(captions.map(squeezed)).toContain(squeezed(block.table.caption))
})

test('each chart is a picture with its alternative, followed by its table', async () => {
  const { document, body, names } = await make()
  const pictures = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, said = '']) => squeezed(read(said)))
  expect(pictures).toEqual(chartsOf(document).map(({ plan }) => squeezed(plan.alternative)))
  expect(body).toMatch(/<w:drawing>.*?<\/w:p><w:p>(?:(?!<\/w:p>).)*Caption(?:(?!<\/w:p>).)*<\/w:p><w:tbl>/s)
  expect(names.filter(name => name.endsWith('.png'))).toHaveLength(pictures.length)
})

test('recommendations are numbered from (1) by Word itself', async () => {
  const { body, xml } = await make()
  expect(xml('word/numbering.xml')).toContain('w:val="(%1)"')
  const numbered = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)
  expect(new Set(numbered).size).toBeGreaterThan(1)
})

test.each(['en', 'cy'] as const)('it holds every word of the document, its title and its language (%s)', async lang => {
  const { document, body, xml, all } = await make(lang)
  const text = squeezed(read(body))
  for (const line of linesOf(document)) expect(text).toContain(squeezed(line))
  expect(read(xml('docProps/core.xml'))).toContain(`${document.title}, ${document.subject}`)
  expect(xml('word/styles.xml')).toContain(`w:lang w:val="${lang}-GB"`)
  const footers = all(/^word\/footer\d+\.xml$/)
  expect(footers).toMatch(/PAGE<.*NUMPAGES</s)
  expect(squeezed(read(footers))).toContain(squeezed(document.words.page))
  expect(read(all(/^word\/header\d+\.xml$/))).toContain(document.notice?.short ?? '-')
})

test('a passage that is not yet translated says that it is in English', async () => {
  const { body } = await make('cy')
  expect(body).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>[^<]*It was missing/)
})

test('a draft says on its cover and on every sheet that it is in confidence', async () => {
  const { body, all } = await make('en', {
    short: 'Draft in confidence',
    long: 'This draft is in confidence & not final.',
  })
  expect(read(body)).toContain('This draft is in confidence & not final.')
  expect(read(all(/^word\/header\d+\.xml$/))).toContain('Draft in confidence')
})

test('a chart that nobody drew is our own fault, and no file is made', () => {
  const outcome = compose(reportMaterial())
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const { value } = outcome
  expect(() => wordFile({ document: value, charts: new Map(), pictures: new Map(), marking: null })).toThrow(
    'no drawing of chart-criteria',
  )
})
