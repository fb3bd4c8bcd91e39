/**
 * Balanced sampling by the cube method: every case keeps its exact chance, the sample has exactly its size, and each
 * balanced group's count in the sample is as near to its expectation as whole cases allow.
 *
 * Deville and Tillé, Efficient balanced sampling: the cube method, Biometrika 91 (2004); the fast flight over q + 1
 * cases at a time is Chauvet and Tillé, A fast algorithm for balanced sampling, Computational Statistics 21 (2006).
 * Where more columns are asked for than the landing can weigh, it first drops them from the least important one.
 */
import type { Dice } from './dice.ts'
import { land, MOST_UNDECIDED } from './landing.ts'
import { nullVector } from './null-vector.ts'

// A chance this near to 0 or 1 has arrived there; thousands of steps of double arithmetic err far less.
const ARRIVED = 1e-9

// Cases left to the landing beyond the columns: with fewer it finds no end for some draws that misses no group by more
// than a case, with more the ends are too many to weigh.
const SLACK = 6

/** Cases that count together: `member[i]` is 1 where case i is one of them, else 0. */
export interface Group {
  readonly member: readonly number[]
  readonly most?: number
}

/**
 * Which cases are drawn.
 *
 * @param chances inclusion probability of each case, 0 to 1, in an order already shuffled by the dice; their sum is the
 *   size of the sample, a whole number
 * @param columns balancing columns, most important first: `columns[j][i]` is 1 where case i is in group j, else 0.
 *   The fixed size comes before all of them and needs no column.
 * @param groups every group whose count should come out near its expectation, the columns' and any that follow from
 *   them; where `most` is given, only a count above it matters
 * @returns true for each case drawn, in the order given
 */
export const cube = (
  chances: readonly number[],
  columns: readonly (readonly number[])[],
  groups: readonly Group[],
  dice: Dice,
): boolean[] => {
  const current = Float64Array.from(chances)
  const size = chances.map(() => 1)
  const balanced = [size, ...columns]
  fly(current, chances, balanced, dice)
  for (let kept = Math.min(balanced.length - 1, MOST_UNDECIDED + 8); kept >= MOST_UNDECIDED; kept--)
    fly(current, chances, balanced.slice(0, kept), dice)
  settleLast(current, chances, groups, dice)
  return Array.from(current, chance => chance > 0.5)
}

/** Walks until no more cases are undecided than there are columns: each step decides one case or more. */
const fly = (
  current: Float64Array,
  chances: readonly number[],
  columns: readonly (readonly number[])[],
  dice: Dice,
): void => {
  const waiting = Array.from(current.keys()).filter(index => undecided(current[index] as number))
  // The landing weighs more ends than the columns alone would leave it, so the walk stops a little earlier.
  const few = Math.max(columns.length, Math.min(MOST_UNDECIDED, columns.length + SLACK))
  let next = 0
  let group: number[] = []
  for (;;) {
    group = group.filter(index => undecided(current[index] as number))
    while (group.length <= few && next < waiting.length) group.push(waiting[next++] as number)
    if (group.length <= few) return
    // The condition sum of x/π · u = 0 with x = π·[in group]: the group's indicator itself.
    const equations = columns.map(column =>
      group.map(index => ((chances[index] as number) > 0 ? (column[index] as number) : 0)),
    )
    step(current, group, nullVector(equations, group.length), dice)
  }
}

/** Moves along a direction to one wall of the cube or the other, so that no chance changes on average. */
const step = (current: Float64Array, group: readonly number[], direction: readonly number[], dice: Dice): void => {
  let forward = Infinity
  let backward = Infinity
  group.forEach((index, at) => {
    const slope = direction[at] as number
    const chance = current[index] as number
    if (slope > 0) [forward, backward] = [Math.min(forward, (1 - chance) / slope), Math.min(backward, chance / slope)]
    if (slope < 0) [forward, backward] = [Math.min(forward, -chance / slope), Math.min(backward, (chance - 1) / slope)]
  })
  const distance = dice() * (forward + backward) < backward ? forward : -backward
  group.forEach(
    (index, at) => (current[index] = settle((current[index] as number) + distance * (direction[at] as number))),
  )
}

/** Takes or leaves the cases on which the walk could not decide, all at once. */
const settleLast = (current: Float64Array, chances: readonly number[], groups: readonly Group[], dice: Dice): void => {
  const open = Array.from(current.keys()).filter(index => undecided(current[index] as number))
  if (open.length === 0) return
  const settled = ({ member }: Group): number =>
    member.reduce((sum, one, at) => sum + (one === 1 && (current[at] as number) >= 1 ? 1 : 0), 0)
  const expected = ({ member }: Group): number =>
    member.reduce((sum, one, at) => sum + one * (chances[at] as number), 0)
  const taken = land(
    open.map(index => current[index] as number),
    groups.map(group => ({
      members: open.flatMap((index, at) => (group.member[index] === 1 ? [at] : [])),
      wanted: expected(group) - settled(group),
      ...(group.most === undefined ? {} : { most: group.most - settled(group) }),
    })),
    dice,
  )
  open.forEach((index, at) => (current[index] = taken[at] ? 1 : 0))
}

const undecided = (chance: number): boolean => chance > ARRIVED && chance < 1 - ARRIVED

const settle = (chance: number): number => (chance <= ARRIVED ? 0 : chance >= 1 - ARRIVED ? 1 : chance)
