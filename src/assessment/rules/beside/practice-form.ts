/** The form in which an example of good practice is noted, corrected or taken back. */
import type { Form } from '../../../platform/pure/fields.ts'
import { many, one } from '../../../platform/pure/fields.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { readQuestions } from '../question-ids.ts'
import { goodPracticeOf } from '../statements.ts'
import type { CaseBeside, Submitted } from './beside.ts'
import { right, wrong } from './beside.ts'
import { practiceWords } from './practice-words.ts'

/** The fields as they were typed. */
export interface PracticeFields {
  readonly text: string
  readonly question: string
  readonly altered: readonly string[]
  /** The example that is corrected; '' for a new one. */
  readonly replaces: string
}

/** What the form comes to; `deed` says whether an example is taken back instead. */
export function submitPractice(reading: CaseBeside, form: Form, language: Language): Submitted {
  const words = practiceWords[language]
  const [deed, id = ''] = one(form, 'deed').split(' ')
  if (deed === 'take-back') {
    const before = goodPracticeOf(reading.operations).find(each => each.id === id)
    if (!before) return right(words.takenBack)
    const content = { text: '', question: before.question, altered: [], replaces: [id] }
    return right(words.takenBack, { kind: 'good-practice', content })
  }
  const fields = readPractice(form)
  const { questions, unknown } = readQuestions(reading.framework, fields.question)
  const [question] = questions
  const problems = [
    ...(fields.text.trim() === '' ? [{ field: 'text', message: words.needsText }] : []),
    ...(questions.length !== 1 || unknown.length > 0 ? [{ field: 'question', message: words.needsQuestion }] : []),
  ]
  if (problems.length > 0 || question === undefined) return wrong(problems)
  const known = reading.framework.caseWork?.goodPractice.checklist ?? []
  const altered = known.flatMap(point => (fields.altered.includes(point.id) ? point.id : []))
  const replaces = fields.replaces === '' ? [] : [fields.replaces]
  const content = { text: fields.text.trim(), question, altered, replaces }
  return right(words.kept, { kind: 'good-practice', content })
}

/** The fields of a form as they were typed. */
export const readPractice = (form: Form): PracticeFields => ({
  text: one(form, 'text'),
  question: one(form, 'question'),
  altered: many(form, 'altered'),
  replaces: one(form, 'replaces'),
})

/** The fields before anybody types: those of an example that is to be corrected, or none but a question. */
export function practiceToBegin(
  { operations }: Pick<CaseBeside, 'operations'>,
  asked: { readonly correct: string; readonly question: string },
): PracticeFields {
  const before = goodPracticeOf(operations).find(({ id }) => id === asked.correct)
  if (!before) return { text: '', question: asked.question, altered: [], replaces: '' }
  const { text, question, altered, id } = before
  return { text, question, altered, replaces: id }
}
