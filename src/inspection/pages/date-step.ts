/** Dating a step of the timetable as it happened, and moving the first day of fieldwork: one form, two deeds. */
import { dayInWords, spanInWords } from '../../platform/pure/day-words.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import { readDateField, typedFrom } from '../../platform/web/date-field.ts'
import type { TypedDate } from '../../platform/web/date-field.ts'
import { one } from '../../platform/web/form.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { recordMilestone } from '../actions.ts'
import { findConflictsOfDay } from '../actions/calendar.ts'
import { findTimetable, moveFieldwork } from '../actions/timetable.ts'
import type { Timetable } from '../actions/timetable.ts'
import { mayPlan } from '../rules/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { isBeforeFieldwork } from '../rules/stages.ts'
import { slippage } from '../rules/timetable.ts'
import { cy, en } from './date-step.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/timetable/:step' | '/inspections/:inspection/first-day', typeof en>

interface DateView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly legend: string
  readonly on: TypedDate
  readonly reason: string
  readonly reasonHint: string
  readonly button: string
  /** What stands in the way of another first day, to be accepted or changed. */
  readonly conflicts: readonly string[]
}

/** The page on which a step is dated. */
export const dateStep = page(inspectionPaths.step, {
  who: mayPlan,
  words: { en, cy },
  async show(use, ask) {
    const found = await findTimetable(use, { actor: ask.actor, slug: ask.params.inspection })
    const step = stepOf(found, ask.params.step)
    return reply.page('inspection/date-step', stepView(ask, found, step, typedFrom(step.actualOn), step.reason ?? ''))
  },
  async submit(use, ask) {
    const { actor, words, language, form, params } = ask
    const found = await findTimetable(use, { actor, slug: params.inspection })
    const step = stepOf(found, params.step)
    const on = readDateField(form, 'on', { label: words.happened, language, empty: words.happenedEmpty })
    const reason = one(form, 'reason').trim()
    const problems: FieldProblem[] = on.problem ? [on.problem] : []
    const late = slippage({ ...step, actualOn: on.day }) ?? 0
    if (on.day !== null && on.day > londonDay(ask.now)) problems.push({ field: 'on-day', message: words.future })
    if (late > 0 && reason === '') problems.push({ field: 'reason', message: words.reasonEmpty(late) })
    if (problems.length > 0 || on.day === null)
      return reply.again('inspection/date-step', stepView(ask, found, step, on.typed, one(form, 'reason')), problems)
    const milestone = { step: step.step, actualOn: on.day, monthOnly: false, reason: reason || null }
    await recordMilestone(use, { actor, inspection: found.inspection.id, milestone })
    return reply.redirect(inspectionPaths.timetable({ inspection: params.inspection }), words.recorded)
  },
})

/** The page on which the first day of fieldwork is moved. */
export const moveFirstDay = page(inspectionPaths.fieldwork, {
  who: mayPlan,
  words: { en, cy },
  async show(use, ask) {
    const found = await findTimetable(use, { actor: ask.actor, slug: ask.params.inspection })
    return reply.page('inspection/date-step', moveView(ask, found, typedFrom(found.inspection.fieldworkOn)))
  },
  async submit(use, ask) {
    const { actor, words, language, form, params } = ask
    const found = await findTimetable(use, { actor, slug: params.inspection })
    const on = readDateField(form, 'on', { label: words.firstDay, language, empty: words.firstDayEmpty })
    const reason = one(form, 'reason').trim()
    const problems: FieldProblem[] = on.problem ? [on.problem] : []
    if (reason === '') problems.push({ field: 'reason', message: words.moveReasonEmpty })
    if (problems.length > 0 || on.day === null)
      return reply.again('inspection/date-step', moveView(ask, found, on.typed), problems)
    const standing = await findConflictsOfDay(use, { actor, slug: params.inspection, to: on.day })
    if (isBeforeFieldwork(found.inspection) && standing.length > 0 && one(form, 'accept') === '') {
      const again = { ...moveView(ask, found, on.typed), conflicts: standing.map(each => each[language]) }
      return reply.again('inspection/date-step', again, [{ field: 'accept', message: words.conflicts }])
    }
    await moveFieldwork(use, { actor, slug: params.inspection, to: on.day, reason })
    return reply.redirect(inspectionPaths.timetable(params), words.movedTo(dayInWords(on.day, language)))
  },
})

function stepOf({ steps }: Timetable, id: string) {
  const step = steps.find(each => each.step === id)
  if (!step) throw notFound({ en: en.noStep, cy: cy.noStep })
  return step
}

const stepView = (
  ask: Asked,
  found: Timetable,
  step: ReturnType<typeof stepOf>,
  on: TypedDate,
  reason: string,
): DateView => ({
  ...around(ask, found, step.title[ask.language]),
  lead: ask.words.planned(spanInWords(step.plannedFrom, step.plannedTo, ask.language)),
  legend: ask.words.happened,
  on,
  reason,
  reasonHint: ask.words.reasonHint,
  button: ask.words.save,
})

function moveView(ask: Asked, found: Timetable, on: TypedDate): DateView {
  insist(mayPlan(ask.actor))
  return {
    ...around(ask, found, ask.words.moveTitle),
    lead: ask.words.moveLead,
    legend: ask.words.firstDay,
    on,
    reason: one(ask.form, 'reason'),
    reasonHint: ask.words.moveReasonHint,
    button: ask.words.moveButton,
  }
}

function around({ words, language, params }: Asked, { inspection }: Timetable, title: string) {
  const service = inspection.service.name[language]
  const address = { inspection: params.inspection }
  return {
    title,
    caption: service,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.timetable, href: inspectionPaths.timetable(address) },
      { text: title },
    ],
    synthetic: inspection.synthetic,
    conflicts: [],
  }
}
