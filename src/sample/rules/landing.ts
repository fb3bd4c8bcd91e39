/**
 * The end of a balanced draw: which of the last undecided cases are taken, so that every case keeps its exact chance and
 * the groups' counts come out as near to their expectations as they can.
 *
 * The linear programme of Deville and Tillé (Efficient balanced sampling: the cube method, 2004, section 5.1): among all
 * distributions over the possible ends that keep every chance, the one of least expected cost.
 */
import type { Dice } from './dice.ts'

/** With more undecided cases the possible ends, some two hundred thousand here, take too long to weigh. */
export const MOST_UNDECIDED = 20

// Far dearer than any end of which the price is a count of cases; the programme leaves such stand-ins if it can.
const STAND_IN = 1e6
// A miss of more than one case is what a reader of the table sees; squares of smaller ones only break ties.
const MISS = 100
// Below this, a price or a chance is rounding error of doubles.
const NEGLIGIBLE = 1e-9
// Each step takes a better end in; a few dozen do, and after this many the distribution found so far is used.
const MOST_STEPS = 600

/** Undecided cases that count together. */
export interface OpenGroup {
  /** Which of the undecided cases are in it, counted from 0. */
  readonly members: readonly number[]
  /** How many more cases it should have, as a rule no whole number. */
  readonly wanted: number
  /** Where only too many would matter: how many more cases it may have. */
  readonly most?: number
}

/**
 * Which of the undecided cases are taken.
 *
 * @param chances of at most MOST_UNDECIDED cases, each between 0 and 1, with a whole number as their sum
 * @returns true for each case taken; exactly as many as the chances sum to
 */
export const land = (chances: readonly number[], groups: readonly OpenGroup[], dice: Dice): boolean[] => {
  const taken = Math.round(chances.reduce((sum, chance) => sum + chance, 0))
  const ends = endsOf(chances.length, taken)
  const costs = costsOf(ends, groups)
  const chosen = throwOne(distribution(chances, ends, costs), dice)
  return chances.map((_, index) => ((chosen >> index) & 1) === 1)
}

/** Every way to take so many of the cases, as bits: case i is taken where bit i is set. */
const endsOf = (cases: number, taken: number): number[] => {
  const size = new Uint8Array(2 ** cases)
  const ends: number[] = taken === 0 ? [0] : []
  for (let end = 1; end < size.length; end++) {
    size[end] = (size[end & (end - 1)] as number) + 1
    if (size[end] === taken) ends.push(end)
  }
  return ends
}

/** What each end costs, in the order of `ends`. */
const costsOf = (ends: readonly number[], groups: readonly OpenGroup[]): Float64Array => {
  const costs = new Float64Array(ends.length)
  const worst = new Float64Array(ends.length)
  for (const { members, wanted, most } of groups) {
    const mask = members.reduce((bits, index) => bits | (1 << index), 0)
    ends.forEach((end, at) => {
      const count = bitsIn(end & mask)
      // One case above a cap weighs as much as a group two cases away from its expectation.
      const miss = most === undefined ? Math.abs(count - wanted) : 2 * Math.max(0, count - most)
      costs[at] = (costs[at] as number) + miss * miss
      worst[at] = Math.max(worst[at] as number, miss)
    })
  }
  return costs.map((cost, at) => cost + ((worst[at] as number) > 1 + NEGLIGIBLE ? MISS * (worst[at] as number) : 0))
}

const bitsIn = (bits: number): number => {
  const pairs = bits - ((bits >> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333)
  return Math.imul((fours + (fours >> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

interface Likely {
  readonly end: number
  readonly chance: number
}

/** The cheapest distribution over ends that keeps every chance: revised simplex, its columns priced one and all. */
const distribution = (chances: readonly number[], ends: readonly number[], costs: Float64Array): Likely[] => {
  const rows = chances.length
  // Row by row: the end in the basis (a stand-in for one case at first), its price, its chance, and the inverse.
  const basis = chances.map((_, row) => 1 << row)
  const prices = chances.map(() => STAND_IN)
  const masses = [...chances]
  const inverse = chances.map((_, row) => chances.map((_, column) => (row === column ? 1 : 0)))
  for (let step = 0; step < MOST_STEPS; step++) {
    const duals = chances.map((_, column) =>
      prices.reduce((sum, price, row) => sum + price * (inverse[row]?.[column] as number), 0),
    )
    const best = cheapest(ends, costs, duals)
    if (best === null) break
    const entering = inverse.map(line => worth(ends[best] as number, line))
    const leaving = firstToEmpty(masses, entering)
    if (leaving === null) break
    pivot({ inverse, masses, entering, leaving, rows })
    basis[leaving] = ends[best] as number
    prices[leaving] = costs[best] as number
  }
  return basis.flatMap((end, row) =>
    prices[row] === STAND_IN ? [] : [{ end, chance: Math.max(0, masses[row] as number) }],
  )
}

/** The end whose taking in lowers the expected cost most, or null where none does. */
const cheapest = (ends: readonly number[], costs: Float64Array, duals: readonly number[]): number | null => {
  const low = halfTable(duals.slice(0, 8))
  const high = halfTable(duals.slice(8))
  let best: number | null = null
  let least = -1e-7
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] as number
    const reduced = (costs[at] as number) - (low[end & 255] as number) - (high[end >> 8] as number)
    if (reduced < least) [best, least] = [at, reduced]
  }
  return best
}

/** The sum of the values at the bits of each number: two tables of 256 give that of any end in two look-ups. */
const halfTable = (values: readonly number[]): Float64Array => {
  const sums = new Float64Array(2 ** values.length)
  for (let bits = 1; bits < sums.length; bits++) {
    const lowest = 31 - Math.clz32(bits & -bits)
    sums[bits] = (sums[bits & (bits - 1)] as number) + (values[lowest] as number)
  }
  return sums
}

const worth = (end: number, line: readonly number[]): number =>
  line.reduce((sum, value, index) => (((end >> index) & 1) === 1 ? sum + value : sum), 0)

const firstToEmpty = (masses: readonly number[], entering: readonly number[]): number | null => {
  let leaving: number | null = null
  let least = Infinity
  entering.forEach((rate, row) => {
    if (rate <= NEGLIGIBLE) return
    const ratio = Math.max(0, masses[row] as number) / rate
    if (ratio < least) [leaving, least] = [row, ratio]
  })
  return leaving
}

interface Pivot {
  readonly inverse: number[][]
  readonly masses: number[]
  readonly entering: readonly number[]
  readonly leaving: number
  readonly rows: number
}

const pivot = ({ inverse, masses, entering, leaving, rows }: Pivot): void => {
  const rate = entering[leaving] as number
  const line = inverse[leaving] as number[]
  for (let column = 0; column < rows; column++) line[column] = (line[column] as number) / rate
  masses[leaving] = (masses[leaving] as number) / rate
  for (let row = 0; row < rows; row++) {
    const factor = entering[row] as number
    if (row === leaving || factor === 0) continue
    const other = inverse[row] as number[]
    for (let column = 0; column < rows; column++)
      other[column] = (other[column] as number) - factor * (line[column] as number)
    masses[row] = (masses[row] as number) - factor * masses[leaving]
  }
}

const throwOne = (likely: readonly Likely[], dice: Dice): number => {
  const total = likely.reduce((sum, { chance }) => sum + chance, 0)
  let left = dice() * total
  for (const { end, chance } of likely) {
    left -= chance
    if (left < 0) return end
  }
  return likely.findLast(({ chance }) => chance > 0)?.end ?? 0
}
