/** The timetable of an inspection: what was planned beside what happened, how far it slipped, and the bank holidays. */
import type { Chart } from '../../platform/pure/chart.ts'
import { dayInWords, monthInWords, spanInWords } from '../../platform/pure/day-words.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { drawChart } from '../actions/draw-chart.ts'
import { findTimetable } from '../actions/timetable.ts'
import type { Step, Timetable } from '../actions/timetable.ts'
import { mayPlan } from '../rules/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { trailTo } from '../rules/trail.ts'
import { isBeforeFieldwork } from '../rules/stages.ts'
import { overdue, slippage } from '../rules/timetable.ts'
import { slipPlan } from './timetable/slip-chart.ts'
import { cy, en } from './timetable.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/timetable', typeof en>

interface Row {
  readonly title: string
  /** What was planned first; '' where that is still the plan. */
  readonly first: string
  readonly planned: string
  readonly actual: string
  readonly slip: string
  readonly state: string
  /** The colour of its tag. */
  readonly tone: string
  readonly reason: string
  readonly href: string
  /** What is done there. */
  readonly link: string
}

interface TimetableView extends PageView {
  readonly caption: string
  readonly rows: readonly Row[]
  /** How far the steps have slipped; null where none has. */
  readonly chart: Chart | null
  readonly plans: readonly string[]
  readonly holidays: readonly string[]
  /** Where the first day of fieldwork is moved; '' where it can't be any more, or not by this reader. */
  readonly moveAt: string
}

/** The page. */
export const timetable = page(inspectionPaths.timetable, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findTimetable(use, { actor: ask.actor, slug: ask.params.inspection })
    const slips = slipPlan(found.steps, ask.words, ask.language)
    return reply.page('inspection/timetable', view(ask, found, slips && (await drawChart(slips))))
  },
})

function view(ask: Asked, { inspection, steps, holidays, plans }: Timetable, chart: Chart | null): TimetableView {
  const { words, language, params, actor } = ask
  const mayChange = mayPlan(actor).may
  const service = inspection.service.name[language]
  return {
    title: words.title,
    caption: service,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    rows: steps.map((step, at) => rowOf(ask, step, mayChange, steps.slice(at + 1).some(hasHappened))),
    chart,
    plans: plans.map(({ laidAt, byName, fieldworkOn, reason }) =>
      words.plan(dayInWords(londonDay(laidAt), language), byName, dayInWords(fieldworkOn, language), reason ?? ''),
    ),
    holidays: holidays.map(({ day, title }) => `${dayInWords(day, language)}: ${title[language]}`),
    moveAt: mayChange && isBeforeFieldwork(inspection) ? inspectionPaths.fieldwork(params) : '',
  }
}

const hasHappened = ({ actualOn }: Step): boolean => actualOn !== null

/** A step that later ones have left behind was not recorded, which is no reason to call it overdue. */
function rowOf({ words, language, params, now }: Asked, step: Step, mayChange: boolean, passed: boolean): Row {
  const late = slippage(step)
  const behind = passed ? 0 : overdue(step, londonDay(now))
  const unrecorded = passed ? words.notRecorded : words.toCome
  const lateness = step.monthOnly ? words.atLeastLate : words.late
  const { actualOn } = step
  return {
    title: step.title[language],
    first:
      step.slip.first && step.slip.replanned !== 0
        ? spanInWords(step.slip.first.plannedFrom, step.slip.first.plannedTo, language)
        : '',
    slip: slipInWords(step, words),
    planned: spanInWords(step.plannedFrom, step.plannedTo, language),
    actual: actualOn === null ? '' : step.monthOnly ? monthInWords(actualOn, language) : dayInWords(actualOn, language),
    ...(late === null
      ? { state: behind > 0 ? words.overdue(behind) : unrecorded, tone: behind > 0 ? 'red' : 'grey' }
      : { state: late === 0 ? words.onTime : lateness(late), tone: late === 0 ? 'green' : 'yellow' }),
    reason: step.reason ?? '',
    link: actionOf(step, words),
    href: mayChange ? inspectionPaths.step({ inspection: params.inspection, step: step.step }) : '',
  }
}

/** What was dated by itself has no reason yet, which is asked for where it came late. */
const actionOf = (step: Step, words: typeof en): string => {
  if (step.actualOn === null) return words.record
  return (slippage(step) ?? 0) > 0 && step.reason === null ? words.sayWhy : words.change
}

function slipInWords({ slip: { total }, monthOnly }: Step, words: typeof en): string {
  if (total === 0) return monthOnly ? words.noSlipInMonth : words.noSlip
  return monthOnly ? words.atLeast(words.days(total)) : words.days(total)
}
