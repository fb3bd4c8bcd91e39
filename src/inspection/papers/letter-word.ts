/** A letter as a Word file, for those who file or quote it there. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { IRunOptions } from 'docx'
import type { LetterText, TextBlock } from '../rules/announcement/letter.ts'
import { letterWords } from '../rules/announcement/letter.words.ts'

const blue = '0B3D66'
const grey = '505A5F'
// In twentieths of a point, as Word counts: the width of A4 less margins of 2.6 cm.
const textWidth = 11906 - 2 * 1474
const bullets = 'bullets'

/** The bytes of the file; `hash` is that of the letter as it was sent, or '' while it is a draft. */
export const letterWord = (letter: LetterText, hash: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title: letter.subject,
      creator: letter.from,
      styles: {
        default: {
          document: {
            run: { font: 'Arial', size: 21, language: { value: letter.language === 'cy' ? 'cy-GB' : 'en-GB' } },
            paragraph: { spacing: { after: 160, line: 276, lineRule: 'auto' } },
          },
          heading1: {
            run: { size: 28, bold: true, color: '0B0C0C' },
            paragraph: { spacing: { before: 320, after: 200 } },
          },
          heading2: {
            run: { size: 24, bold: true, color: '0B0C0C' },
            paragraph: { spacing: { before: 280, after: 120 } },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: bullets,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                style: { paragraph: { indent: { left: 400, hanging: 260 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: { page: { margin: { left: 1474, right: 1474, top: 1360, bottom: 1360 } } },
          footers: { default: footerOf(letter) },
          children: [...headOf(letter), ...letter.blocks.flatMap(blockOf), ...footOf(letter, hash)],
        },
      ],
    }),
  )

// Typed apart, because a text may also be given bare, and a bare text has a `bold` of its own.
const run = (text: string, options: Omit<IRunOptions, 'text'> = {}): TextRun => new TextRun({ text, ...options })

const line = (text: string, options: Omit<IRunOptions, 'text'> = {}) =>
  new Paragraph({ children: [run(text, options)] })

function headOf(letter: LetterText): readonly Paragraph[] {
  const words = letterWords[letter.language]
  const people = (label: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          new Paragraph({
            children: [
              run(`${label}: `, { bold: true }),
              ...names.map((name, at) => new TextRun({ text: name, ...(at > 0 && { break: 1 }) })),
            ],
          }),
        ]
  return [
    new Paragraph({
      spacing: { after: 360 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 10, color: blue, space: 6 } },
      children: [run(letter.from, { bold: true, size: 32, color: blue })],
    }),
    new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(letter.date)] }),
    ...people(words.to, letter.to),
    ...people(words.copyTo, letter.copyTo),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(letter.subject)] }),
    line(letter.greeting),
  ]
}

function blockOf(block: TextBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(block.text)] })]
    case 'paragraph':
      return [line(block.text)]
    case 'list':
      return block.items.map(
        item => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [new TextRun(item)] }),
      )
    case 'table':
      return [
        new Paragraph({ keepNext: true, children: [run(block.caption, { bold: true })] }),
        tableOf(block.head, block.rows),
        new Paragraph({ children: [] }),
      ]
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = head.length === 2 ? [0.62, 0.38] : [0.12, 0.58, 0.3]
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' }
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: Math.round(textWidth * (widths[at] ?? 0)), type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: rule },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EEF3F7', color: 'auto' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: [run(text, { bold: isHead, size: 19 })] })],
    })
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text, at) => cell(text, at, isHead)) })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths.slice(0, head.length).map(width => Math.round(textWidth * width)),
    rows: [row(head, true), ...rows.map(cells => row(cells, false))],
  })
}

/** From the closing to the fingerprint: whatever does not fit below the letter goes on together. */
function footOf(letter: LetterText, hash: string): readonly Paragraph[] {
  const below = [
    ...letter.notes.map(text => ({ text, options: { size: 19, color: grey } })),
    ...(hash === '' ? [] : [{ text: `SHA-256: ${hash}`, options: { size: 15, color: grey } }]),
  ]
  return [
    new Paragraph({ spacing: { before: 320, after: 560 }, keepNext: true, children: [new TextRun(letter.closing)] }),
    new Paragraph({
      keepLines: true,
      keepNext: below.length > 0,
      children: letter.signature.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) })),
    }),
    ...below.map(
      ({ text, options }, at) => new Paragraph({ keepNext: at < below.length - 1, children: [run(text, options)] }),
    ),
  ]
}

const footerOf = (letter: LetterText): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${letter.from}, `, size: 17, color: grey }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17, color: grey }),
        ],
      }),
    ],
  })
