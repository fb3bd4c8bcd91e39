/** What the blocks of a report in Word are made of: runs of text, boxes and tables. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'
import { plain } from '../../../findings/rules/prose.ts'
import type { Passage } from '../../rules/document.ts'
import { blue, rule, tableText, tagOf, textWidth, tint } from './styles.ts'
import { widthsOf } from './widths.ts'

/** A run of text; typed apart, because a text may also be given bare, and a bare text has a `bold` of its own. */
export const spoken = (text: string, options: Omit<IRunOptions, 'text'> = {}): TextRun =>
  new TextRun({ text, ...options })

/** A text with its figures, in its own language where that is not the document's. */
export const passage = (text: Passage, options: Omit<IRunOptions, 'text'> = {}): TextRun =>
  spoken(plain(text.pieces), { ...options, ...(text.language && { language: { value: tagOf(text.language) } }) })

/** Paragraphs in a tinted box, which Word joins because they share their border. */
export const boxed = (lines: readonly (readonly ParagraphChild[])[]): readonly Paragraph[] =>
  lines.map(
    (children, at) =>
      new Paragraph({
        children,
        keepNext: at < lines.length - 1,
        keepLines: true,
        indent: { left: 200, right: 120 },
        spacing: { before: at === 0 ? 200 : 0, after: at === lines.length - 1 ? 260 : 60 },
        shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' },
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: blue, space: 8 } },
      }),
  )

/** A table to be set: its head row repeats on every sheet, and no row is broken. */
export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether cells after the first are figures, set to the right. */
  readonly figures: boolean
  /** The share of the width that each column takes, of 1 in all; without them each takes what its words need. */
  readonly widths?: readonly number[]
  /** Whether it is kept on one sheet where it is short. */
  readonly together?: boolean
  /** The width of all columns, in twentieths of a point: that of upright A4 where it is left out. */
  readonly room?: number
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: rule }
const strong = { style: BorderStyle.SINGLE, size: 8, color: blue }
const blank = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The table in Word; the first cell of each row is its heading. */
export const gridOf = ({ head, rows, figures, widths, together = false, room = textWidth }: Grid): Table => {
  const shares = widths ?? widthsOf({ head, rows }, room / tableText)
  const sizes = shares.map(width => Math.round(room * width))
  // A row that keeps with the next one holds the table together; a long one would leave half a sheet empty.
  const keeps = together && rows.length <= 12
  const cell = (text: string, at: number, isHead: boolean, isLast: boolean) =>
    new TableCell({
      width: { size: sizes[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: isHead ? strong : blank, left: blank, right: blank, bottom: thin },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' } }),
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext: isHead || (keeps && !isLast),
          alignment: figures && at > 0 ? 'right' : 'left',
          children: text
            .split('\n')
            .map((line, number) => spoken(line, { bold: isHead || at === 0, ...(number > 0 && { break: 1 }) })),
        }),
      ],
    })
  const row = (cells: readonly string[], isHead: boolean, isLast = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, at, isHead, isLast)),
    })
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: sizes,
    layout: 'fixed',
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [row(head, true), ...rows.map((cells, at) => row(cells, false, at === rows.length - 1))],
  })
}
