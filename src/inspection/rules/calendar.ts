/** The plan of a programme: what stands in the way of an inspection, and how far the programme's promises are kept. */
import type { Holiday } from '../../platform/pure/bank-holidays.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { addDays, addMonths } from '../../platform/pure/days.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'
import { nations } from '../../programme/rules/programme.ts'
import type { Programme, Service } from '../../programme/rules/programme.ts'
import type { Quota } from '../../programme/rules/quotas.ts'
import { hasReached } from './stages.ts'
import type { Standing } from './stages.ts'

/** An inspection as a calendar places it; `from` and `to` are the days of its fieldwork. */
export interface Planned extends Standing {
  readonly slug: string
  readonly service: Service
  readonly people: readonly number[]
  readonly from: Day
  readonly to: Day
}

/** What is about to be planned. */
export type Candidate = Pick<Planned, 'service' | 'people' | 'from' | 'to'> & { readonly slug?: string }

/**
 * Everything that stands in the way, each in words: somebody needed in two places, a bank holiday in the fieldwork,
 * the same service inspected less than `months` before or after. Cancelled inspections stand in nobody's way.
 */
export function conflictsOf(
  one: Candidate,
  all: readonly Planned[],
  { holidays, months }: { readonly holidays: readonly Holiday[]; readonly months: number },
): readonly Words[] {
  const others = all.filter(({ slug, stage }) => slug !== one.slug && stage !== 'cancelled')
  const clashes = others.filter(
    other => other.from <= one.to && one.from <= other.to && other.people.some(person => one.people.includes(person)),
  )
  const tooSoon = others.filter(
    other =>
      other.service.id === one.service.id && addMonths(earlier(one, other), months) > later(one, other) && months > 0,
  )
  return [
    ...clashes.map(({ service, from }) => clashWords(service, from)),
    ...holidays.filter(({ day }) => day >= one.from && day <= one.to).map(holidayWords),
    ...tooSoon.map(({ from }) => tooSoonWords(from, months)),
  ]
}

const earlier = (a: { readonly from: Day }, b: { readonly from: Day }): Day => (a.from < b.from ? a.from : b.from)
const later = (a: { readonly from: Day }, b: { readonly from: Day }): Day => (a.from < b.from ? b.from : a.from)

/** One year of a programme, both days included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** The years of a programme from its first day; one that runs on is shown to the year of `today`, or of its last plan. */
export function periodsOf({ from, to }: Pick<Programme, 'from' | 'to'>, today: Day): readonly Period[] {
  const end = to ?? today
  const periods: Period[] = []
  for (let start = from; start <= end || periods.length === 0; start = addMonths(start, 12))
    periods.push({ from: start, to: addDays(addMonths(start, 12), -1) })
  return periods
}

/** How far a promise is kept: `begun` have reached fieldwork, `planned` are those and the ones to come. */
export interface Progress {
  readonly promise: Words
  readonly begun: number
  readonly planned: number
  readonly promised: number
}

/** Progress against one promise, in a row for each region or each year; nothing for what only forbids. */
export function progressOf(
  quota: Quota,
  all: readonly Planned[],
  services: readonly Service[],
  periods: readonly Period[],
): readonly Progress[] {
  const standing = all.filter(({ stage }) => stage !== 'cancelled')
  if (quota.kind === 'apart') return []
  if (quota.kind === 'a-year') {
    return periods.map(period => {
      const counted = standing.filter(
        ({ from, service }) =>
          from >= period.from && from <= period.to && (quota.nation === undefined || service.nation === quota.nation),
      )
      return { promise: yearWords(period, quota.nation), ...counts(counted), promised: quota.count }
    })
  }
  const regions = new Map(services.map(({ region }) => [region.en, region]))
  const inOrder = [...regions.values()].toSorted((a, b) => (a.en < b.en ? -1 : 1))
  return inOrder.map(region => {
    const within = services.filter(service => service.region.en === region.en)
    const first = within.flatMap(({ id }) => bestOf(standing.filter(({ service }) => service.id === id)))
    return { promise: region, ...counts(first), promised: within.length }
  })
}

const counts = (counted: readonly Planned[]) => ({
  begun: counted.filter(isBegun).length,
  planned: counted.length,
})

const isBegun = (planned: Planned): boolean => hasReached(planned, 'fieldwork')

/** A service counts once, by the inspection of it that has come furthest. */
const bestOf = (ofService: readonly Planned[]): readonly Planned[] =>
  [ofService.find(isBegun) ?? ofService[0]].filter(each => each !== undefined)

const clashWords = ({ name }: Service, from: Day): Words => ({
  en: `Somebody of the team is needed at ${name.en} at the same time: its fieldwork starts on ${dayInWords(from, 'en')}.`,
  cy: `Mae angen rhywun o’r tîm yn ${name.cy} ar yr un pryd: mae ei waith maes yn dechrau ar ${dayInWords(from, 'cy')}.`,
})

const holidayWords = ({ day, title }: Holiday): Words => ({
  en: `${dayInWords(day, 'en')} is a bank holiday (${title.en}).`,
  cy: `Mae ${dayInWords(day, 'cy')} yn ŵyl banc (${title.cy}).`,
})

const tooSoonWords = (from: Day, months: number): Words => ({
  en: `The service has an inspection on ${dayInWords(from, 'en')}, and ${months} months should lie between two.`,
  cy: `Mae gan y gwasanaeth arolygiad ar ${dayInWords(from, 'cy')}, a dylai ${months} mis fod rhwng dau.`,
})

const yearWords = ({ from, to }: Period, nation: Service['nation'] | undefined): Words => ({
  en: `${from.slice(0, 4)}/${to.slice(2, 4)}${nation ? `, in ${nations[nation].en}` : ''}`,
  cy: `${from.slice(0, 4)}/${to.slice(2, 4)}${nation ? `, yn ${nations[nation].cy}` : ''}`,
})
