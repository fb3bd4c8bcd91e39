/** What a corrected list changes. */
import { canonicalJson } from '../../../framework/rules/canonical.ts'
import type { CaseOnList } from './read.ts'

/** References of the cases that a new list adds, leaves out, or describes otherwise. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** From one list to another. */
export const differenceOf = (before: readonly CaseOnList[], after: readonly CaseOnList[]): Difference => {
  const known = new Map(before.map(each => [each.reference, canonicalJson(each.attributes)]))
  const kept = new Set(after.map(({ reference }) => reference))
  return {
    added: after.filter(({ reference }) => !known.has(reference)).map(({ reference }) => reference),
    removed: before.filter(({ reference }) => !kept.has(reference)).map(({ reference }) => reference),
    changed: after
      .filter(
        ({ reference, attributes }) =>
          (known.get(reference) ?? canonicalJson(attributes)) !== canonicalJson(attributes),
      )
      .map(({ reference }) => reference),
  }
}
