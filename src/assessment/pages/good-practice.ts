/** Good practice as it is met in a case, with what must be altered before it may be used. */
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { sendOne } from '../actions/case-work.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading } from '../actions/reading.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { goodPracticeOf } from '../rules/statements.ts'
import type { CaseHead } from './assess/head.ts'
import { caseHead } from './assess/head.ts'
import { readQuestions } from './assess/question-ids.ts'
import { cy, en } from './good-practice.words.ts'

type Asked = Ask<'/inspections/:inspection/good-practice/:assessment', typeof en>

interface Fields {
  readonly text: string
  readonly question: string
  readonly altered: readonly string[]
  /** The example that is corrected; '' for a new one. */
  readonly replaces: string
}

interface GoodPracticeView extends PageView {
  readonly head: CaseHead
  readonly open: boolean
  readonly points: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly fields: Fields
  readonly examples: readonly {
    readonly id: string
    readonly heading: string
    readonly text: string
    readonly ready: boolean
    readonly lacks: string
    readonly correct: string
  }[]
}

/** The page. */
export const goodPractice = page(assessmentPaths.goodPractice, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const reading = await findReading(use, asked(ask))
    return reply.page('assessment/good-practice', view(ask, reading, fieldsToBegin(ask, reading)))
  },
  async submit(use, ask) {
    const reading = await findReading(use, asked(ask))
    const { actor, form, words, language } = ask
    const here = assessmentPaths.goodPractice(ask.params)
    const [deed, id = ''] = one(form, 'deed').split(' ')
    if (deed === 'take-back') {
      const before = goodPracticeOf(reading.operations).find(each => each.id === id)
      if (before) {
        const content = { text: '', question: before.question, altered: [], replaces: [id] }
        await sendOne(use, { actor, reading, kind: 'good-practice', content })
      }
      return reply.redirect(here, words.takenBack)
    }
    const { fields, content, problems } = read(ask, reading)
    if (problems.length > 0) return reply.again('assessment/good-practice', view(ask, reading, fields), problems)
    const receipt = await sendOne(use, { actor, reading, kind: 'good-practice', content })
    if (!receipt?.problem) return reply.redirect(here, words.kept)
    const problem = { field: 'text', message: receipt.problem[language] }
    return reply.again('assessment/good-practice', view(ask, reading, fields), [problem])
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

function read({ form, words }: Asked, { framework }: Reading) {
  const fields: Fields = {
    text: one(form, 'text'),
    question: one(form, 'question'),
    altered: many(form, 'altered'),
    replaces: one(form, 'replaces'),
  }
  const { questions, unknown } = readQuestions(framework, fields.question)
  const [question = ''] = questions
  const problems = [
    ...(fields.text.trim() === '' ? [{ field: 'text', message: words.needsText }] : []),
    ...(questions.length !== 1 || unknown.length > 0 ? [{ field: 'question', message: words.needsQuestion }] : []),
  ]
  const replaces = fields.replaces === '' ? [] : [fields.replaces]
  return { fields, content: { text: fields.text, question, altered: fields.altered, replaces }, problems }
}

/** The fields before anybody types: those of an example that is to be corrected, or none. */
function fieldsToBegin({ query }: Asked, { operations }: Reading): Fields {
  const before = goodPracticeOf(operations).find(({ id }) => id === one(query, 'correct'))
  if (!before) return { text: '', question: one(query, 'question'), altered: [], replaces: '' }
  const { text, question, altered, id } = before
  return { text, question, altered, replaces: id }
}

function view(ask: Asked, reading: Reading, fields: Fields): GoodPracticeView {
  const { words, language, params } = ask
  const head = caseHead(reading, words, language, words.title)
  const checklist = reading.framework.caseWork?.goodPractice.checklist ?? []
  return {
    title: words.title,
    breadcrumbs: head.crumbs,
    synthetic: reading.inspection.synthetic,
    head,
    open: reading.owner && reading.closed === null,
    points: checklist.map(({ id, title }) => ({
      value: id,
      text: title[language],
      checked: fields.altered.includes(id),
    })),
    fields,
    examples: goodPracticeOf(reading.operations).map(({ id, text, question, altered }) => {
      const lacking = checklist.filter(point => !altered.includes(point.id)).map(({ title }) => title[language])
      return {
        id,
        heading: words.under(question),
        text,
        ready: lacking.length === 0,
        lacks: lacking.length === 0 ? '' : words.lacks(lacking.join('; ')),
        correct: `${assessmentPaths.goodPractice(params)}?correct=${id}`,
      }
    }),
  }
}
