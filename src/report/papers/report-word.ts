/** A report as a Word file: the same document as in print, for those who quote, file or comment on it there. */
import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Document, Part } from '../rules/document.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import type { Marking } from '../rules/marking.ts'
import { blockOf } from './report-word/blocks.ts'
import type { Pictures, Word } from './report-word/blocks.ts'
import { boxed, spoken } from './report-word/pieces.ts'
import { grey, margin, numbering, styles, textWidth } from './report-word/styles.ts'

/**
 * The bytes of the file. Every chart of the document must be among `charts` and `pictures`.
 */
export const reportWord = (
  document: Document,
  charts: DrawnCharts,
  pictures: Pictures,
  marking: Marking | null = null,
): Promise<Buffer> => {
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
  // Links without numbers of pages: counting these takes a second, and leaving them to Word makes it ask every reader
  // whether it may update fields.
  new TableOfContents(words.contents, {
    hyperlink: true,
    headingStyleRange: '1-2',
    pageNumbersEntryLevelsRange: '1-2',
    beginDirty: false,
  }),
]

const partOf = ({ title, newSheet, blocks }: Part, word: Word) => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: newSheet, children: [spoken(title)] }),
  ...blocks.flatMap(block => blockOf(block, word)),
]

const small = { size: 17, color: grey }

const headerOf = ({ subject, notice }: Document, marking: Marking | null): Header =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: 'right', position: textWidth }],
        border: { bottom: { style: 'single', size: 4, color: 'B1B4B6', space: 4 } },
        children: [
          new TextRun({ text: subject, ...small }),
          new TextRun({
            text: `\t${[marking?.short, notice?.short].filter(said => typeof said === 'string').join(' · ')}`,
            ...small,
          }),
        ],
      }),
    ],
  })

const footerOf = ({ title, date, words }: Document): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: 'right', position: textWidth }],
        children: [
          new TextRun({ text: `${title}, ${date}\t${words.page} `, ...small }),
          new TextRun({ children: [PageNumber.CURRENT], ...small }),
          new TextRun({ text: ` ${words.of} `, ...small }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  })
