/** What of PDF/UA-1 a file does not keep, from its own structure alone. */
import type { Element, Structure } from './pdf-structure.ts'
import { flat } from './pdf-structure.ts'

/** Every fault in words; none where whoever listens, enlarges or uses the keyboard is served as others are. */
export const pdfFaults = (structure: Structure): readonly string[] => [...faultsIn(structure)]

function* faultsIn(structure: Structure): Generator<string> {
  const { elements, pages } = structure
  if (!structure.marked) yield 'it does not say that it is tagged'
  if (structure.language === null) yield 'it does not say its language'
  if (!structure.showsTitle) yield 'its window shows the name of the file, not its title'
  if (!structure.metadata.includes('<pdfuaid:part>1</pdfuaid:part>')) yield 'it does not say that it keeps PDF/UA-1'
  if (!/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(structure.metadata)) yield 'it has no title'
  if (structure.root.role !== 'Document') yield 'its structure is not that of a document'
  for (const font of structure.fontsNotEmbedded) yield `the letters of ${font} are not in it`
  yield* headingFaults(elements)
  for (const table of elements.filter(({ role }) => role === 'Table')) yield* tableFaults(table)
  for (const { role, alternative } of elements)
    if (role === 'Figure' && (alternative ?? '').trim() === '') yield 'a picture has no alternative'
  for (const { children } of elements.filter(({ role }) => role === 'L'))
    if (children.some(item => item.role !== 'LI' || item.children.every(({ role }) => role !== 'LBody')))
      yield 'a list has something that is no item'
  for (const [at, { neither }] of pages.entries())
    if (neither.trim() !== '') yield `page ${at + 1} has text that is neither read aloud nor marked as adornment`
  if (structure.links.some(said => (said ?? '').trim() === '')) yield 'a link does not say where it leads'
  if (!structure.tabsFollow) yield 'the tab key does not follow the structure'
}

function* headingFaults(elements: readonly Element[]): Generator<string> {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
  if (levels[0] !== 1) yield 'its first heading is not of the first level'
  for (const [at, level] of levels.entries())
    if (level > (levels[at - 1] ?? 0) + 1) yield `heading ${at + 1} skips a level`
}

function* tableFaults(table: Element): Generator<string> {
  const [head, ...body] = flat(table).filter(({ role }) => role === 'TR')
  const columns = head?.children ?? []
  if (columns.length === 0 || columns.some(({ role, scope }) => role !== 'TH' || scope !== 'Column'))
    yield 'a table has a column without a heading'
  for (const { children } of body) {
    if (children.length !== columns.length) yield 'a table has rows of different lengths'
    for (const [at, { role, headers }] of children.entries())
      if (role === 'TD' && !headers.includes(columns[at]?.id ?? ''))
        yield 'a cell does not name the heading of its column'
  }
}
