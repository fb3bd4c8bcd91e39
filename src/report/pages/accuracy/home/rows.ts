/** The comments of a check as a table, in the order of the draft. */
import type { Language } from '../../../../platform/pure/words.ts'
import type { Exchange } from '../../../actions/accuracy/find.ts'
import { accuracyWords } from '../../../rules/accuracy/accuracy.words.ts'
import { latest, standing } from '../../../rules/accuracy/check.ts'
import { accuracyPaths } from '../../../rules/accuracy/paths.ts'
import { unitAt, unitsOf } from '../../../rules/accuracy/unit.ts'

export interface CommentRow {
  readonly number: number
  readonly part: string
  readonly kind: string
  readonly hasKind: boolean
  readonly text: string
  readonly by: string
  readonly files: number
  readonly href: string
  /** '' while it is not answered, or not to be seen. */
  readonly answer: string
  readonly tone: string
}

const tones = { accepted: 'green', partly: 'yellow', not: 'grey' } as const

/** The rows of the comments that stand. */
export const commentRows = (
  { params, language }: { readonly params: { readonly inspection: string }; readonly language: Language },
  { comments, drafts, names }: Exchange,
): readonly CommentRow[] => {
  const { kinds, noKind, decisions } = accuracyWords[language]
  const units = new Map([...drafts].map(([of, { document }]) => [of, unitsOf(document)]))
  return standing(comments)
    .map((comment): CommentRow => {
      const { kind, text, by } = latest(comment)
      const unit = unitAt(units.get(comment.language) ?? [], comment.address)
      return {
        number: unit?.number ?? 0,
        part: unit?.part ?? '',
        kind: kind === null ? noKind : kinds[kind],
        hasKind: kind !== null,
        text,
        by: by === null ? '' : (names.get(by) ?? ''),
        files: comment.evidence.length,
        href: accuracyPaths.comment({ ...params, comment: comment.id }),
        answer: comment.answer ? decisions[comment.answer.decision] : '',
        tone: comment.answer ? tones[comment.answer.decision] : 'blue',
      }
    })
    .toSorted((a, b) => a.number - b.number)
}
