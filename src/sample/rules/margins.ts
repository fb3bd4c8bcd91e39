/** How well a sample mirrors its list: the representativeness table. */
import type { ListedCase } from './listed-case.ts'

/** One group of one attribute: cases on the list, cases drawn, and how many were to be expected. */
export interface Margin {
  readonly attribute: string
  readonly value: string
  readonly population: number
  readonly sample: number
  /** Sum of the group's chances; not a whole number as a rule. */
  readonly expected: number
}

/** The margins of every attribute but `except`, attributes and values in alphabetical order. */
export const marginsOf = (
  cases: readonly ListedCase[],
  chances: readonly number[],
  drawn: readonly boolean[],
  except?: string,
): Margin[] => {
  const margins = new Map<
    string,
    { attribute: string; value: string; population: number; sample: number; expected: number }
  >()
  cases.forEach((listed, index) => {
    for (const [attribute, value] of Object.entries(listed.groups)) {
      if (attribute === except) continue
      const key = `${attribute}\n${value}`
      const margin = margins.get(key) ?? { attribute, value, population: 0, sample: 0, expected: 0 }
      margin.population += 1
      margin.sample += drawn[index] ? 1 : 0
      margin.expected += chances[index] as number
      margins.set(key, margin)
    }
  })
  return [...margins.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, margin]) => margin)
}
