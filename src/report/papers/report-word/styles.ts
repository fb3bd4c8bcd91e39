/** How a report looks in Word: real styles of headings, lists and captions, which assistive technology knows by name. */
import { AlignmentType, LevelFormat } from 'docx'
import type { INumberingOptions, IStylesOptions } from 'docx'
import type { Language } from '../../../platform/pure/words.ts'

export const blue = '0B3D66'
export const grey = '484949'
export const tint = 'EEF3F7'
export const rule = 'B1B4B6'

// In twentieths of a point, as Word counts: 2.4 cm at the sides of A4.
export const margin = { left: 1361, right: 1361, top: 1474, bottom: 1304 }
/** The text of tables, of 9.5 points, in the same measure. */
export const tableText = 190
export const textWidth = 11906 - margin.left - margin.right

// Lines are as high as what stands in them. Word takes that for granted where nothing is said; LibreOffice takes the height
// for an exact one, sets the lines of a title over each other, and shows a strip of each picture.
export const lineRule = 'auto'

export const bullets = 'bullets'
/** The numbering of a list from (1), by its place among them: each begins anew. */
export const numbers = (list: number): string => `numbers-${String(list)}`

/** How Word names a language. */
export const tagOf = (language: Language): string => (language === 'cy' ? 'cy-GB' : 'en-GB')

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: blue },
  paragraph: { spacing: { before, after }, keepNext: true },
})

/** The styles, with the language of the document as the language of every text that says no other. */
export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: '0B0C0C', language: { value: tagOf(language) } },
      paragraph: { spacing: { after: 160, line: 276, lineRule } },
    },
    title: { run: { size: 60, bold: true, color: blue }, paragraph: { spacing: { before: 120, after: 120 } } },
    heading1: heading(38, 480, 240),
    heading2: heading(27, 320, 140),
    heading3: heading(23, 260, 120),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 36, bold: true },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'ContentsHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 38, bold: true, color: blue },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 500, right: 500 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20 },
      paragraph: {
        indent: { left: 240 },
        border: { left: { style: 'single', size: 18, color: rule, space: 10 } },
      },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: tableText / 10 },
      paragraph: { spacing: { after: 0, line: 252, lineRule } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: {},
      paragraph: { spacing: { before: 60, after: 20, line: 240, lineRule } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      run: {},
      paragraph: { indent: { left: 300 }, spacing: { after: 10, line: 240, lineRule } },
    },
  ],
})

/** The bullets, and the numbers of so many lists. */
export const numbering = (lists: number): INumberingOptions => ({
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
    ...Array.from({ length: lists }, (_, list) => ({
      reference: numbers(list),
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '(%1)',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 560, hanging: 560 } } },
        },
      ],
    })),
  ],
})
