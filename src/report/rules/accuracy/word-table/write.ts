/** The table as it is written: a row for each paragraph, and one for each comment that is kept. */
import type { Language } from '../../../../platform/pure/words.ts'
import { accuracyWords } from '../accuracy.words.ts'
import type { Comment } from '../check.ts'
import { latest, standing } from '../check.ts'
import type { Unit } from '../unit.ts'
import { keyOf } from '../unit.ts'

/** A row as it is written: number, text as drafted, kind, comment. A comment that is kept already carries its own number. */
export type TableRow = readonly [string, string, string, string]

/** A row for every paragraph, with the comments that are kept so far, and room for another. */
export const tableRows = (
  units: readonly Unit[],
  comments: readonly Comment[],
  language: Language,
): readonly TableRow[] => {
  const { kinds, wholePart } = accuracyWords[language]
  const kept = standing(comments).filter(comment => comment.language === language)
  return units.flatMap(({ number, address, text }): readonly TableRow[] => {
    const words = address.block === null ? `${text} (${wholePart})` : text
    const here = kept.filter(comment => keyOf(comment.address) === keyOf(address))
    return [
      ...here.map((comment): TableRow => {
        const said = latest(comment)
        return [`${String(number)}/${String(comment.id)}`, words, said.kind === null ? '' : kinds[said.kind], said.text]
      }),
      [String(number), words, '', ''],
    ]
  })
}
