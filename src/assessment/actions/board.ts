/** What the lead's board shows: progress and people, and nothing of what was answered. */
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { AllocationRule } from '../../framework/rules/allocation.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { chartOf } from '../../platform/chart/remember.ts'
import { lastChange } from '../../platform/db/journal.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Chart, ChartPlan } from '../../platform/pure/chart.ts'
import type { Day } from '../../platform/pure/days.ts'
import { londonTime } from '../../platform/pure/london.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { readReferences } from '../../sample/store.ts'
import { asSeenBy } from '../rules/board/blind.ts'
import type { ReadingOnBoard } from '../rules/board/board.ts'
import { pacesOf } from '../rules/board/board.ts'
import type { Elapsed, TeamForecast } from '../rules/board/forecast.ts'
import { elapsedOn, forecastTeam } from '../rules/board/forecast.ts'
import { maySeeConcerns } from '../rules/may.ts'
import { mayModerate, maySeeBoard } from '../rules/may-check.ts'
import { mayReadReading } from '../rules/may-read.ts'
import type { TimeSpent } from '../rules/time-spent.ts'
import { timeSpent } from '../rules/time-spent.ts'
import type { Reallocation } from '../store/allocation-history.ts'
import { readReallocations } from '../store/allocation-history.ts'
import { readBoard, readMoments } from '../store/board.ts'
import type { ConcernRaised } from '../store/concern.ts'
import { readRaised } from '../store/concern.ts'
import { findUncalibrated } from './calibration.ts'
import { findContestsBeside } from './contested.ts'
import { fieldworkDays } from './desk.ts'
import { findBeforeCalibration } from './held-back.ts'

/** The board of one inspection. */
export interface Board {
  readonly inspection: Inspection
  readonly readings: readonly ReadingOnBoard[]
  readonly references: ReadonlyMap<number, string>
  readonly names: ReadonlyMap<number, string>
  readonly spent: ReadonlyMap<number, TimeSpent | null>
  /** The days of fieldwork, and the forecast of each assessor in `people`'s order; null where the days are not known. */
  readonly forecast: {
    readonly days: readonly Day[]
    readonly elapsed: Elapsed
    readonly people: readonly number[]
    readonly team: TeamForecast
  } | null
  /** Concerns without a word of them, the latest first; see `concerns.ts` for those who answer them. */
  readonly raised: readonly ConcernRaised[]
  /** Whether the actor may read and answer concerns. */
  readonly mayAnswer: boolean
  /** Cases that were moved by hand, the latest first. */
  readonly moves: readonly Reallocation[]
  /** Who reads cases without having passed a benchmark or been let begin. */
  readonly uncalibrated: readonly number[]
  /** Whether the actor may see both readings of a case and settle where they differ. */
  readonly mayModerate: boolean
  /** How many judgements were made before their maker was calibrated, by reading; of a framework that blocks such work. */
  readonly early: ReadonlyMap<number, number>
  /** The readings that the actor may open: none of a case of which they are the other reader. */
  readonly readable: ReadonlySet<number>
  /** The edition that the inspection pins; null where it was never taken in. */
  readonly framework: Framework | null
  /** The number of the last change that is in it. */
  readonly change: number
}

/** The board, for those who may watch it. */
export async function findBoard(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<Board> {
  const inspection = await findInspection(use, { actor, slug })
  insist(maySeeBoard(actor, inspection))
  // Before anything else is read, so that a change after it is told again rather than never.
  const change = await lastChange(use.db, inspection.id)
  const framework = await findEdition(use, inspection.frameworkHash)
  const contests = framework && (await findContestsBeside(use, inspection.id, framework))
  const all = (await readBoard(use.db, inspection.id)).map((one): ReadingOnBoard => ({
    ...one,
    beside: contests?.get(one.assessment) ?? [],
  }))
  const readings = asSeenBy(actor.person, all)
  const moments = await readMoments(use.db, inspection.id)
  const raised = await readRaised(use.db, inspection.id)
  const moves = await readReallocations(use.db, inspection.id)
  const uncalibrated = await findUncalibrated(use, inspection)
  const readers = new Set(readings.flatMap(({ assessor }) => assessor ?? []))
  const others = [
    ...raised.flatMap(({ raisedBy, steps }) => [raisedBy, ...steps.map(({ person }) => person)]),
    ...moves.flatMap(({ from, to, by }) => [from, to, by]),
  ]
  const people = [...new Set([...readers, ...others.flatMap(person => person ?? [])])]
  return {
    inspection,
    readings,
    references: await readReferences(use.db, inspection.id),
    names: await readNames(use.db, people),
    spent: new Map(readings.map(({ assessment }) => [assessment, timeSpent(moments.get(assessment) ?? [])])),
    raised,
    mayAnswer: maySeeConcerns(actor, inspection).may,
    moves,
    uncalibrated: [...readers].filter(person => uncalibrated.has(person)),
    forecast: await forecastOf(use, inspection, framework?.allocation, readings),
    early: framework ? await findBeforeCalibration(use, inspection, framework) : new Map<number, number>(),
    readable: readableBy(actor, inspection, readings),
    framework,
    mayModerate: mayModerate(actor, inspection).may,
    change,
  }
}

/** The inspection that a live board follows, for those who may watch it. */
export async function followBoard(
  use: Use,
  { actor, params }: { readonly actor: Actor; readonly params: { readonly inspection: string } },
): Promise<number> {
  const inspection = await findInspection(use, { actor, slug: params.inspection })
  insist(maySeeBoard(actor, inspection))
  return inspection.id
}

/** A chart of the board. */
export const drawForecast = (plan: ChartPlan): Promise<Chart> => chartOf(plan)

function readableBy(actor: Actor, inspection: Inspection, readings: readonly ReadingOnBoard[]): ReadonlySet<number> {
  const otherOf = (one: ReadingOnBoard): number | null =>
    readings.find(other => other.case === one.case && other.assessment !== one.assessment)?.assessor ?? null
  return new Set(
    readings.flatMap(one => {
      const reading = { assessor: one.assessor, otherReader: otherOf(one), replaced: false }
      return mayReadReading(actor, inspection, reading).may ? one.assessment : []
    }),
  )
}

async function forecastOf(
  use: Use,
  inspection: Inspection,
  rule: AllocationRule | undefined,
  readings: readonly ReadingOnBoard[],
): Promise<Board['forecast']> {
  const days = rule ? await fieldworkDays(rule, inspection) : []
  const paces = pacesOf(readings)
  if (days.length === 0 || paces.size === 0) return null
  const elapsed = elapsedOn(days, inLondon(use.now))
  return { days, elapsed, people: [...paces.keys()], team: forecastTeam([...paces.values()], elapsed) }
}

function inLondon(now: Date): { readonly day: Day; readonly hour: number } {
  const { day, time } = londonTime(now.getTime())
  const [hours, minutes] = time.split(':')
  return { day, hour: Number(hours) + Number(minutes) / 60 }
}
