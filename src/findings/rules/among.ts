/** One inspection's scores among those of others. */
import type { Scores } from '../../scoring/rules/score.ts'

/** Whole percentages over the inspections that scored it; the average is of their percentages, each counted once. */
export interface Among {
  readonly inspections: number
  readonly lowest: number
  readonly highest: number
  readonly average: number
}

/** By id, over the inspections in which anything was scored under it. */
export const among = (all: readonly Scores[]): ReadonlyMap<string, Among> => {
  const percents = new Map<string, number[]>()
  for (const { questions, criteria, sections, themes } of all)
    for (const { id, percent } of [...questions, ...criteria, ...sections, ...themes]) {
      if (percent === null) continue
      const known = percents.get(id)
      if (known) known.push(percent)
      else percents.set(id, [percent])
    }
  return new Map(
    [...percents].map(([id, its]) => [
      id,
      {
        inspections: its.length,
        lowest: Math.min(...its),
        highest: Math.max(...its),
        // Halves are rounded up, as everywhere.
        average: Math.floor(its.reduce((sum, each) => sum + each, 0) / its.length + 0.5),
      },
    ]),
  )
}
