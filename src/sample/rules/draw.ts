/** Drawing the sample: a pure function of the frozen list, the rule and the seed, kept for ever. */
import { chancesOf } from './chances.ts'
import { cube } from './cube.ts'
import { diceFrom, shuffle } from './dice.ts'
import type { ListedCase } from './listed-case.ts'
import { marginsOf, type Margin } from './margins.ts'

/** Cases like these are wanted more often than their share: `weight` times the chance of others. */
export interface OverSample {
  readonly attribute: string
  readonly values: readonly string[]
  readonly weight: number
}

export interface DrawRule {
  readonly size: number
  /** Attributes whose groups the sample mirrors, the most important first. */
  readonly balance: readonly string[]
  readonly overSample: readonly OverSample[]
  /** Attribute by which reserves are kept, so that a replacement is a like case. */
  readonly reservesBy: string
}

export interface Draw {
  readonly chosen: readonly string[]
  /** In the order in which they step in, by value of the rule's `reservesBy`. */
  readonly reserves: Readonly<Record<string, readonly string[]>>
  readonly margins: readonly Margin[]
  /** Each case's chance, by reference. */
  readonly chances: Readonly<Record<string, number>>
}

/**
 * Draws a balanced sample. The order of `list` doesn't matter: cases are put in order of reference, then shuffled.
 *
 * @param list cases with distinct references
 * @param seed any text; the same seed, list and rule give the same draw on every machine
 */
export const draw = (list: readonly ListedCase[], rule: DrawRule, seed: string): Draw => {
  const dice = diceFrom(seed)
  const inOrder = list.toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
  const cases = shuffle(inOrder, dice)
  const size = Math.min(rule.size, cases.length)
  const chances = chancesOf(
    cases.map(listed => weightOf(listed, rule.overSample)),
    size,
  )
  const drawn = cube(chances, columnsOf(cases, rule.balance), dice)
  const chosen = cases.filter((_, index) => drawn[index])
  const left = shuffle(
    cases.filter((_, index) => !drawn[index]),
    dice,
  )
  return {
    chosen: chosen.map(listed => listed.reference).toSorted(),
    reserves: groupBy(left, listed => listed.groups[rule.reservesBy] ?? ''),
    margins: marginsOf(cases, chances, drawn),
    chances: Object.fromEntries(cases.map((listed, index) => [listed.reference, chances[index] as number])),
  }
}

const weightOf = (listed: ListedCase, wanted: readonly OverSample[]): number =>
  wanted.reduce(
    (weight, { attribute, values, weight: factor }) =>
      values.includes(listed.groups[attribute] ?? '') ? weight * factor : weight,
    1,
  )

/** One column a group. An attribute's last group follows from the size and the others, so it gets none. */
const columnsOf = (cases: readonly ListedCase[], balance: readonly string[]): number[][] =>
  balance.flatMap(attribute => {
    const values = [...new Set(cases.map(listed => listed.groups[attribute] ?? ''))].toSorted()
    return values.slice(0, -1).map(value => cases.map(listed => ((listed.groups[attribute] ?? '') === value ? 1 : 0)))
  })

const groupBy = (cases: readonly ListedCase[], key: (listed: ListedCase) => string): Record<string, string[]> => {
  const groups: Record<string, string[]> = {}
  for (const listed of cases) (groups[key(listed)] ??= []).push(listed.reference)
  return groups
}
