/** Measuring in turns, so that whatever slows the machine down slows every contender alike. */

/** What one contender took, in milliseconds. */
export interface Timing {
  readonly median: number
  readonly p95: number
}

/** Something to measure; its answer is thrown away. */
export type Contender = () => unknown

/**
 * Runs the contenders in turn, `rounds` times after `warmUp` rounds that are not counted; answers each one's timing
 * in the order given.
 */
export async function race(
  contenders: readonly Contender[],
  { rounds = 15, warmUp = 3 }: { readonly rounds?: number; readonly warmUp?: number } = {},
): Promise<readonly Timing[]> {
  const taken = contenders.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++)
    for (const [i, contender] of contenders.entries()) {
      globalThis.gc?.()
      const from = performance.now()
      await contender()
      if (round >= 0) taken[i]?.push(performance.now() - from)
    }
  return taken.map(times => {
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return { median: at(0.5), p95: at(0.95) }
  })
}

/** "41.2 ms (p95 45.0)". */
export const inMs = ({ median, p95 }: Timing): string => `${median.toFixed(1)} ms (p95 ${p95.toFixed(1)})`

/** "DuckDB takes 1.8 times as long", or "0.6 times". */
export const ratio = (name: string, theirs: Timing, ours: Timing): string =>
  `${name} takes ${(theirs.median / ours.median).toFixed(2)} times as long`

/** Prints whether an aim held; a bench that misses one still ends well, since a slow machine is no fault. */
export const verdict = (aim: string, held: boolean): void => {
  console.log(`  ${held ? 'held' : 'MISSED'}: ${aim}`)
}
