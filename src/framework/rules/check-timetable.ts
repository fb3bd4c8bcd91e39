/** A timetable must lead from one first step to every other. */
import { oneOf } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import type { TimetableStep } from './timetable.ts'

/** Steps counted from nothing, from themselves, or from no one first step; offsets that end before they begin; two steps dated by one thing. */
export function* checkTimetable(steps: readonly TimetableStep[]): Generator<Refusal> {
  const after = new Map(steps.map(step => [step.id, step.after]))
  const firsts = steps.filter(step => step.after === null)
  if (firsts.length !== 1) {
    const message = `${firsts.length} steps have \`after: null\`.`
    yield {
      path: ['timetable'],
      message,
      next: 'Let exactly one step be the first, from which the others are counted.',
    }
  }
  const dated = new Map<string, string>()
  for (const [i, step] of steps.entries()) {
    if (step.happensWith !== undefined) {
      const other = dated.get(step.happensWith)
      if (other !== undefined) {
        const message = `${step.id} happens with ${step.happensWith}, as ${other} does.`
        yield { path: ['timetable', i, 'happensWith'], message, next: 'Let it date one step alone.' }
      }
      dated.set(step.happensWith, step.id)
    }
    const path = ['timetable', i, 'after']
    if (step.after !== null && !after.has(step.after)) {
      yield { path, message: `${step.id} is counted from ${step.after}, which is no step.`, next: oneOf(after.keys()) }
    }
    if (isOnCircle(step.id, after)) {
      yield { path, message: `${step.id} is counted from itself, in a circle.`, next: 'Count it from an earlier step.' }
    }
    if (step.offset.from > step.offset.to) {
      const message = `${step.id} lasts from ${step.offset.from} to ${step.offset.to}.`
      yield { path: ['timetable', i, 'offset'], message, next: 'Write the smaller number first.' }
    }
  }
}

function isOnCircle(id: string, after: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let at = after.get(id); typeof at === 'string' && !seen.has(at); at = after.get(at)) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}
