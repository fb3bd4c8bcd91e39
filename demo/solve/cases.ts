/** Stage B, first half: 62 invented cases, with what would be known of each before it is judged. */
import { diceFrom, shuffle } from '../../src/sample/rules/dice.ts'
import type { Dice } from '../../src/sample/rules/dice.ts'
import type { Setting } from './inputs.ts'

/** The kinds of need that decide which cases a question is asked of. */
export const needs = [
  'risk',
  'offending',
  'safeguarding',
  'victims',
  'parents',
  'agencies',
  'substance',
  'neighbourhood',
  'diversity',
  'change',
] as const
export type Need = (typeof needs)[number]

export interface SyntheticCase {
  readonly reference: string
  readonly setting: Setting
  readonly attributes: Readonly<Record<string, string>>
  /** How good the work on the case is throughout; about 0, from -3 to 3. Never written to a file. */
  readonly quality: number
  /** How great each need is; only the order of cases matters. Never written to a file. */
  readonly needs: Readonly<Record<Need, number>>
}

// The report's text gives no numbers of these: they are invented, and add up to 12 in custody and 50 in the community.
const sentences: readonly (readonly [string, Setting, number])[] = [
  ['detention_and_training_order', 'custody', 11],
  ['other_custody', 'custody', 1],
  ['youth_rehabilitation_order', 'community', 28],
  ['first_tier', 'community', 22],
]
const riskLevels = [
  ['very_high', 1],
  ['high', 6],
  ['medium', 22],
  ['low', 33],
] as const
const vulnerabilityLevels = [
  ['very_high', 1],
  ['high', 11],
  ['medium', 26],
  ['low', 24],
] as const
const reoffendingLevels = [
  ['high', 15],
  ['medium', 28],
  ['low', 19],
] as const
const ages = [
  ['17', 17],
  ['16', 16],
  ['15', 13],
  ['14', 8],
  ['13', 4],
  ['12', 2],
  ['11', 1],
  ['10', 1],
] as const
// Where the service's work was based, as printed, with invented numbers of case managers.
const teams = [
  ['Cambridge', 5],
  ['Huntingdon', 4],
  ['Wisbech', 4],
] as const
// 34 custodial and community plans had to take account of victims in each setting's printed base: 8 and 34 at the least.
const identifiableVictims = { custody: 9, community: 34 } as const

/** The cases of one seed, in the order of their references. The same seed makes the same cases. */
export function makeCases(seed: string): readonly SyntheticCase[] {
  const dice = diceFrom(`cases ${seed}`)
  const drawn = shuffle(
    sentences.flatMap(([sentence, setting, many]) => Array.from({ length: many }, () => ({ sentence, setting }))),
    dice,
  ).map(({ sentence, setting }) => ({
    sentence,
    setting,
    manager: managerOf(dice),
    ...latent(sentence, setting, dice),
  }))
  const managerQuality = new Map(drawn.map(({ manager }) => [manager.id, normal(dice)]))
  const by = (need: Need) => ranks(drawn.map(one => one.needs[need]))
  const levels = {
    risk_of_harm: spread(by('risk'), riskLevels),
    vulnerability: spread(by('safeguarding'), vulnerabilityLevels),
    likelihood_of_reoffending: spread(by('offending'), reoffendingLevels),
    age: spread(ranks(drawn.map(one => one.age)), ages),
    gender: spread(ranks(drawn.map(one => one.gender)), [
      ['female', 12],
      ['male', 50],
    ]),
    ethnicity: spread(ranks(drawn.map(() => dice())), [
      ['black_and_minority_ethnic', 6],
      ['unknown', 1],
      ['white', 55],
    ]),
    looked_after: spread(ranks(drawn.map(one => one.needs.agencies + one.needs.safeguarding)), [
      ['yes', 9],
      ['no', 53],
    ]),
    identifiable_victim: victimsIn(drawn),
  }
  return drawn.map((one, i) => ({
    reference: `C${String(i + 1).padStart(3, '0')}`,
    setting: one.setting,
    quality: one.quality + 0.5 * (managerQuality.get(one.manager.id) ?? 0),
    needs: one.needs,
    attributes: {
      sentence_type: one.sentence,
      setting: one.setting,
      ...Object.fromEntries(Object.entries(levels).map(([name, values]) => [name, values[i] ?? ''])),
      ...datesOf(one.setting, dice),
      team: one.manager.team,
      case_manager: one.manager.id,
    },
  }))
}

/** What lies behind a case: heavier sentences go with greater needs, and no need goes with better or worse work. */
function latent(sentence: string, setting: Setting, dice: Dice) {
  const weight = setting === 'custody' ? 1.1 : sentence === 'first_tier' ? -0.6 : 0.2
  const trouble = normal(dice)
  const own: Readonly<Partial<Record<Need, number>>> = { risk: weight, offending: 1.6 * weight, substance: weight / 2 }
  const need = (name: Need) => (own[name] ?? 0) + 0.6 * trouble + 0.8 * normal(dice)
  return {
    quality: normal(dice),
    age: 2.2 * weight + 1.1 * normal(dice),
    gender: normal(dice) - weight / 2,
    needs: Object.fromEntries(needs.map(name => [name, need(name)])) as Record<Need, number>,
  }
}

function managerOf(dice: Dice): { readonly id: string; readonly team: string } {
  const all = teams.flatMap(([team, many]) => Array.from({ length: many }, () => team))
  const number = Math.floor(dice() * all.length)
  return { id: `M${String(number + 1).padStart(2, '0')}`, team: all[number] ?? '' }
}

/** Cases up to twelve months old when they were read in January 2012; custody reaches back a little further. */
function datesOf(setting: Setting, dice: Dice) {
  const day = 24 * 60 * 60 * 1000
  const age = setting === 'custody' ? 150 + Math.floor(dice() * 215) : 95 + Math.floor(dice() * 265)
  const start = new Date(Date.UTC(2012, 0, 16) - age * day)
  return {
    current: age > 250 && dice() < 0.8 ? 'ended' : 'current',
    start_date: start.toISOString().slice(0, 10),
  }
}

/** Gives each value to so many cases, from the first rank on. */
function spread(rank: readonly number[], values: readonly (readonly [string, number])[]): readonly string[] {
  const row = values.flatMap(([value, many]) => Array.from({ length: many }, () => value))
  return rank.map(place => row[place] ?? '')
}

function victimsIn(drawn: readonly { readonly setting: Setting; readonly needs: Record<Need, number> }[]) {
  return drawn.map(one => {
    const place = drawn.filter(other => other.setting === one.setting && other.needs.victims > one.needs.victims).length
    return place < identifiableVictims[one.setting] ? 'yes' : 'no'
  })
}

/** The place of each number, the greatest being 0. */
const ranks = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, i) => numbers.filter((other, j) => other > number || (other === number && j < i)).length)

/** Nearly normal, mean 0 and deviation 1, by sums alone: logarithms could differ in their last digit between machines. */
export function normal(dice: Dice): number {
  let sum = -6
  for (let i = 0; i < 12; i++) sum += dice()
  return sum
}
