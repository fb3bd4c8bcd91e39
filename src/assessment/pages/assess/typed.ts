/** What an assessor has in the fields of a question: as it was typed, or as it stands before anybody types. */
import type { Question } from '../../../framework/rules/question.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { TypedDate } from '../../../platform/web/date-field.ts'
import { readDateField, typedFrom } from '../../../platform/web/date-field.ts'
import type { Form } from '../../../platform/web/form.ts'
import { many, one } from '../../../platform/web/form.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import { sameTexts } from '../../rules/merge/event.ts'
import type { Said } from '../../rules/shown.ts'

/** The fields of one question. */
export interface Typed {
  readonly value: string
  readonly reasons: readonly string[]
  readonly note: string
  readonly evidence: TypedDate
  /** The head chosen among contested ones; '' where none is. */
  readonly choose: string
  /** Whether the notes of contested answers are to be joined. */
  readonly join: boolean
}

/** The fields as they are before anybody types. */
export const typedAs = ({ value, reasons, note, evidenceOn }: Said): Typed => ({
  value: value ?? '',
  reasons,
  note,
  evidence: typedFrom(evidenceOn),
  choose: '',
  join: true,
})

/** The fields of a question as a form sent them, with what they say and what can't be read of them. */
export function readTyped(
  form: Form,
  { id, answers }: Question,
  words: { readonly evidenceDate: (question: string) => string; readonly language: Language },
): { readonly typed: Typed; readonly said: Said; readonly problem: FieldProblem | null } {
  const {
    typed: evidence,
    day,
    problem,
  } = readDateField(form, `evidence-${id}`, {
    label: words.evidenceDate(id),
    language: words.language,
  })
  const value = one(form, `value-${id}`)
  // A browser sends the ends of lines as two characters whatever was typed.
  const note = one(form, `note-${id}`).replace(/\r\n/g, '\n')
  const reasons = answers.find(answer => answer.id === value)?.line === 'below' ? many(form, `reasons-${id}`) : []
  return {
    typed: {
      value,
      reasons: many(form, `reasons-${id}`),
      note,
      evidence,
      choose: one(form, `choose-${id}`),
      join: one(form, `join-${id}`) !== '',
    },
    said: { value: value === '' ? null : value, reasons, note: note.trim(), evidenceOn: day },
    problem,
  }
}

/** Whether the fields say anything other than what was shown. */
export const saysOther = (said: Said, shown: Said): boolean =>
  said.value !== shown.value ||
  said.note.trim() !== shown.note.trim() ||
  said.evidenceOn !== shown.evidenceOn ||
  !sameTexts(said.reasons, shown.reasons)
