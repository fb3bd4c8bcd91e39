/** HiGHS, an exact solver of integer programmes, as WebAssembly in this very thread. */
import highsModule from 'highs'
import type { Highs } from 'highs'
import type { IntegerProgram, Solution } from '../pure/integer-program.ts'
import { lpText } from './lp.ts'

// The package describes its CommonJS entry, while Node loads its module entry, whose default export is the loader.
const loadHighs = highsModule as unknown as () => Promise<Highs>

let loaded: Promise<Highs> | undefined

/** A minute: what people wait for once in an inspection. It ends in `unknown`, never in a second-best answer. */
const seconds = 60

/**
 * The best whole numbers, proven so. The same programme gives the same numbers: one thread, one seed.
 * The solver is loaded once, and anew after a failure, since one that failed can't be used again.
 */
export async function solveHere(programme: IntegerProgram): Promise<Solution> {
  // HiGHS has no answer to nothing.
  if (programme.unknowns.length === 0)
    return { kind: programme.rows.every(holdsAtNought) ? 'best' : 'none', values: new Map() }
  const answer = run(await (loaded ??= loadHighs()), lpText(programme))
  if (answer.Status === 'Infeasible') return { kind: 'none' }
  if (answer.Status !== 'Optimal') return { kind: 'unknown' }
  const columns = answer.Columns as Record<string, { readonly Primal?: number }>
  const found = programme.unknowns.map(({ name }, i) => [name, Math.round(columns[`x${i}`]?.Primal ?? 0)] as const)
  return { kind: 'best', values: new Map(found.filter(([, value]) => value !== 0)) }
}

function run(highs: Highs, text: string): ReturnType<Highs['solve']> {
  try {
    return highs.solve(text, {
      random_seed: 1,
      threads: 1,
      parallel: 'off',
      mip_rel_gap: 0,
      // Costs are whole numbers, so that less than one between the best found and the bound proves it.
      mip_abs_gap: 0.999,
      time_limit: seconds,
    })
  } catch (error) {
    loaded = undefined
    throw error
  }
}

const holdsAtNought = ({ least, most }: { readonly least: number | null; readonly most: number | null }): boolean =>
  (least ?? 0) <= 0 && (most ?? 0) >= 0
