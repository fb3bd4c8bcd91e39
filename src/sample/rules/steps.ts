/** The steps from the seed to the sample, each with who took it and when. */
import type { Signed } from '../../platform/pure/signed.ts'
import type { Draw } from './draw.ts'
import type { Excluded } from './population.ts'
import type { WholeRule } from './rule.ts'

/** A seed fixed before the list was received; only its hash is shown until the draw. */
export interface Commitment extends Signed {
  readonly seed: string
  readonly seedHash: string
}

/** What is known of a list without reading its cases. */
export interface ListFacts extends Signed {
  readonly id: number
  readonly hash: string
  /** How many cases may be drawn: those that it leaves out are not among them. */
  readonly cases: number
  readonly excluded: readonly Excluded[]
  readonly frozenAt: Date | null
}

/** A size other than the rule's, and why. */
export interface ChosenSize extends Signed {
  readonly size: number
  readonly reason: string
}

/** A draw as it is kept. */
export interface KeptDraw extends Signed {
  readonly rule: WholeRule
  readonly outcome: Omit<Draw, 'chances'>
}

/** A reserve that stepped in for a case. */
export interface Replacement extends Signed {
  readonly gone: string
  readonly instead: string
  readonly reason: string
}

/** The cases that stand: those drawn, with each reserve in the place of the case it replaced. */
export const standingCases = (chosen: readonly string[], replacements: readonly Replacement[]): readonly string[] => {
  const out = new Set(replacements.map(({ gone }) => gone))
  return [...chosen, ...replacements.map(({ instead }) => instead)].filter(each => !out.has(each)).toSorted()
}

/** The reserves that have not stepped in yet, by group, in their order. */
export const leftInReserve = (
  reserves: Draw['reserves'],
  replacements: readonly Replacement[],
): Readonly<Record<string, readonly string[]>> => {
  const used = new Set(replacements.map(({ instead }) => instead))
  return Object.fromEntries(
    Object.entries(reserves).map(([group, own]) => [group, own.filter(each => !used.has(each))]),
  )
}
