/** The Word table into which comments are written: a row for each paragraph of the draft, with its number. */
import { Document, Footer, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Language } from '../../platform/pure/words.ts'
import { accuracyWords } from '../rules/accuracy/accuracy.words.ts'
import { commentKinds } from '../rules/accuracy/check.ts'
import type { TableRow } from '../rules/accuracy/word-table/write.ts'
import { tableWords } from '../rules/accuracy/word-table.words.ts'
import { boxed, gridOf, spoken } from './report-word/pieces.ts'
import { grey, margin, numbering, styles } from './report-word/styles.ts'

/** What the table is made of. */
export interface CommentTable {
  readonly language: Language
  /** The report and the service. */
  readonly subject: string
  readonly marking: string
  readonly hash: string
  readonly rows: readonly TableRow[]
}

// The table has the whole sheet, which lies on its side.
const room = 16838 - margin.left - margin.right

/** The bytes of the file. */
export const commentTable = ({ language, subject, marking, hash, rows }: CommentTable): Promise<Buffer> => {
  const words = tableWords[language]
  const { kinds, kindHints } = accuracyWords[language]
  return Packer.toBuffer(
    new Document({
      title: `${words.title}, ${subject}`,
      creator: 'Plumbline',
      styles: styles(language),
      numbering: numbering(0),
      sections: [
        {
          properties: {
            page: { margin, size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE } },
          },
          footers: { default: footer(`${marking}, ${subject}`) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [spoken(words.title)] }),
            ...boxed(words.how.map(text => [spoken(text)])),
            new Paragraph({ children: [spoken(words.fingerprint(hash), { size: 17, color: grey })] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [spoken(words.kinds)] }),
            gridOf({
              head: words.kindHead,
              rows: commentKinds.map(kind => [kinds[kind], kindHints[kind]]),
              figures: false,
              widths: [0.16, 0.84],
              room,
            }),
            new Paragraph({ children: [] }),
            gridOf({ head: words.head, rows, figures: false, widths: [0.09, 0.41, 0.14, 0.36], room }),
            // Writers of Word files end with a paragraph; without one nobody could write below the table.
            new Paragraph({ children: [] }),
          ],
        },
      ],
    }),
  )
}

const footer = (said: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${said}, `, size: 17, color: grey }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17, color: grey }),
        ],
      }),
    ],
  })
