/** The calendar of a programme, and what stands in the way of an inspection that is about to be planned. */
import { findEdition } from '../../framework/actions.ts'
import { holidaysBetween } from '../../platform/holidays/read.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { Programme, Service } from '../../programme/rules/programme.ts'
import { wasThere } from '../../programme/rules/history.ts'
import type { Succession } from '../../programme/rules/history.ts'
import { mayReadProgrammes } from '../../programme/rules/may.ts'
import { covers } from '../../programme/rules/programme.ts'
import { monthsApart, promiseWords } from '../../programme/rules/quotas.ts'
import { readSuccessions } from '../../programme/store/history.ts'
import { readProgrammes, readServices } from '../../programme/store.ts'
import { findInspection, listInspections } from '../actions.ts'
import { conflictsOf, periodsOf, progressOf } from '../rules/calendar.ts'
import type { Candidate, Period, Planned, Progress } from '../rules/calendar.ts'
import { mayPlan, mayReadCalendar } from '../rules/may.ts'
import { isBeforeFieldwork } from '../rules/stages.ts'
import { planned } from '../rules/timetable.ts'
import { readInspections } from '../store.ts'
import { readVisits } from '../store/timetable.ts'
import type { Chosen } from './set-up.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** A programme with its years, its inspections, what stands in their way, and its promises. */
export interface Calendar {
  readonly programmes: readonly Programme[]
  readonly programme: Programme
  readonly periods: readonly Period[]
  readonly inspections: readonly Planned[]
  /** Only of inspections whose fieldwork is still to come. */
  readonly conflicts: readonly { readonly inspection: Planned; readonly found: readonly Words[] }[]
  /** Of each promise that counts something, in the programme's order. */
  readonly progress: readonly { readonly promise: Words; readonly rows: readonly Progress[] }[]
}

/** The calendar of the programme at that address, or of the newest; null where there is none. */
export async function findCalendar(
  use: Use,
  { actor, programme: slug }: { readonly actor: Actor; readonly programme: string },
): Promise<Calendar | null> {
  insist(mayReadCalendar(actor))
  const programmes = await readProgrammes(use.db)
  const programme = programmes.find(each => each.slug === slug) ?? programmes[0]
  if (!programme) return null
  const all = await everyPlan(use, actor)
  const inspections = all.filter(each => each.programme === programme.id)
  const periods = periodsOf(programme, londonDay(use.now))
  const conflicts = []
  for (const inspection of inspections.filter(isBeforeFieldwork)) {
    const found = await standsInTheWay(use, programme, inspection, all)
    if (found.length > 0) conflicts.push({ inspection, found })
  }
  const progress = progressIn(programme, inspections, await everyService(use), periods)
  return {
    programmes,
    programme,
    periods,
    inspections,
    conflicts,
    progress,
  }
}

/** A programme in a list; its promises are counted for those who may read the calendar. */
export interface ListedProgramme {
  readonly programme: Programme
  readonly progress: Calendar['progress'] | null
}

/** Every programme, the latest first, with how far its promises are kept. */
export async function listProgress(
  use: Use,
  { actor }: { readonly actor: Actor },
): Promise<readonly ListedProgramme[]> {
  insist(mayReadProgrammes(actor))
  const programmes = await readProgrammes(use.db)
  if (!mayReadCalendar(actor).may) return programmes.map(programme => ({ programme, progress: null }))
  const [all, services] = [await everyPlan(use, actor), await everyService(use)]
  return programmes.map(programme => {
    const inspections = all.filter(each => each.programme === programme.id)
    const periods = periodsOf(programme, londonDay(use.now))
    return { programme, progress: progressIn(programme, inspections, services, periods) }
  })
}

interface Register {
  readonly services: readonly Service[]
  readonly successions: readonly Succession[]
}

const everyService = async (use: Use): Promise<Register> => ({
  services: await readServices(use.db),
  successions: await readSuccessions(use.db),
})

