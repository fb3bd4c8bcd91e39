/** The dated events of a case: entered once, worked out by the framework's deadlines, confirmed or overruled. */
import type { Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import { readDateField } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import type { FieldProblem, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Reading } from '../actions/reading.ts'
import { findReading } from '../actions/reading.ts'
import type { CaseRecord } from '../actions/timeliness.ts'
import { enterEvent, judgeTimeliness, workOutCase } from '../actions/timeliness.ts'
import { assessmentPaths } from '../rules/paths.ts'
import type { AskedRecord } from './case-record/view.ts'
import { recordView } from './case-record/view.ts'
import { cy, en } from './case-record.words.ts'

/** The page. */
export const caseRecord = page(assessmentPaths.caseRecord, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const reading = await findReading(use, asked(ask))
    return reply.page('assessment/case-record', recordView(ask, reading, await workOutCase(use, reading), []))
  },
  async submit(use, ask) {
    const reading = await findReading(use, asked(ask))
    const record = await workOutCase(use, reading)
    const [deed, what = ''] = one(ask.form, 'deed').split(' ')
    if (deed === 'take-back') return takeBack(use, ask, reading, what)
    return deed === 'verdict' ? judge(use, ask, reading, record, what) : enter(use, ask, reading, record)
  },
})

const asked = ({ actor, params }: AskedRecord) => ({ actor, slug: params.inspection, assessment: params.assessment })
const again = (ask: AskedRecord, reading: Reading, record: CaseRecord, problems: readonly FieldProblem[]): Reply =>
  reply.again('assessment/case-record', recordView(ask, reading, record, problems), problems)
const done = (ask: AskedRecord, said: string): Reply => reply.redirect(assessmentPaths.caseRecord(ask.params), said)

async function enter(use: Use, ask: AskedRecord, reading: Reading, record: CaseRecord): Promise<Reply> {
  const { form, words, language } = ask
  const dated = record.dates.find(({ event }) => event.id === one(form, 'event'))
  const found = one(form, 'found')
  const on = readDateField(form, 'on', {
    label: words.on,
    language,
    ...(found === 'done' && { empty: words.needsDay }),
  })
  const problems = [
    ...(dated ? [] : [{ field: 'event', message: words.chooseEvent }]),
    ...(found === 'done' || found === 'missing' ? [] : [{ field: 'found', message: words.chooseWhat }]),
    ...(found === 'done' && on.problem ? [on.problem] : []),
  ]
  if (!dated || problems.length > 0) return again(ask, reading, record, problems)
  // What happens once in a case has one date: a second entry corrects the first.
  const before =
    dated.event.several && found === 'done' ? dated.entries.filter(each => each.on === null) : dated.entries
  const content = {
    event: dated.event.id,
    on: found === 'done' ? on.day : null,
    replaces: before.flatMap(({ id }) => id ?? []),
    takenBack: false,
  }
  const receipt = await enterEvent(use, { actor: ask.actor, reading, event: content })
  if (receipt?.problem) return again(ask, reading, record, [{ field: 'event', message: receipt.problem[language] }])
  return done(ask, words.entered(dated.event.title[language]))
}

async function takeBack(use: Use, ask: AskedRecord, reading: Reading, entry: string): Promise<Reply> {
  const before = reading.operations.find(({ id }) => id === entry)
  if (before?.kind === 'record-event') {
    const content = { event: before.content.event, on: null, replaces: [entry], takenBack: true }
    await enterEvent(use, { actor: ask.actor, reading, event: content })
  }
  return done(ask, ask.words.takenBack)
}

async function judge(use: Use, ask: AskedRecord, reading: Reading, record: CaseRecord, rule: string): Promise<Reply> {
  const { form, words, language, actor } = ask
  const worked = record.worked.find(each => each.rule.id === rule)
  const verdict = one(form, `verdict-${rule}`)
  const known = verdict === 'confirmed' || verdict === 'overruled'
  if (!worked || !known)
    return again(ask, reading, record, [{ field: `verdict-${rule}`, message: words.chooseVerdict }])
  const reason = verdict === 'overruled' ? one(form, `reason-${rule}`) : ''
  const receipts = await judgeTimeliness(use, { actor, reading, worked, verdict, reason, language })
  const problems = receipts.flatMap(({ problem }) =>
    problem ? [{ field: `reason-${rule}`, message: problem[language] }] : [],
  )
  return problems.length > 0 ? again(ask, reading, record, problems) : done(ask, words.kept)
}
