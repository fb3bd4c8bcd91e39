/**
 * The end of a balanced draw: which of the last undecided cases are taken, so that every case keeps its exact chance and
 * the groups' counts come out as near to their expectations as they can.
 *
 * The linear programme of Deville and Tillé (Efficient balanced sampling: the cube method, 2004, section 5.1): among all
 * distributions over the possible ends that keep every chance, the one of least expected cost.
 */
import type { Dice } from './dice.ts'

/** With more undecided cases the possible ends, some seven hundred thousand here, take too long to weigh. */
export const MOST_UNDECIDED = 22

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
const endsOf = (cases: number, taken: number): Int32Array => {
  const all = 2 ** cases
  if (taken === 0) return Int32Array.of(0)
  const ends: number[] = []
  // The next number with as many bits set (Gosper's way, HAKMEM, 1972, item 175).
  for (let end = 2 ** taken - 1; end < all;) {
    ends.push(end)
    const lowest = end & -end
    const carried = end + lowest
    end = carried | (((carried ^ end) >>> 2) / lowest)
  }
  return Int32Array.from(ends)
}

/** What each end costs, in the order of `ends`. */
const costsOf = (ends: Int32Array, groups: readonly OpenGroup[]): Float64Array => {
  const costs = new Float64Array(ends.length)
  const worst = new Float64Array(ends.length)
  for (const { members, wanted, most } of groups) {
    const mask = members.reduce((bits, index) => bits | (1 << index), 0)
    // One case above a cap weighs as much as a group two cases away from its expectation.
    const misses = Float64Array.from({ length: members.length + 1 }, (_, count) =>
      most === undefined ? Math.abs(count - wanted) : 2 * Math.max(0, count - most),
    )
    for (let at = 0; at < ends.length; at++) {
      const miss = misses[bitsIn((ends[at] as number) & mask)] as number
      costs[at] = (costs[at] as number) + miss * miss
      if (miss > (worst[at] as number)) worst[at] = miss
    }
  }
  for (let at = 0; at < ends.length; at++)
    if ((worst[at] as number) > 1 + NEGLIGIBLE) costs[at] = (costs[at] as number) + MISS * (worst[at] as number)
  return costs
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

/**
 * The cheapest distribution over ends that keeps every chance: revised simplex. The few thousand ends that miss by no more
 * than a case are priced at each step, the others once these offer nothing more: the optimum is the same.
 */
const distribution = (chances: readonly number[], ends: Int32Array, costs: Float64Array): Likely[] => {
  const near: number[] = []
  for (let at = 0; at < costs.length; at++) if ((costs[at] as number) < MISS) near.push(at)
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
    const best = cheapest(near, ends, costs, duals) ?? cheapest(null, ends, costs, duals)
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

/** The end, of those at these places or of all, whose taking in lowers the expected cost most; null where none does. */
const cheapest = (
  among: readonly number[] | null,
  ends: Int32Array,
  costs: Float64Array,
  duals: readonly number[],
): number | null => {
  const low = halfTable(duals.slice(0, HALF))
  const high = halfTable(duals.slice(HALF))
  let best: number | null = null
  let least = -1e-7
  const count = among?.length ?? ends.length
  for (let i = 0; i < count; i++) {
    const at = among ? (among[i] as number) : i
    const end = ends[at] as number
    const reduced = (costs[at] as number) - (low[end & (2 ** HALF - 1)] as number) - (high[end >> HALF] as number)
    if (reduced < least) [best, least] = [at, reduced]
  }
  return best
}

// Two tables of some two thousand sums fit in the processor's nearest memory.
const HALF = 11

/** The sum of the values at the bits of each number: two tables give that of any end in two look-ups. */
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
