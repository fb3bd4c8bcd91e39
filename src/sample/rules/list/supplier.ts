/** Which case system wrote a list: named by the service, or recognised by the columns that it wrote before. */
import { folded } from '../../../framework/rules/check-cases.ts'
import { shownBy } from '../personal-data.ts'

/** A case system. */
export interface Supplier {
  readonly id: number
  readonly name: string
}

/** Headings that a system has written before, folded. */
export interface Layout {
  readonly supplier: Supplier
  readonly headings: readonly string[]
}

// An export with a column more or less is the same system's; two systems share their commonest headings alone.
const LIKE_ENOUGH = 0.75
/** No name of a system is longer than this. */
export const LONGEST_NAME = 60

/** The headings by which a list is recognised: folded, each once, in alphabetical order. */
export const fingerprintOf = (headings: readonly string[]): readonly string[] =>
  [...new Set(headings.map(folded))].filter(each => each !== '').toSorted()

/**
 * The system whose earlier list has the most headings in common with this one (by the Jaccard index: those in both over
 * those in either); null where none has three in four. Of two that are as like, the one named last.
 */
export function recognise(layouts: readonly Layout[], headings: readonly string[]): Supplier | null {
  const own = fingerprintOf(headings)
  let best: { readonly supplier: Supplier; readonly likeness: number } | null = null
  for (const { supplier, headings: before } of layouts) {
    const likeness = likenessOf(own, before)
    if (likeness >= LIKE_ENOUGH && likeness >= (best?.likeness ?? 0)) best = { supplier, likeness }
  }
  return best?.supplier ?? null
}

/** A system's name as it is kept, or null where a text can't be one: too long, or an address. */
export const supplierName = (written: string): string | null => {
  const name = written.trim().replace(/\s+/g, ' ')
  return name.length > LONGEST_NAME || folded(name) === '' || shownBy(name) !== null ? null : name
}

const likenessOf = (one: readonly string[], other: readonly string[]): number => {
  const both = one.filter(each => other.includes(each)).length
  const either = one.length + other.length - both
  return either === 0 ? 0 : both / either
}
