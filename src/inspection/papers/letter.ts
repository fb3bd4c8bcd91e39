/** A letter in print, as a tagged PDF. */
import { readFileSync } from 'node:fs'
import { typeset } from '../../platform/pdf/typeset.ts'
import type { LetterText } from '../rules/announcement/letter.ts'
import { letterWords } from '../rules/announcement/letter.words.ts'

let template: string | undefined

/** The PDF of a letter; `hash` is that of the letter as it was sent, or '' while it is a draft. Same letter, same bytes. */
export const letterPdf = (letter: LetterText, hash: string): Buffer => {
  template ??= readFileSync(new URL('letter.typ', import.meta.url), 'utf8')
  return typeset({ template, data: { ...letter, hash, words: letterWords[letter.language] } })
}
