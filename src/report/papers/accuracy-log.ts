/** The log of a check of facts as a Word document: a heading for each comment, and what was said of it in a table. */
import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Language } from '../../platform/pure/words.ts'
import { accuracyWords } from '../rules/accuracy/accuracy.words.ts'
import type { LogLine } from '../rules/accuracy/log.ts'
import { saidColumns } from '../rules/accuracy/log.ts'
import { cy, en } from '../rules/report.words.ts'
import { boxed, gridOf, spoken } from './report-word/pieces.ts'
import { grey, margin, numbering, styles } from './report-word/styles.ts'

/** The log of an inspection, and what stands at its head. */
export interface Log {
  readonly language: Language
  readonly subject: string
  readonly synthetic: boolean
  readonly lines: readonly LogLine[]
}

/** The bytes of the file. */
export const logWord = ({ language, subject, synthetic, lines }: Log): Promise<Buffer> => {
  const words = accuracyWords[language]
  const { noticeLong, page, of } = language === 'cy' ? cy : en
  return Packer.toBuffer(
    new Document({
      title: `${words.title}, ${subject}`,
      creator: 'Plumbline',
      styles: styles(language),
      numbering: numbering(0),
      sections: [
        {
          properties: { page: { margin, size: { width: 11906, height: 16838 } } },
          footers: { default: footer(page, of) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, children: [spoken(words.title)] }),
            new Paragraph({ style: 'Subtitle', children: [spoken(subject)] }),
            ...(synthetic ? boxed([[spoken(noticeLong)]]) : []),
            ...lines.flatMap(line => [
              new Paragraph({ heading: HeadingLevel.HEADING_1, children: [spoken(headOf(line, language))] }),
              gridOf({
                head: [words.log.number, `${String(line.number)} (${words.log.round} ${String(line.round)})`],
                rows: saidColumns.map(column => [words.log[column], String(line[column])]),
                figures: false,
                widths: [0.26, 0.74],
              }),
            ]),
            new Paragraph({ children: [] }),
          ],
        },
      ],
    }),
  )
}

const headOf = ({ number, part }: LogLine, language: Language): string =>
  `${accuracyWords[language].log.number} ${String(number)}: ${String(part)}`

const footer = (page: string, of: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
            size: 17,
            color: grey,
          }),
        ],
      }),
    ],
  })
