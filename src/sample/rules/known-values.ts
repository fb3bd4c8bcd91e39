/** Whether a text names something that a case list has: a case by its reference, or a value of an attribute. */
import { folded } from '../../framework/rules/check-cases.ts'
import { nearest } from '../../platform/pure/nearest.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Attributes } from './case.ts'
import { referenceFrom } from './reference.ts'

/** References, and the values of attributes, each once and in alphabetical order. */
export interface KnownValues {
  readonly references: readonly string[]
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** What the cases of a list have. */
export function knownValues(
  cases: readonly { readonly reference: string; readonly attributes: Attributes }[],
  attributes: readonly string[],
): KnownValues {
  const valuesOf = (id: string) =>
    cases.flatMap(({ attributes: own }) => (own[id] === undefined ? [] : [String(own[id])]))
  const once = (all: readonly string[]) => [...new Set(all)].toSorted()
  return {
    references: once(cases.map(({ reference }) => reference)),
    values: Object.fromEntries(attributes.map(id => [id, once(valuesOf(id))])),
  }
}

/** The reference as the list has it, or null. */
export const referenceIn = ({ references }: KnownValues, written: string): string | null =>
  references.includes(referenceFrom(written)) ? referenceFrom(written) : null

/** The value of an attribute as the list has it, however its letters were written, or null. */
export const valueIn = ({ values }: KnownValues, attribute: string, written: string): string | null =>
  values[attribute]?.find(each => folded(each) === folded(written)) ?? null

// More than these are no help in a sentence.
const MOST_NAMED = 12

/** That the list has nothing called so, with what may have been meant. */
export function notOnList(written: string, known: readonly string[]): Words {
  const near = nearest(written, known)
  const all = known.length <= MOST_NAMED ? known.join(', ') : ''
  const more = (meant: string, has: string): string => (near ? ` ${meant} ${near}?` : all ? ` ${has}: ${all}.` : '')
  return {
    en: `The case list has no ${written}.${more('Did you mean', 'It has')}`,
    cy: `Nid oes ${written} ar y rhestr achosion.${more('Ai dyma oedd gennych mewn golwg:', 'Mae ganddi')}`,
  }
}
