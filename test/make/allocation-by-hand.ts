/** Every allocation there is, tried one after another: what the solver is checked by. Only for the smallest instances. */
import type { Instance } from '../../src/assessment/rules/allocation/instance.ts'

/** The readers of each case, in the order of the cases: the first, and the second or null. */
type Choice = readonly (readonly [first: number, second: number | null])[]

/** Every choice of readers that breaks no demand and for which some choice of days does neither. */
export function* everyChoice(instance: Instance, chosen: Choice = []): Generator<Choice> {
  const one = instance.cases[chosen.length]
  if (!one) {
    if (hasDays(instance, chosen)) yield chosen
    return
  }
  const open = instance.readers.map(({ person }) => person).filter(person => !instance.barred.get(one.id)?.has(person))
  for (const first of open)
    for (const second of instance.doubled.has(one.id) ? open.filter(person => person !== first) : [null])
      yield* everyChoice(instance, [...chosen, [first, second]])
}

/** The smallest sum of squared loads of any choice, or null where there is no choice at all. */
export function fewestSquares(instance: Instance): number | null {
  let best: number | null = null
  for (const choice of everyChoice(instance)) {
    const squares = instance.readers
      .map(({ person }) => choice.flat().filter(each => each === person).length)
      .reduce((sum, load) => sum + load * load, 0)
    if (best === null || squares < best) best = squares
  }
  return best
}

/** Whether each interview can be put in a slot of its own for both: slot by slot, with no theorem. */
function hasDays(instance: Instance, choice: Choice, taken: ReadonlySet<string> = new Set(), i = 0): boolean {
  const one = instance.cases[i]
  const [person] = choice[i] ?? []
  if (!one || person === undefined) return true
  const away = [
    ...(instance.managersAway.get(one.manager) ?? []),
    ...(instance.readers.find(each => each.person === person)?.away ?? []),
  ]
  return instance.days
    .filter(day => !away.includes(day))
    .some(day => {
      const today = [...taken].filter(each => each.startsWith(`${one.manager} ${day} `)).length
      if (today >= instance.perManagerPerDay) return false
      return Array.from({ length: instance.slotsPerDay }, (_, slot) => slot).some(slot => {
        const [mine, theirs] = [`${person} ${day} ${slot}`, `${one.manager} ${day} ${slot}`]
        if (taken.has(mine) || taken.has(theirs)) return false
        return hasDays(instance, choice, new Set([...taken, mine, theirs]), i + 1)
      })
    })
}
