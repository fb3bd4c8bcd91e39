/** Interviews about a case: what was said by whom, tagged to the questions beside which it then stands. */
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading, findReadingToJudge } from '../actions/reading.ts'
import type { InterviewFields } from '../rules/beside/interview-form.ts'
import { interviewToBegin, readInterview, submitInterview } from '../rules/beside/interview-form.ts'
import type { StatementPart } from '../rules/beside/said-parts.ts'
import { statementParts } from '../rules/beside/said-parts.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { sendBeside } from './assess/beside-form.ts'
import type { BesideView } from './assess/beside-head.ts'
import { besideHead } from './assess/beside-head.ts'
import { calibrateFirst } from './assess/calibrate-first.ts'
import { cy, en } from './interviews.words.ts'

type Asked = Ask<'/inspections/:inspection/interviews/:assessment', typeof en>

interface InterviewsView extends BesideView {
  readonly kinds: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly fields: InterviewFields
  readonly statements: readonly (StatementPart & { readonly correct: string })[]
}

/** The page. */
export const interviews = page(assessmentPaths.interviews, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { query } = ask
    const reading = await findReadingToJudge(use, asked(ask))
    if (!reading) return calibrateFirst(ask.params)
    const fields = interviewToBegin(reading, { correct: one(query, 'correct'), question: one(query, 'question') })
    return reply.page('assessment/interviews', view(ask, reading, fields))
  },
  async submit(use, ask) {
    const { form, language } = ask
    const reading = await findReading(use, asked(ask))
    const submitted = submitInterview(reading, form, language)
    const wrong = await sendBeside(use, ask, reading, submitted, 'text')
    if (wrong.length === 0) return reply.redirect(assessmentPaths.interviews(ask.params), submitted.said)
    return reply.again('assessment/interviews', view(ask, reading, readInterview(form, language).fields), wrong)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

function view({ words, language, params }: Asked, reading: Reading, fields: InterviewFields): InterviewsView {
  const kinds = reading.framework.caseWork?.interviews ?? []
  return {
    ...besideHead(reading, words, language),
    kinds: kinds.map(({ id, title }) => ({ value: id, text: title[language], checked: fields.with === id })),
    fields,
    statements: statementParts(reading, language).map(each => ({
      ...each,
      correct: `${assessmentPaths.interviews(params)}?correct=${each.id}`,
    })),
  }
}
