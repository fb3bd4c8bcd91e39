/** A list of recipients must hang on steps that are there, and name each once. */
import type { Framework } from './framework.ts'
import type { Refusal } from './refusal.ts'

/** Steps that the timetable does not have, and recipients that stand twice. */
export function* checkCopies({ copies, timetable }: Pick<Framework, 'copies' | 'timetable'>): Generator<Refusal> {
  if (!copies) return
  for (const name of ['publication', 'plan'] as const) {
    const step = copies[name]
    if (step !== undefined && !timetable.some(({ id }) => id === step))
      yield { path: ['copies', name], message: `The timetable has no step ${step}.`, next: 'Write one of its steps.' }
  }
  for (const [i, { id }] of copies.recipients.entries())
    if (copies.recipients.findIndex(each => each.id === id) !== i)
      yield {
        path: ['copies', 'recipients', i, 'id'],
        message: `The recipient ${id} stands twice.`,
        next: 'Give each its own id.',
      }
}
