/** The form in which something said in an interview is noted, corrected or taken back. */
import type { TypedDate } from '../../../platform/pure/date-field.ts'
import { readDateField, typedFrom } from '../../../platform/pure/date-field.ts'
import type { FieldProblem, Form } from '../../../platform/pure/fields.ts'
import { one } from '../../../platform/pure/fields.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { readQuestions } from '../question-ids.ts'
import { statementsOf } from '../statements.ts'
import type { CaseBeside, Submitted } from './beside.ts'
import { right, wrong } from './beside.ts'
import { interviewWords } from './interview-words.ts'

/** The fields as they were typed. */
export interface InterviewFields {
  readonly with: string
  readonly on: TypedDate
  readonly text: string
  readonly questions: string
  /** The statement that is corrected; '' for a new one. */
  readonly replaces: string
}

/** What the form comes to; `deed` says whether a statement is taken back instead. */
export function submitInterview(reading: CaseBeside, form: Form, language: Language): Submitted {
  const words = interviewWords[language]
  const [deed, id = ''] = one(form, 'deed').split(' ')
  if (deed === 'take-back') {
    const before = statementsOf(reading.operations).find(each => each.id === id)
    if (!before) return right(words.takenBack)
    const content = { with: before.with, on: before.on, text: '', questions: [], replaces: [id] }
    return right(words.takenBack, { kind: 'statement', content })
  }
  const { fields, day, problem } = readInterview(form, language)
  const { framework } = reading
  const kind = framework.caseWork?.interviews.find(each => each.id === fields.with)
  const { questions, unknown } = readQuestions(framework, fields.questions)
  const problems: readonly FieldProblem[] = [
    ...(kind ? [] : [{ field: 'with', message: words.chooseWho }]),
    ...(problem ? [problem] : []),
    ...(fields.text.trim() === '' ? [{ field: 'text', message: words.needsText }] : []),
    ...(unknown.length > 0 ? [{ field: 'questions', message: words.unknown(unknown.join(', ')) }] : []),
  ]
  if (problems.length > 0 || day === null) return wrong(problems)
  const replaces = fields.replaces === '' ? [] : [fields.replaces]
  const content = { with: fields.with, on: day, text: fields.text.trim(), questions, replaces }
  return right(words.kept, { kind: 'statement', content })
}

/** The fields of a form as they were typed, with the day that they mean. */
export function readInterview(form: Form, language: Language) {
  const words = interviewWords[language]
  const { typed, day, problem } = readDateField(form, 'on', { label: words.on, language, empty: words.needsDay })
  const fields: InterviewFields = {
    with: one(form, 'with'),
    on: typed,
    text: one(form, 'text'),
    questions: one(form, 'questions'),
    replaces: one(form, 'replaces'),
  }
  return { fields, day, problem }
}

/** The fields before anybody types: those of a statement that is to be corrected, or none but a question. */
export function interviewToBegin(
  { operations }: Pick<CaseBeside, 'operations'>,
  asked: { readonly correct: string; readonly question: string },
): InterviewFields {
  const before = statementsOf(operations).find(({ id }) => id === asked.correct)
  if (!before) return { with: '', on: typedFrom(null), text: '', questions: asked.question, replaces: '' }
  const { with: whom, on, text, questions, id } = before
  return { with: whom, on: typedFrom(on), text, questions: questions.join(', '), replaces: id }
}
