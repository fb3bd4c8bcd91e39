/** The form on paper and the table to type it into, of one edition. */
import { conversationOf } from '../../framework/rules/conversation.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Language } from '../../platform/pure/words.ts'
import { writeXlsx } from '../../platform/xlsx/write.ts'
import { paperFormPdf } from '../papers/paper-form.ts'
import { paperForm } from '../rules/paper-form.ts'
import { typedColumns } from '../rules/typed-in.ts'

/** The form as a PDF. */
export const paperPdf = (framework: Framework, language: Language): Buffer =>
  paperFormPdf(paperForm(framework, language))

/** A workbook with a row for each question in the order of the form, to be filled in; the case's reference goes first. */
export function typingTable(framework: Framework, language: Language): Promise<Buffer> {
  const questions = conversationOf(framework).flatMap(part => part.questions)
  const head = typedColumns.map(({ title }) => ({ text: title[language], strong: true }))
  const rows = questions.map(({ id }) => typedColumns.map(column => ({ text: column.id === 'question' ? id : '' })))
  return writeXlsx([head, ...rows], { sheet: 'Plumbline', widths: [12, 24, 12, 14, 18, 60, 22] })
}
