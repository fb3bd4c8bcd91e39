/** Whether the fieldwork will be done in its days: a forecast from the pace so far, with a range, or none at all. */
import type { Day } from '../../../platform/pure/days.ts'

/** How much of the fieldwork's working time has passed and how much is left, both in days. */
export interface Elapsed {
  readonly gone: number
  readonly left: number
}

// The hours of a day of fieldwork between which readings are thought to be finished evenly.
const dayBegins = 9
const dayEnds = 17

/** What of the days of fieldwork is gone at an hour (0 to 24, local time) of a day. */
export function elapsedOn(days: readonly Day[], now: { readonly day: Day; readonly hour: number }): Elapsed {
  const part = Math.min(1, Math.max(0, (now.hour - dayBegins) / (dayEnds - dayBegins)))
  const gone = days.filter(day => day < now.day).length + (days.includes(now.day) ? part : 0)
  return { gone, left: days.length - gone }
}

/** One assessor's readings: how many are finished, and how many are not. */
export interface Pace {
  readonly done: number
  readonly remaining: number
}

/**
 * `done`: nothing remains. `too-early`: too little is finished, or too little time gone, to say anything. Otherwise by the
 * chance that all that remains is finished in time: 4 in 5 or better, 1 in 5 or worse, or between them.
 */
export type Outlook = 'done' | 'too-early' | 'likely' | 'open' | 'unlikely'

/** A forecast. */
export interface Forecast extends Pace {
  readonly outlook: Outlook
  /** Readings a day so far; null while nothing can be said. */
  readonly rate: number | null
  /** The chance, 0 to 1, that all that remains is finished in the days left; null while nothing can be said. */
  readonly chance: number | null
  /** Of the readings that remain, how many will be finished in the days left, in 4 cases of 5; null likewise. */
  readonly range: readonly [low: number, high: number] | null
}

// Fewer say as good as nothing of a pace: with two finished the true rate may be a third or three times as high.
const fewestDone = 3
const leastGone = 0.5
const good = 0.8
const poor = 0.2
const tail = 0.1

/**
 * The forecast of one assessor, or of a team taken together.
 *
 * Readings are thought to be finished one after another at a constant pace, not known but by what was finished so far.
 * With Jeffreys' prior for the rate of a Poisson process, what is finished in the time left follows a negative binomial
 * distribution (Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, section 2.6). A reading half done counts
 * as not begun, so that the forecast rather errs towards too late.
 */
export function forecast({ done, remaining }: Pace, { gone, left }: Elapsed): Forecast {
  const nothing = { done, remaining, rate: null, chance: null, range: null }
  if (remaining === 0) return { ...nothing, outlook: 'done' }
  if (left > 0 && (done < fewestDone || gone < leastGone)) return { ...nothing, outlook: 'too-early' }
  const finishedBy = countsIn(done + 0.5, gone / (gone + left), remaining)
  const chance = left <= 0 ? 0 : 1 - (finishedBy.at(-2) ?? 0)
  const atMost = (share: number) => finishedBy.findIndex(known => known >= share)
  const range = [atMost(tail), atMost(1 - tail)].map(count => (count < 0 ? remaining : count)) as [number, number]
  return {
    done,
    remaining,
    rate: gone > 0 ? done / gone : null,
    chance,
    range: left <= 0 ? [0, 0] : range,
    outlook: chance >= good ? 'likely' : chance <= poor ? 'unlikely' : 'open',
  }
}

/** The chance of at most 0, 1, … `most` under a negative binomial of that size and probability. */
function countsIn(size: number, probability: number, most: number): readonly number[] {
  const upTo: number[] = []
  let one = probability ** size
  let sum = 0
  for (let count = 0; count <= most; count++) {
    if (count > 0) one *= ((size + count - 1) / count) * (1 - probability)
    sum += one
    upTo.push(sum)
  }
  return upTo
}

/** The forecasts of each assessor, of the week as the cases are shared out now, and of the team as if cases could move. */
export interface TeamForecast {
  readonly each: readonly Forecast[]
  /** The chance that everybody finishes what is theirs; null while it can't be said of somebody. */
  readonly asShared: number | null
  readonly together: Forecast
}

/** The forecast of a team: people work apart, so that the chances of all multiply. */
export function forecastTeam(paces: readonly Pace[], elapsed: Elapsed): TeamForecast {
  const each = paces.map(pace => forecast(pace, elapsed))
  const sum = (of: (pace: Pace) => number) => paces.reduce((total, pace) => total + of(pace), 0)
  const asShared = each.reduce<number | null>((product, { outlook, chance }) => {
    if (outlook === 'done' || product === null) return product
    return chance === null ? null : product * chance
  }, 1)
  const together = forecast(
    { done: sum(({ done }) => done), remaining: sum(({ remaining }) => remaining) },
    { gone: elapsed.gone * Math.max(1, paces.length), left: elapsed.left * Math.max(1, paces.length) },
  )
  return { each, asShared, together }
}
