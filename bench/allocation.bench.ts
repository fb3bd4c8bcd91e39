/** Sharing a sample out: 99 cases of 25 case managers among six assessors over five days, by the exact solver. */
import { allocating } from '../src/assessment/rules/allocation/allocate.ts'
import { breachesOf } from '../src/assessment/rules/allocation/breaches.ts'
import type { Allocation, Instance } from '../src/assessment/rules/allocation/instance.ts'
import { loadsOf } from '../src/assessment/rules/allocation/instance.ts'
import { diceFrom } from '../src/sample/rules/dice.ts'
import { solveHere } from '../src/platform/solve/highs.ts'
import { anInstance } from '../test/make/allocation.ts'
import { inMs, race, verdict } from './lib/timing.ts'

// What somebody waits for with patience on a page that says what it does.
const AIM = 10_000

const dice = diceFrom('allocation')
const some = (count: number, of: number): number[] =>
  [...new Set(Array.from({ length: count }, () => Math.floor(dice() * of)))].toSorted((a, b) => a - b)

/** Each assessor has a conflict with a twentieth of the cases; a tenth are read twice; somebody is away each day. */
const instanceOf = (cases: number, readers: number): Instance =>
  anInstance({
    managers: Array.from({ length: cases }, () => `M${String(Math.floor(dice() * 25)).padStart(2, '0')}`),
    readers,
    barred: Array.from({ length: readers }, (_, reader) =>
      some(cases / 20, cases).map(one => [one, reader] as const),
    ).flat(),
    doubled: some(cases / 10, cases),
    managersAway: some(5, 25).map((manager, day) => [`M${String(manager).padStart(2, '0')}`, day % 5] as const),
    readersAway: [[0, 4]],
  })

const allocated = async (instance: Instance): Promise<Allocation> => {
  const conversation = allocating(instance)
  let step = conversation.next()
  while (!step.done) step = conversation.next(await solveHere(step.value))
  if (step.value.kind !== 'allocated') throw new Error(`the cases can't be shared out: ${JSON.stringify(step.value)}`)
  return step.value.allocation
}

/** What a hurried person does by hand: the next case to whoever has least and may read it, without a diary. */
const byHand = ({ cases, readers, barred, doubled }: Instance): ReadonlyMap<number, number> => {
  const loads = new Map(readers.map(({ person }) => [person, 0]))
  for (const { id } of cases) {
    const taken: number[] = []
    for (let reading = 0; reading < (doubled.has(id) ? 2 : 1); reading++) {
      const open = readers.filter(({ person }) => !taken.includes(person) && !(barred.get(id)?.has(person) ?? false))
      const [best] = open.toSorted((a, b) => (loads.get(a.person) ?? 0) - (loads.get(b.person) ?? 0))
      if (!best) continue
      taken.push(best.person)
      loads.set(best.person, (loads.get(best.person) ?? 0) + 1)
    }
  }
  return loads
}

const spread = (loads: ReadonlyMap<number, number>): string =>
  `${Math.min(...loads.values())} to ${Math.max(...loads.values())}`

for (const [cases, readers] of [
  [62, 6],
  [99, 6],
  [99, 8],
] as const) {
  const instance = instanceOf(cases, readers)
  const allocation = await allocated(instance)
  const broken = breachesOf(instance, allocation).filter(({ kind }) => kind !== 'uneven')
  const [once, again] = await race([() => allocated(instance), () => byHand(instance)], { rounds: 5, warmUp: 1 })
  console.log(
    `  ${cases} cases, ${instance.doubled.size} of them twice, ${readers} assessors: ${inMs(once!)}; readings an ` +
      `assessor: ${spread(loadsOf(instance, allocation))} (by hand, without a diary: ${spread(byHand(instance))}, ${inMs(again!)})`,
  )
  verdict('no conflict, nobody reads a case twice, no day too full and no clash', broken.length === 0)
  verdict(`found in under ${AIM / 1000} s`, once!.p95 < AIM)
}
