/** The calendar of a programme: its inspections by region and month, what stands in their way, and its promises. */
import { dayInWords, monthInWords } from '../../platform/pure/day-words.ts'
import { addMonths } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { programmePaths } from '../../programme/rules/paths.ts'
import { one } from '../../platform/web/form.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findCalendar } from '../actions/calendar.ts'
import type { Calendar } from '../actions/calendar.ts'
import { drawPromise, drawYear } from '../actions/draw-calendar.ts'
import type { Period, Planned } from '../rules/calendar.ts'
import { mayPlan, mayReadCalendar } from '../rules/may.ts'
import { inspectionPaths } from '../rules/paths.ts'
import { stageWords } from '../rules/stages.ts'
import { cy, en } from './calendar.words.ts'

type Asked = Ask<'/calendar', typeof en>

/** A way to another programme or year; without an address it is the one shown. */
interface Choice {
  readonly text: string
  readonly href: string
}

interface Entry {
  readonly text: string
  readonly href: string
  readonly day: string
  readonly stage: string
}

interface CalendarView extends PageView {
  readonly programmes: readonly Choice[]
  readonly years: readonly Choice[]
  readonly months: readonly string[]
  readonly regions: readonly {
    readonly title: string
    readonly months: readonly { readonly title: string; readonly entries: readonly Entry[] }[]
  }[]
  readonly conflicts: readonly { readonly text: string; readonly href: string; readonly found: readonly string[] }[]
  /** The year month by month. */
  readonly chart: Chart | null
  readonly promises: readonly {
    readonly title: string
    readonly chart: Chart
    readonly rows: readonly {
      readonly promise: string
      readonly planned: string
      readonly begun: string
      readonly kept: boolean
    }[]
  }[]
  readonly programmesAt: string
  readonly planAt: string
  /** Said where there is no programme at all; '' otherwise. */
  readonly nothing: string
}

/** The page. */
export const calendar = page(inspectionPaths.calendar, {
  who: mayReadCalendar,
  words: { en, cy },
  async show(use, ask) {
    const found = await findCalendar(use, { actor: ask.actor, programme: one(ask.query, 'programme') })
    return reply.page('inspection/calendar', found ? await view(ask, found) : empty(ask))
  },
})

const empty = ({ words }: Asked): CalendarView => ({
  title: words.title,
  programmes: [],
  years: [],
  months: [],
  regions: [],
  conflicts: [],
  chart: null,
  promises: [],
  programmesAt: '',
  planAt: '',
  nothing: words.nothing,
})

async function view(
  ask: Asked,
  { programmes, programme, periods, inspections, conflicts, progress }: Calendar,
): Promise<CalendarView> {
  const { words, language, query, actor } = ask
  const year = yearShown(periods, one(query, 'year'), inspections)
  const address = (slug: string, from: Day): string =>
    `${inspectionPaths.calendar()}?${new URLSearchParams({ programme: slug, year: from.slice(0, 4) }).toString()}`
  const months = Array.from({ length: 12 }, (_, i) => addMonths(`${year.from.slice(0, 7)}-01`, i))
  const within = inspections.filter(({ from }) => from >= year.from && from <= year.to)
  const charts: Chart[] = []
  for (const { promise, rows } of progress)
    charts.push(await drawPromise(promise[language], rows, words.promise, language))
  return {
    title: words.title,
    wide: true,
    programmes: programmes.map(({ slug, title, from }) => ({
      text: title[language],
      href: slug === programme.slug ? '' : address(slug, from),
    })),
    years: periods.map(({ from, to }) => ({
      text: `${from.slice(0, 4)}/${to.slice(2, 4)}`,
      href: from === year.from ? '' : address(programme.slug, from),
    })),
    months: months.map(month => monthInWords(month, language)),
    regions: regionsOf(ask, within, months),
    conflicts: conflicts.map(({ inspection, found }) => ({
      text: `${inspection.service.name[language]}, ${dayInWords(inspection.from, language)}`,
      href: inspectionPaths.home({ inspection: inspection.slug }),
      found: found.map(each => each[language]),
    })),
    chart: within.length === 0 ? null : await drawYear(within, year, words.year, language),
    promises: progress.map(({ promise: title, rows }, i) => ({
      title: title[language],
      chart: charts[i] as Chart,
      rows: rows.map(({ promise, begun, planned, promised }) => ({
        promise: promise[language],
        planned: words.of(planned, promised),
        begun: words.of(begun, promised),
        kept: planned >= promised,
      })),
    })),
    programmesAt: programmePaths.programmes(),
    planAt: mayPlan(actor).may ? inspectionPaths.plan() : '',
    nothing: '',
  }
}

/** The year asked for, else the last in which something is planned, else the last. */
function yearShown(periods: readonly Period[], asked: string, inspections: readonly Planned[]): Period {
  const found =
    periods.find(({ from }) => from.startsWith(asked) && asked.length === 4) ??
    periods.findLast(({ from, to }) => inspections.some(each => each.from >= from && each.from <= to)) ??
    periods.at(-1)
  if (!found) throw new Error('a programme has at least one year')
  return found
}

/** A row for each region in which something is planned, with what begins in each month. */
function regionsOf({ language }: Asked, within: readonly Planned[], months: readonly Day[]): CalendarView['regions'] {
  const titles = [...new Set(within.map(({ service }) => service.region[language]))]
  return titles
    .toSorted((a, b) => a.localeCompare(b, language))
    .map(title => ({
      title,
      months: months.map(month => ({
        title: monthInWords(month, language),
        entries: within
          .filter(({ service, from }) => service.region[language] === title && from.slice(0, 7) === month.slice(0, 7))
          .toSorted((a, b) => (a.from < b.from ? -1 : 1))
          .map(({ service, slug, from, stage }) => ({
            text: service.name[language],
            href: inspectionPaths.home({ inspection: slug }),
            day: dayInWords(from, language),
            stage: stageWords[stage][language],
          })),
      })),
    }))
}
