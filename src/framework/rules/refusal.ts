/** A reason to refuse a framework. */

/** Keys and positions from a framework down to one of its values. */
export type Place = readonly (string | number)[]

/** What is wrong, where, and what the writer of the framework can do. */
export interface Refusal {
  readonly path: Place
  readonly message: string
  readonly next: string
}

/** What stands more than once in a list, with its positions after the first. */
export function* repeats(values: readonly string[]): Generator<{ position: number; value: string }> {
  const seen = new Set<string>()
  for (const [position, value] of values.entries()) {
    if (seen.has(value)) yield { position, value }
    seen.add(value)
  }
}

/** As many names as fit a line of advice. */
const MOST_NAMES = 8

/** The known ids as an advice, those most like what was written first. */
export function oneOf(ids: Iterable<string>, written = ''): string {
  const all = [...ids]
  if (all.length === 0) return 'There are none yet: declare it first.'
  if (all.length <= MOST_NAMES) return `Write one of: ${all.join(', ')}.`
  const near = all.toSorted((a, b) => distance(a, written) - distance(b, written)).slice(0, MOST_NAMES)
  return `Write one that is there, such as ${near.join(', ')}.`
}

/** Levenshtein's distance: letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(change, (next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
