/** What of a table we wrote ourselves, whatever Word has made of its marks and its lines. */
import type { Language } from '../../../../platform/pure/words.ts'
import { accuracyWords } from '../accuracy.words.ts'
import { commentKinds } from '../check.ts'
import type { Unit } from '../unit.ts'
import { tableWords } from '../word-table.words.ts'
import type { Cell } from './found.ts'

/** The rows that we wrote ourselves: the heads of the tables, and the list of kinds. */
export const isFurniture = (cells: readonly Cell[]): boolean => {
  const texts = cells.map(({ text }) => plainOf(text))
  if (cells.some(({ remarks }) => remarks.length > 0)) return false
  return (['en', 'cy'] as const).some(language => {
    const { head, kindHead } = tableWords[language]
    const { kinds, kindHints } = accuracyWords[language]
    const rows = [head, kindHead, ...commentKinds.map(kind => [kinds[kind], kindHints[kind]])]
    return rows.some(row => row.map(plainOf).join('\u0000') === texts.join('\u0000'))
  })
}

/** Whether a line outside of the tables is one that we wrote ourselves. */
export const isOurs = (line: string): boolean =>
  (['en', 'cy'] as const).some(language => {
    const { title, how, kinds, fingerprint } = tableWords[language]
    const { markShort } = accuracyWords[language]
    if (plainOf(line).startsWith(plainOf(fingerprint('')))) return true
    return [title, ...how, kinds, markShort].map(plainOf).includes(plainOf(line))
  })

/** The words that somebody put in the place of the draft's; null where they are as they were. */
export const changedText = (cell: string, { text, address }: Unit, language: Language): string | null => {
  const ours = [text, `${text} (${accuracyWords[language].wholePart})`].map(plainOf)
  return cell.trim() === '' || ours.includes(plainOf(cell)) || address.block === null ? null : cell.trim()
}

/** The fingerprint of the draft that a file says it is of, or null. */
export const fingerprintIn = (outside: string): string | null => /\b[0-9a-f]{64}\b/.exec(outside)?.[0] ?? null

/** A text without what Word alters by itself: quotation marks and dashes, and where lines are broken. */
export const plainOf = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()
