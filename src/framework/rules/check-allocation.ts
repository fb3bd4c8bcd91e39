/** How cases are shared out must name what the framework has: an attribute, and two steps in their order. */
import type { Framework } from './framework.ts'
import { oneOf } from './refusal.ts'
import type { Refusal } from './refusal.ts'

type Parts = Pick<Framework, 'allocation' | 'caseAttributes' | 'timetable'>

/** Attributes and steps that are not there, steps the wrong way round, and slots that are not in the order of the day. */
export function* checkAllocation({ allocation, caseAttributes, timetable }: Parts): Generator<Refusal> {
  if (!allocation) return
  const attributes = caseAttributes.map(({ id }) => id)
  const steps = timetable.map(({ id }) => id)
  const { askedOf, conflictsBy, from, to, slots } = allocation
  const named = [
    ['askedOf', 'case attribute', askedOf, attributes],
    ['from', 'step', from, steps],
    ['to', 'step', to, steps],
  ] as const
  for (const [key, what, id, known] of named)
    if (!known.includes(id))
      yield { path: ['allocation', key], message: `There is no ${what} called ${id}.`, next: oneOf(known, id) }
  for (const [i, id] of conflictsBy.entries())
    if (!attributes.includes(id))
      yield {
        path: ['allocation', 'conflictsBy', i],
        message: `There is no case attribute called ${id}.`,
        next: oneOf(attributes, id),
      }
  if (steps.indexOf(to) < steps.indexOf(from) && steps.includes(to))
    yield { path: ['allocation', 'to'], message: `${to} comes before ${from}.`, next: 'Swap them.' }
  for (const [i, start] of slots.starts.entries()) {
    const before = slots.starts[i - 1]
    if (before !== undefined && start <= before)
      yield {
        path: ['allocation', 'slots', 'starts', i],
        message: `${start} does not come after ${before}.`,
        next: 'Write each slot once, in the order of the day.',
      }
  }
}
