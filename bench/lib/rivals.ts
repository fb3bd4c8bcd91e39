/** The two ways in which samples are drawn elsewhere, to lay beside balanced sampling: no balance, and one margin. */
import { chancesOf } from '../../src/sample/rules/chances.ts'
import { diceFrom, shuffle } from '../../src/sample/rules/dice.ts'
import type { ListedCase } from '../../src/sample/rules/listed-case.ts'

/** Simple random sampling: any `size` cases, each set of them as likely as any other. */
export const simpleRandom = (list: readonly ListedCase[], size: number, seed: string): readonly string[] =>
  shuffle(list, diceFrom(seed))
    .slice(0, size)
    .map(({ reference }) => reference)

/** Proportional stratified sampling by one attribute; what is left of each stratum's share is settled by chance. */
export const stratified = (list: readonly ListedCase[], size: number, by: string, seed: string): readonly string[] => {
  const dice = diceFrom(seed)
  const strata = Map.groupBy(shuffle(list, dice), ({ groups }) => groups[by] ?? '')
  const shares = [...strata.values()].map(cases => ({ cases, share: (size * cases.length) / list.length }))
  const whole = shares.map(({ share }) => Math.floor(share))
  const rest = chancesOf(
    shares.map(({ share }, at) => share - (whole[at] ?? 0) + 1e-12),
    size - whole.reduce((sum, each) => sum + each, 0),
  )
  // Systematic selection gives each stratum its chance of one case more, and as many in all as are wanted.
  let reached = dice()
  const takes = rest.map(chance => {
    const before = Math.floor(reached)
    reached += chance
    return Math.floor(reached) - before
  })
  return shares.flatMap(({ cases }, at) =>
    cases.slice(0, (whole[at] ?? 0) + (takes[at] ?? 0)).map(({ reference }) => reference),
  )
}
