/** Which cases two people judge, blind to each other: a fair draw that anyone can make again. */
import { diceFrom, shuffle } from '../../../sample/rules/dice.ts'
import type { Instance } from './instance.ts'
import { mayRead } from './instance.ts'

/** How many cases a share comes to, rounded to the nearest; one at least where any is asked for. */
export const countDoubled = (cases: number, share: number): number =>
  share <= 0 || cases === 0 ? 0 : Math.min(cases, Math.max(1, Math.round(cases * share)))

/**
 * The cases read twice, by chance alone from those that two people may read, so that how well assessors agree on them
 * says how well they agree. The same cases and seed give the same ones; fewer come out where too few may be read twice.
 */
export function drawDoubled(
  instance: Pick<Instance, 'cases' | 'readers' | 'barred'>,
  share: number,
  seed: string,
): ReadonlySet<number> {
  const able = instance.cases.filter(
    ({ id }) => instance.readers.filter(({ person }) => mayRead(instance, id, person)).length > 1,
  )
  const drawn = shuffle(
    able.map(({ id }) => id),
    diceFrom(`read twice ${seed}`),
  )
  return new Set(drawn.slice(0, countDoubled(instance.cases.length, share)))
}
