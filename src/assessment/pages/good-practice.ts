/** Good practice as it is met in a case, with what must be altered before it may be used. */
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading, findReadingToJudge } from '../actions/reading.ts'
import type { PracticeFields } from '../rules/beside/practice-form.ts'
import { practiceToBegin, readPractice, submitPractice } from '../rules/beside/practice-form.ts'
import type { ExamplePart } from '../rules/beside/said-parts.ts'
import { exampleParts } from '../rules/beside/said-parts.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { sendBeside } from './assess/beside-form.ts'
import type { BesideView } from './assess/beside-head.ts'
import { besideHead } from './assess/beside-head.ts'
import { calibrateFirst } from './assess/calibrate-first.ts'
import { cy, en } from './good-practice.words.ts'

type Asked = Ask<'/inspections/:inspection/good-practice/:assessment', typeof en>

interface GoodPracticeView extends BesideView {
  readonly points: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly fields: PracticeFields
  readonly examples: readonly (ExamplePart & { readonly correct: string })[]
}

/** The page. */
export const goodPractice = page(assessmentPaths.goodPractice, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { query } = ask
    const reading = await findReadingToJudge(use, asked(ask))
    if (!reading) return calibrateFirst(ask.params)
    const fields = practiceToBegin(reading, { correct: one(query, 'correct'), question: one(query, 'question') })
    return reply.page('assessment/good-practice', view(ask, reading, fields))
  },
  async submit(use, ask) {
    const { form, language } = ask
    const reading = await findReading(use, asked(ask))
    const submitted = submitPractice(reading, form, language)
    const wrong = await sendBeside(use, ask, reading, submitted, 'text')
    if (wrong.length === 0) return reply.redirect(assessmentPaths.goodPractice(ask.params), submitted.said)
    return reply.again('assessment/good-practice', view(ask, reading, readPractice(form)), wrong)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

function view({ words, language, params }: Asked, reading: Reading, fields: PracticeFields): GoodPracticeView {
  const checklist = reading.framework.caseWork?.goodPractice.checklist ?? []
  return {
    ...besideHead(reading, words, language),
    points: checklist.map(({ id, title }) => ({
      value: id,
      text: title[language],
      checked: fields.altered.includes(id),
    })),
    fields,
    examples: exampleParts(reading, language).map(each => ({
      ...each,
      correct: `${assessmentPaths.goodPractice(params)}?correct=${each.id}`,
    })),
  }
}
