/** The form of a comment: what it is about, what it says, and files as its evidence. */
import { acceptedEndings, acceptedKinds } from '../../../../platform/pure/file-kinds.ts'
import { fileLimits } from '../../../../platform/pure/file-limits.ts'
import type { Language } from '../../../../platform/pure/words.ts'
import type { Form } from '../../../../platform/web/form.ts'
import { one } from '../../../../platform/web/form.ts'
import type { RadiosOptions } from '../../../../platform/web/govuk/radios.ts'
import type { Use } from '../../../../platform/web/page.ts'
import type { FieldProblem } from '../../../../platform/web/reply.ts'
import { accuracyWords } from '../../../rules/accuracy/accuracy.words.ts'
import type { CommentKind } from '../../../rules/accuracy/check.ts'
import { commentKinds } from '../../../rules/accuracy/check.ts'
import { formWords } from './comment-form.words.ts'

// Two pages of typing; what is longer is a document to attach.
export const mostText = 4000

/** The form as its page shows it. */
export interface CommentForm {
  readonly kinds: RadiosOptions['items']
  readonly text: string
  readonly accept: string
  readonly filesHint: string
  readonly scan: string
}

/** The kind that was chosen, or null. */
export const kindIn = (form: Form): CommentKind | null => commentKinds.find(kind => kind === one(form, 'kind')) ?? null

/** What is wrong with the kind and the text. */
export function commentProblems(form: Form, language: Language): readonly FieldProblem[] {
  const words = formWords[language]
  const text = one(form, 'text').trim()
  return [
    ...(kindIn(form) === null ? [{ field: 'kind', message: words.kindMissing }] : []),
    ...(text === '' ? [{ field: 'text', message: words.textMissing }] : []),
    ...(text.length > mostText ? [{ field: 'text', message: words.textLong(text.length) }] : []),
  ]
}

/** The form with what was typed or is kept. */
export function commentForm(
  use: Use,
  language: Language,
  typed: { readonly kind: CommentKind | null; readonly text: string },
): CommentForm {
  const words = formWords[language]
  const { kinds, kindHints } = accuracyWords[language]
  return {
    kinds: commentKinds.map(kind => ({
      value: kind,
      text: kinds[kind],
      hint: { text: kindHints[kind] },
      checked: typed.kind === kind,
    })),
    text: typed.text,
    accept: acceptedEndings.join(','),
    filesHint: words.filesHint(acceptedKinds[language], fileLimits.megabytes, fileLimits.files),
    scan: use.scan === null ? words.notScanned : words.scanned,
  }
}
