/** Whether everybody can read a report, also by ear and by keyboard: titles, headings in order, tables and charts named. */
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Block, Document, Part, Passage, Table } from '../document.ts'
import type { Lack } from './lack.ts'
import * as said from './accessible.words.ts'

/** What of a document some readers could not read, in the order of the document. */
export function* inaccessible(document: Document): Generator<Lack> {
  const { language, title, subject, inspectorate, parts } = document
  const whole = lackAt({ en: 'The report', cy: 'Yr adroddiad' }, '', language)
  if (blank(title)) yield whole(said.noTitle)
  if (blank(subject)) yield whole(said.noSubject)
  if (blank(inspectorate)) yield whole(said.noAuthor)
  if (parts.length === 0) yield whole(said.noParts)
  const anchors = new Set<string>()
  for (const part of parts) {
    const lack = lackAt({ en: part.title || part.id, cy: part.title || part.id }, part.id, language)
    if (blank(part.title)) yield lack(said.partUntitled)
    for (const id of anchorsOf(part)) {
      if (anchors.has(id)) yield lack(said.anchorTwice(id))
      anchors.add(id)
    }
    for (const message of part.blocks.flatMap((block, at) => [...faultsOf(block, part.blocks.slice(0, at))]))
      yield lack(message)
  }
}

const lackAt =
  (place: Words, anchor: string, language: 'en' | 'cy') =>
  (message: Words): Lack => ({
    check: 'accessibility',
    weight: 'refusal',
    place: language === 'en' ? place : { en: `${place.en} (Welsh)`, cy: `${place.cy} (Cymraeg)` },
    where: { at: 'report', anchor },
    message,
  })

const anchorsOf = ({ id, blocks }: Part): readonly string[] => [
  id,
  ...blocks.flatMap(block => (block.kind === 'heading' || block.kind === 'chart' ? [block.id] : [])),
]

function* faultsOf(block: Block, before: readonly Block[]): Generator<Words> {
  switch (block.kind) {
    case 'heading':
      if (blank(block.text)) yield said.emptyHeading
      if (block.level === 4 && !before.some(each => each.kind === 'heading' && each.level === 3))
        yield said.headingSkips(block.text)
      return
    case 'paragraph':
    case 'quotation':
    case 'note':
      if (blankPassage(block.text)) yield said.emptyText
      return
    case 'list':
    case 'numbered':
      if (block.items.length === 0 || block.items.some(blankPassage)) yield said.emptyItem
      return
    case 'signature':
      if (block.lines.some(blankPassage)) yield said.emptyItem
      return
    case 'table':
      yield* tableFaults(block.table)
      return
    case 'image':
      if (block.image.alternative !== null && blankPassage(block.image.alternative)) yield said.emptyText
      return
    case 'chart':
      yield* chartFaults(block.plan)
      return
    case 'score':
      if (blank(block.box.title) || blank(block.box.score)) yield said.scoreUnnamed
      return
    case 'glossary':
      if (block.entries.some(({ term, meaning }) => blank(term) || blank(meaning))) yield said.emptyItem
  }
}

function* tableFaults({ caption, head, rows }: Table): Generator<Words> {
  if (blank(caption)) yield said.noCaption
  if (head.length === 0 || head.some(blank)) yield said.noHeader(caption)
  if (rows.some(row => blank(row[0] ?? ''))) yield said.rowUnnamed(caption)
  if (rows.some(row => row.length !== head.length)) yield said.rowsUneven(caption)
}

function* chartFaults({ title, alternative, columns, rows }: ChartPlan): Generator<Words> {
  if (blank(alternative)) yield said.noAlternative(title)
  yield* tableFaults({
    caption: title,
    head: columns,
    rows: rows.map(({ label, cells }) => [label, ...cells]),
    figures: true,
  })
}

const blank = (text: string): boolean => text.trim() === ''

const blankPassage = ({ pieces }: Passage): boolean =>
  pieces.every(piece => blank(typeof piece === 'string' ? piece : piece.figure))
