/** Each block of a report as Word has it. */
import { HeadingLevel, ImageRun, Paragraph, Table } from 'docx'
import { plain } from '../../../findings/rules/prose.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Block, Image, ScoreBox, Table as ReportTable } from '../../rules/document.ts'
import type { DrawnCharts } from '../../rules/markup.ts'
import { boxed, gridOf, passage, spoken } from './pieces.ts'
import { blue, bullets, lineRule, numbers } from './styles.ts'

/** The pictures of charts by the id of their block, each with the size at which it is shown. */
export type Pictures = ReadonlyMap<
  string,
  { readonly png: Uint8Array; readonly width: number; readonly height: number }
>

/** What a file is made with; `lists` counts the numbered lists as they come, for each begins at (1). */
export interface Word {
  readonly charts: DrawnCharts
  readonly pictures: Pictures
  readonly language: Language
  readonly lists: { count: number }
}

/** Paragraphs and tables of a block. */
export const blockOf = (block: Block, word: Word): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [spoken(block.text)],
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ children: [passage(block.text)] })]
    case 'note':
      return [new Paragraph({ style: 'Note', children: [passage(block.text)] })]
    case 'quotation':
      return [new Paragraph({ style: 'Quote', children: [passage(block.text)] })]
    case 'list':
      return block.items.map(
        item => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [passage(item)] }),
      )
    case 'numbered': {
      const reference = numbers(word.lists.count++)
      return block.items.map(item => new Paragraph({ numbering: { reference, level: 0 }, children: [passage(item)] }))
    }
    case 'signature':
      return [
        new Paragraph({
          keepLines: true,
          spacing: { before: 320 },
          children: block.lines.map((line, at) => passage(line, at > 0 ? { break: 1 } : {})),
        }),
      ]
    case 'table':
      return tableOf(block.table)
    case 'chart':
      return chartOf(block.id, word)
    case 'score':
      return scoreOf(block.box)
    case 'image':
      return [imageOf(block.image)]
    case 'glossary':
      return [
        gridOf({
          head: block.head,
          rows: block.entries.map(({ term, meaning }) => [term, meaning]),
          figures: false,
          widths: [0.28, 0.72],
        }),
        gap(),
      ]
  }
}

/** The picture, no wider than the column; one that tells nothing has an empty description, as Word marks it. */
const imageOf = ({ id, mediaType, width, height, alternative, content }: Image) => {
  const scale = Math.min(1, columnDots / width)
  return new Paragraph({
    children: [
      new ImageRun({
        type: mediaType === 'image/png' ? 'png' : 'jpg',
        data: Buffer.from(content, 'base64'),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: id, title: '', description: alternative ? plain(alternative.pieces) : '' },
      }),
    ],
  })
}

// Sixteen centimetres at 96 dots to the inch.
const columnDots = 604

// Two tables that touch would be one, and the text after a table stands off from it.
const gap = () => new Paragraph({ spacing: { after: 120, line: 120, lineRule }, children: [] })

const tableOf = ({ caption, head, rows, figures }: ReportTable): readonly (Paragraph | Table)[] => [
  new Paragraph({ style: 'Caption', children: [spoken(caption)] }),
  gridOf({ head, rows, figures, together: true }),
  gap(),
]

/** The picture with its alternative, and its table. */
const chartOf = (id: string, { charts, pictures }: Word): readonly (Paragraph | Table)[] => {
  const [chart, picture] = [charts.get(id), pictures.get(id)]
  if (!chart || !picture) throw new Error(`no drawing of ${id}`)
  const { png: data, width, height } = picture
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data,
          transformation: { width: Math.round(width * enlarged), height: Math.round(height * enlarged) },
          altText: { name: id, title: chart.table.caption, description: chart.alternative },
        }),
      ],
    }),
    ...tableOf({ ...chart.table, figures: true }),
  ]
}

// The drawing's text, of 14 units, is then about as high as the text around it.
const enlarged = 1.2

const scoreOf = ({ title, titled, description, scoreLabel, score, commentLabel, comment }: ScoreBox) =>
  boxed([
    ...(titled ? [[spoken(title, { bold: true })]] : []),
    ...(description === null ? [] : [[spoken(description)]]),
    [
      spoken(`${scoreLabel}: `, { size: 19 }),
      spoken(score, { size: 40, bold: true, color: blue }),
      ...(comment === null
        ? []
        : [spoken(`    ${commentLabel}: `, { size: 19 }), spoken(comment, { size: 25, bold: true })]),
    ],
  ])
