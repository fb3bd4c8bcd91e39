/** The form of a framework on paper, typeset as a tagged PDF with numbered boxes. */
import { readFileSync } from 'node:fs'
import { typeset } from '../../platform/pdf/typeset.ts'
import type { PaperForm } from '../rules/paper-form.ts'
import { cy, en } from './paper-form.words.ts'

let template: string | undefined

/** The PDF of a form; the same form gives the same bytes. */
export const paperFormPdf = (form: PaperForm): Buffer => {
  template ??= readFileSync(new URL('paper-form.typ', import.meta.url), 'utf8')
  return typeset({ template, data: { ...form, words: form.language === 'cy' ? cy : en } })
}