/** Of the register, a programme promises what lies in its nations and regions and was there in its time. */
function progressIn(
  programme: Programme,
  inspections: readonly Planned[],
  { services, successions }: Register,
  periods: readonly Period[],
): Calendar['progress'] {
  const within = services.filter(each => covers(programme, each) && wasThere(each, successions, programme))
  return programme.quotas
    .map(quota => ({ promise: promiseWords(quota), rows: progressOf(quota, inspections, within, periods) }))
    .filter(({ rows }) => rows.length > 0)
}

/** What stands in the way of an inspection before it is planned, each in words. */
export async function findConflicts(
  use: Use,
  { actor, chosen }: { readonly actor: Actor; readonly chosen: Chosen },
): Promise<readonly Words[]> {
  insist(mayPlan(actor))
  const [programme] = await readProgrammes(use.db, [chosen.programme])
  const [service] = await readServices(use.db, [chosen.service])
  const framework = programme && (await findEdition(use, programme.frameworkHash))
  if (!framework || !service) throw new Error('an inspection needs a programme with its edition, and a service')
  const [first, next] = planned(framework.timetable, chosen.fieldworkOn)
  const candidate: Candidate = {
    service,
    people: [chosen.lead],
    from: chosen.fieldworkOn,
    to: (next ?? first)?.plannedTo ?? chosen.fieldworkOn,
  }
  return standsInTheWay(use, programme, candidate, await everyPlan(use, actor))
}

/** What stands in the way of another first day of an inspection, with the team that it has, each in words. */
export async function findConflictsOfDay(
  use: Use,
  { actor, slug, to: from }: { readonly actor: Actor; readonly slug: string; readonly to: Day },
): Promise<readonly Words[]> {
  insist(mayPlan(actor))
  const all = await everyPlan(use, actor)
  const { service, team, frameworkHash } = await findInspection(use, { actor, slug })
  const framework = await findEdition(use, frameworkHash)
  const [row] = await readInspections(use.db, { slug })
  const [programme] = await readProgrammes(use.db, row ? [row.programme] : [])
  if (!framework || !programme) throw new Error('an inspection has a programme, and an edition that was taken in')
  const [first, next] = planned(framework.timetable, from)
  const to = (next ?? first)?.plannedTo ?? from
  const people = team.map(({ person }) => person)
  return standsInTheWay(use, programme, { slug, service, people, from, to }, all)
}

/** Where people who would join a team are needed at the same time, each in words. */
export async function findConflictsOfPeople(
  use: Use,
  { actor, slug, people }: { readonly actor: Actor; readonly slug: string; readonly people: readonly number[] },
): Promise<readonly Words[]> {
  insist(mayPlan(actor))
  const all = await everyPlan(use, actor)
  const here = all.find(each => each.slug === slug)
  return here ? conflictsOf({ ...here, people }, all, { holidays: [], months: 0 }) : []
}

const standsInTheWay = async (
  use: Use,
  { quotas }: Programme,
  one: Candidate & { readonly service: Service },
  all: readonly Planned[],
): Promise<readonly Words[]> => {
  const holidays = await holidaysBetween(one.service.nation, one.from, one.to)
  return conflictsOf(one, all, { holidays, months: monthsApart(quotas) })
}

/** Every inspection with a first day, of any programme: a team is needed in one place whatever its programme. */
async function everyPlan(use: Use, actor: Actor): Promise<readonly (Planned & { readonly programme: number })[]> {
  const programmes = new Map((await readInspections(use.db)).map(row => [row.id, row.programme]))
  const visits = await readVisits(use.db)
  return (await listInspections(use, { actor })).flatMap(({ id, slug, service, team, fieldworkOn, ...standing }) => {
    const programme = programmes.get(id)
    if (fieldworkOn === null || programme === undefined) return []
    const { to } = visits.get(id) ?? { to: fieldworkOn }
    const { stage, suspendedFrom } = standing
    const people = team.map(({ person }) => person)
    return [{ slug, service, people, from: fieldworkOn, to, stage, suspendedFrom, programme }]
  })
}
