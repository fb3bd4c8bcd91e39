/** The Word file of a report: its cover, its contents with the numbers of their pages, and its parts. */
import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Document, Part } from '../../rules/document.ts'
import type { DrawnCharts } from '../../rules/markup.ts'
import type { Marking } from '../../rules/marking.ts'
import { blockOf } from './blocks.ts'
import type { Pictures, Word } from './blocks.ts'
import { measureByLetters } from './letters.ts'
import { boxed, spoken } from './pieces.ts'
import { grey, margin, numbering, styles, textWidth } from './styles.ts'

/** What a file is made of; every chart of the document is among `charts` and `pictures`. */
export interface WordMaterial {
  readonly document: Document
  readonly charts: DrawnCharts
  readonly pictures: Pictures
  /** What marks a report that is not published. */
  readonly marking: Marking | null
}

/** The bytes of the file. Its pages are laid out as Word does it, which takes a while: see `reportWord`. */
export const wordFile = ({ document, charts, pictures, marking }: WordMaterial): Promise<Buffer> => {
  const word: Word = { charts, pictures, language: document.language, lists: { count: 0 } }
  const body = document.parts.flatMap(part => partOf(part, word))
  return Packer.toBuffer(
    new WordDocument({
      title: `${document.title}, ${document.subject}`,
      subject: document.subject,
      creator: document.inspectorate,
      lastModifiedBy: document.inspectorate,
      styles: styles(document.language),
      numbering: numbering(word.lists.count),
      // Numbers that are left to Word make it ask every reader whether it may update fields.
      pageNumbers: estimatePageNumbersWith({ measureWidth: measureByLetters }),
      sections: [
        {
          properties: { page: { margin, size: { width: 11906, height: 16838 } }, titlePage: true },
          headers: { default: headerOf(document, marking), first: new Header({ children: [new Paragraph({})] }) },
          footers: { default: footerOf(document), first: new Footer({ children: [new Paragraph({})] }) },
          children: [...coverOf(document, marking), ...contentsOf(document), ...body],
        },
      ],
    }),
  )
}

const coverOf = ({ inspectorate, title, subject, date, notice, draftLanguage }: Document, marking: Marking | null) => [
  new Paragraph({ spacing: { before: 1600, after: 300 }, children: [spoken(inspectorate, { bold: true, size: 26 })] }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [spoken(title)] }),
  new Paragraph({ style: 'Subtitle', children: [spoken(subject)] }),
  new Paragraph({ spacing: { after: 500 }, children: [spoken(date, { size: 26 })] }),
  ...[marking?.long, notice?.long, draftLanguage].flatMap(said =>
    typeof said === 'string' ? boxed([[spoken(said)]]) : [],
  ),
]

const contentsOf = ({ words }: Document) => [
  new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: [spoken(words.contents)] }),
  new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
]

const partOf = ({ title, newSheet, blocks }: Part, word: Word) => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: newSheet, children: [spoken(title)] }),
  ...blocks.flatMap(block => blockOf(block, word)),
]

const small = { size: 17, color: grey }

/** The subject and what marks the report, on a line each: no room is so wide that both always fit beside each other. */
const headerOf = ({ subject, notice }: Document, marking: Marking | null): Header => {
  const marks = [marking?.short, notice?.short].filter(said => typeof said === 'string').join(' · ')
  const lines = [subject, marks].filter(line => line !== '')
  return new Header({
    children: lines.map(
      (line, at) =>
        new Paragraph({
          spacing: { after: 0 },
          ...(at === lines.length - 1 && {
            border: { bottom: { style: 'single', size: 4, color: 'B1B4B6', space: 4 } },
          }),
          children: [spoken(line, small)],
        }),
    ),
  })
}

const footerOf = ({ title, date, words }: Document): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { after: 0 },
        tabStops: [{ type: 'right', position: textWidth }],
        children: [
          spoken(`${title}, ${date}`, small),
          new TextRun({ children: [new Tab(), `${words.page} `, PageNumber.CURRENT], ...small }),
          new TextRun({ children: [` ${words.of} `, PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  })
