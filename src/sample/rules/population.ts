/** From a list to the cases that may be drawn: those that it leaves out with a reason are counted, and not drawn. */
import type { Attributes } from './case.ts'

/** Cases with one of these values are not drawn. */
export interface Excluding {
  readonly attribute: string
  readonly values: readonly string[]
}

/** How many cases are left out for one reason. */
export interface Excluded {
  readonly attribute: string
  readonly value: string
  readonly cases: number
}

interface Known {
  readonly attributes: Attributes
}

/** The cases that may be drawn. */
export const populationOf = <Case extends Known>(cases: readonly Case[], rules: readonly Excluding[] = []): Case[] =>
  cases.filter(one => reasonOf(one, rules) === null)

/** How many cases are left out for each reason, in the order of the rules; a case with two reasons counts by the first. */
export function excludedFrom(cases: readonly Known[], rules: readonly Excluding[] = []): readonly Excluded[] {
  const reasons = cases.map(one => reasonOf(one, rules))
  return rules
    .flatMap(({ attribute, values }) => values.map(value => ({ attribute, value })))
    .map(({ attribute, value }) => ({
      attribute,
      value,
      cases: reasons.filter(reason => reason?.attribute === attribute && reason.value === value).length,
    }))
    .filter(({ cases }) => cases > 0)
}

/** How many cases are left out in all. */
export const countExcluded = (excluded: readonly Excluded[]): number =>
  excluded.reduce((sum, { cases }) => sum + cases, 0)

const reasonOf = (
  { attributes }: Known,
  rules: readonly Excluding[],
): { readonly attribute: string; readonly value: string } | null => {
  for (const { attribute, values } of rules) {
    const value = String(attributes[attribute] ?? '')
    if (values.includes(value)) return { attribute, value }
  }
  return null
}
