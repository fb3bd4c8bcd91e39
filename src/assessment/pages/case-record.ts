/** The dated events of a case: entered once, worked out by the framework's deadlines, confirmed or overruled. */
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import { reply } from '../../platform/web/reply.ts'
import { findReading, findReadingToJudge } from '../actions/reading.ts'
import { workOutCase } from '../actions/timeliness.ts'
import { submitRecord } from '../rules/beside/record-form.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { sendBeside } from './assess/beside-form.ts'
import type { AskedRecord } from './case-record/view.ts'
import { recordView } from './case-record/view.ts'
import { calibrateFirst } from './assess/calibrate-first.ts'
import { cy, en } from './case-record.words.ts'

/** The page. */
export const caseRecord = page(assessmentPaths.caseRecord, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const reading = await findReadingToJudge(use, asked(ask))
    if (!reading) return calibrateFirst(ask.params)
    return reply.page('assessment/case-record', recordView(ask, reading, await workOutCase(use, reading), []))
  },
  async submit(use, ask) {
    const { form, language } = ask
    const reading = await findReading(use, asked(ask))
    const record = await workOutCase(use, reading)
    const submitted = submitRecord(reading, record, form, language)
    const wrong = await sendBeside(use, ask, reading, submitted, fieldOf(one(form, 'deed')))
    if (wrong.length === 0) return reply.redirect(assessmentPaths.caseRecord(ask.params), submitted.said)
    return reply.again('assessment/case-record', recordView(ask, reading, record, wrong), wrong)
  },
})

const asked = ({ actor, params }: AskedRecord) => ({ actor, slug: params.inspection, assessment: params.assessment })

/** The field beside which a refusal of the server is said. */
const fieldOf = (deed: string): string => (deed.startsWith('verdict ') ? `reason-${deed.slice(8)}` : 'event')
