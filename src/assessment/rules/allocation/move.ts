/** Giving one case to somebody else by hand, with its interview at a time when both are free. */
import type { Allocation, Instance, Slot } from './instance.ts'

/** The reading that is moved: of which case, whether the first or the second, and to whom. */
export interface Move {
  readonly case: number
  readonly kind: 'first' | 'second'
  readonly to: number
}

/**
 * The allocation after a move. The interview keeps its time if the new reader is free then; else it takes the earliest
 * that suits both and keeps every limit of a day; where there is none it is left without a time.
 */
export function moved(instance: Instance, allocation: Allocation, { case: id, kind, to }: Move): Allocation {
  const after = { ...allocation, [kind]: new Map([...allocation[kind], [id, to]]) }
  if (kind === 'second') return after
  const interviews = new Map([...allocation.interviews].filter(([each]) => each !== id))
  const slot = timeFor(instance, { ...after, interviews }, id, allocation.interviews.get(id))
  return { ...after, interviews: slot ? new Map([...interviews, [id, slot]]) : interviews }
}

function timeFor(instance: Instance, allocation: Allocation, id: number, before: Slot | undefined): Slot | null {
  const manager = instance.cases.find(one => one.id === id)?.manager
  const person = allocation.first.get(id)
  if (manager === undefined || person === undefined) return null
  const managers = new Map(instance.cases.map(one => [one.id, one.manager]))
  const taken = [...allocation.interviews].filter(
    ([each]) => managers.get(each) === manager || allocation.first.get(each) === person,
  )
  const asked = (day: string) => taken.filter(([each, at]) => at.day === day && managers.get(each) === manager).length
  const away = [
    ...(instance.managersAway.get(manager) ?? []),
    ...(instance.readers.find(reader => reader.person === person)?.away ?? []),
  ]
  const times = instance.days
    .filter(day => !away.includes(day) && asked(day) < instance.perManagerPerDay)
    .flatMap(day => Array.from({ length: instance.slotsPerDay }, (_, slot): Slot => ({ day, slot })))
    .filter(({ day, slot }) => !taken.some(([, at]) => at.day === day && at.slot === slot))
  return times.find(({ day, slot }) => day === before?.day && slot === before.slot) ?? times[0] ?? null
}
