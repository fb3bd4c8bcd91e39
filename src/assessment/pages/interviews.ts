/** Interviews about a case: what was said by whom, tagged to the questions beside which it then stands. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { TypedDate } from '../../platform/web/date-field.ts'
import { readDateField, typedFrom } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { sendOne } from '../actions/case-work.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading } from '../actions/reading.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { statementsOf } from '../rules/statements.ts'
import type { CaseHead } from './assess/head.ts'
import { caseHead } from './assess/head.ts'
import { readQuestions } from './assess/question-ids.ts'
import { cy, en } from './interviews.words.ts'

type Asked = Ask<'/inspections/:inspection/interviews/:assessment', typeof en>

interface Fields {
  readonly with: string
  readonly on: TypedDate
  readonly text: string
  readonly questions: string
  /** The statement that is corrected; '' for a new one. */
  readonly replaces: string
}

interface InterviewsView extends PageView {
  readonly head: CaseHead
  readonly open: boolean
  readonly kinds: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly fields: Fields
  readonly statements: readonly {
    readonly id: string
    readonly heading: string
    readonly text: string
    readonly about: string
    readonly correct: string
  }[]
}

/** The page. */
export const interviews = page(assessmentPaths.interviews, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const reading = await findReading(use, asked(ask))
    return reply.page('assessment/interviews', view(ask, reading, fieldsToBegin(ask, reading)))
  },
  async submit(use, ask) {
    const reading = await findReading(use, asked(ask))
    const { actor, form, words, language } = ask
    const here = assessmentPaths.interviews(ask.params)
    const [deed, id = ''] = one(form, 'deed').split(' ')
    if (deed === 'take-back') {
      const before = statementsOf(reading.operations).find(each => each.id === id)
      if (before) {
        const content = { with: before.with, on: before.on, text: '', questions: [], replaces: [id] }
        await sendOne(use, { actor, reading, kind: 'statement', content })
      }
      return reply.redirect(here, words.takenBack)
    }
    const { fields, content, problems } = read(ask, reading)
    if (problems.length > 0) return reply.again('assessment/interviews', view(ask, reading, fields), problems)
    const receipt = await sendOne(use, { actor, reading, kind: 'statement', content })
    if (!receipt?.problem) return reply.redirect(here, words.kept)
    const problem = { field: 'text', message: receipt.problem[language] }
    return reply.again('assessment/interviews', view(ask, reading, fields), [problem])
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

function read({ form, words, language }: Asked, { framework }: Reading) {
  const on = readDateField(form, 'on', { label: words.on, language, empty: words.needsDay })
  const fields: Fields = {
    with: one(form, 'with'),
    on: on.typed,
    text: one(form, 'text'),
    questions: one(form, 'questions'),
    replaces: one(form, 'replaces'),
  }
  const kind = framework.caseWork?.interviews.find(({ id }) => id === fields.with)
  const { questions, unknown } = readQuestions(framework, fields.questions)
  const problems = [
    ...(kind ? [] : [{ field: 'with', message: words.chooseWho }]),
    ...(on.problem ? [on.problem] : []),
    ...(fields.text.trim() === '' ? [{ field: 'text', message: words.needsText }] : []),
    ...(unknown.length > 0 ? [{ field: 'questions', message: words.unknown(unknown.join(', ')) }] : []),
  ]
  const replaces = fields.replaces === '' ? [] : [fields.replaces]
  const content = { with: fields.with, on: on.day ?? '', text: fields.text, questions, replaces }
  return { fields, content, problems }
}

/** The fields before anybody types: those of a statement that is to be corrected, or none. */
function fieldsToBegin({ query }: Asked, { operations }: Reading): Fields {
  const before = statementsOf(operations).find(({ id }) => id === one(query, 'correct'))
  if (!before) return { with: '', on: typedFrom(null), text: '', questions: one(query, 'question'), replaces: '' }
  const { with: whom, on, text, questions, id } = before
  return { with: whom, on: typedFrom(on), text, questions: questions.join(', '), replaces: id }
}

function view(ask: Asked, reading: Reading, fields: Fields): InterviewsView {
  const { words, language, params } = ask
  const head = caseHead(reading, words, language, words.title)
  const kinds = reading.framework.caseWork?.interviews ?? []
  return {
    title: words.title,
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    open: reading.owner && reading.closed === null,
    kinds: kinds.map(({ id, title }) => ({ value: id, text: title[language], checked: fields.with === id })),
    fields,
    statements: statementsOf(reading.operations).map(({ id, with: whom, on, text, questions }) => ({
      id,
      heading: words.heading(kinds.find(kind => kind.id === whom)?.title[language] ?? whom, dayInWords(on, language)),
      text,
      about: questions.length === 0 ? words.aboutNothing : words.about(questions.join(', ')),
      correct: `${assessmentPaths.interviews(params)}?correct=${id}`,
    })),
  }
}
