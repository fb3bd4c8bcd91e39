/** Drawing the sample: a pure function of the frozen list, the rule and the seed, kept for ever. */
import { groupBy } from '../../platform/pure/group-by.ts'
import { sparingChances, chancesOf } from './chances.ts'
import { cube } from './cube.ts'
import type { Group } from './cube.ts'
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
  /** No more cases than `most` for one value of an attribute, such as a case manager, as far as the list allows. */
  readonly capPer?: { readonly attribute: string; readonly most: number } | null
}

export interface Draw {
  readonly chosen: readonly string[]
  /** In the order in which they step in, by value of the rule's `reservesBy`. */
  readonly reserves: Readonly<Record<string, readonly string[]>>
  readonly margins: readonly Margin[]
  /** Each case's chance, by reference. */
  readonly chances: Readonly<Record<string, number>>
  /** Values of the capped attribute with more cases than the cap, and how many: empty where it could be kept. */
  readonly aboveCap: readonly { readonly value: string; readonly sample: number }[]
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
  const chances = chancesFor(cases, rule)
  const balanced = groupsBy(cases, rule.balance)
  const capped = cappedGroups(cases, chances, rule)
  const columns = [...balanced.flatMap(each => each.slice(0, -1)), ...capped].map(({ member }) => member)
  const drawn = cube(chances, columns, [...balanced.flat(), ...capped], dice)
  const chosen = cases.filter((_, index) => drawn[index])
  const left = shuffle(
    cases.filter((_, index) => !drawn[index]),
    dice,
  )
  return {
    chosen: chosen.map(listed => listed.reference).toSorted(),
    reserves: referencesBy(left, rule.reservesBy),
    margins: marginsOf(cases, chances, drawn, rule.capPer?.attribute),
    chances: Object.fromEntries(cases.map((listed, index) => [listed.reference, chances[index] as number])),
    aboveCap: aboveCap(chosen, rule),
  }
}

const chancesFor = (cases: readonly ListedCase[], { size, overSample, capPer }: DrawRule): number[] => {
  const weights = cases.map(listed => weightOf(listed, overSample))
  const wanted = Math.min(size, cases.length)
  if (!capPer) return chancesOf(weights, wanted)
  const groups = cases.map(listed => listed.groups[capPer.attribute] ?? '')
  return sparingChances(weights, wanted, groups, capPer.most)
}

const weightOf = (listed: ListedCase, wanted: readonly OverSample[]): number =>
  wanted.reduce(
    (weight, { attribute, values, weight: factor }) =>
      values.includes(listed.groups[attribute] ?? '') ? weight * factor : weight,
    1,
  )

/** The groups of each balanced attribute. The last one follows from the size and the others, so it needs no column. */
const groupsBy = (cases: readonly ListedCase[], balance: readonly string[]): Group[][] =>
  balance.map(attribute => {
    const values = [...new Set(cases.map(listed => listed.groups[attribute] ?? ''))].toSorted()
    return values.map(value => ({ member: membersOf(cases, attribute, value) }))
  })

// Who is expected to be asked about fewer than this share of the cap is as good as never asked about more than it.
const NEAR_THE_CAP = 0.6

/** Those who could be asked about too many, and no others: balancing the rest would only cost precision and time. */
const cappedGroups = (cases: readonly ListedCase[], chances: readonly number[], { capPer }: DrawRule): Group[] => {
  if (!capPer) return []
  const { attribute, most } = capPer
  const expected = new Map<string, number>()
  cases.forEach(({ groups }, at) => {
    const value = groups[attribute] ?? ''
    expected.set(value, (expected.get(value) ?? 0) + (chances[at] as number))
  })
  return [...expected]
    .filter(([value, sum]) => value !== '' && sum > NEAR_THE_CAP * most)
    .map(([value]) => value)
    .toSorted()
    .map(value => ({ member: membersOf(cases, attribute, value), most }))
}

const membersOf = (cases: readonly ListedCase[], attribute: string, value: string): number[] =>
  cases.map(listed => ((listed.groups[attribute] ?? '') === value ? 1 : 0))

const aboveCap = (chosen: readonly ListedCase[], { capPer }: DrawRule): Draw['aboveCap'] => {
  if (!capPer) return []
  const counts = groupBy(chosen, listed => listed.groups[capPer.attribute] ?? '')
  return [...counts]
    .map(([value, own]) => ({ value, sample: own.length }))
    .filter(({ value, sample }) => value !== '' && sample > capPer.most)
    .toSorted((a, b) => (a.value < b.value ? -1 : 1))
}

const referencesBy = (cases: readonly ListedCase[], attribute: string): Record<string, string[]> =>
  Object.fromEntries(
    [...groupBy(cases, listed => listed.groups[attribute] ?? '')].map(([value, own]) => [
      value,
      own.map(({ reference }) => reference),
    ]),
  )
