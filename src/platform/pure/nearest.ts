/** What somebody may have meant by a word that nobody knows. */

/**
 * The known word nearest to the one given: fewest letters to change, add or drop, then longest common beginning.
 * @returns undefined where nothing is near enough to be worth saying: more than two changes, or half of the word
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const allowed = Math.min(2, Math.floor(wanted.length / 2))
  let best: { word: string; changes: number; shared: number } | undefined
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - wanted.length) > allowed) continue
    const changes = distance(wanted, other)
    if (changes > (best?.changes ?? allowed)) continue
    const shared = sharedStart(wanted, other)
    if (!best || changes < best.changes || shared > best.shared) best = { word: candidate, changes, shared }
  }
  return best?.word
}

/** Levenshtein's distance, one row of the table at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function sharedStart(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}
