/** A table of signatures must have each step, and each point that somebody checks, once. */
import type { Framework } from './framework.ts'
import type { Refusal } from './refusal.ts'

/** Steps and points that stand twice, and a share's base that is smaller than the fewest cases that are counted. */
export function* checkSignOff({ signOff, disclosure }: Pick<Framework, 'signOff' | 'disclosure'>): Generator<Refusal> {
  const next = 'Give each its own id.'
  for (const [i, { id, checks }] of (signOff?.steps ?? []).entries()) {
    if (signOff?.steps.findIndex(step => step.id === id) !== i)
      yield { path: ['signOff', 'steps', i, 'id'], message: `The step ${id} stands twice.`, next }
    for (const [k, check] of checks.entries())
      if (checks.findIndex(each => each.id === check.id) !== k)
        yield { path: ['signOff', 'steps', i, 'checks', k, 'id'], message: `${check.id} stands twice.`, next }
  }
  if (disclosure && disclosure.shareBase.value < disclosure.fewest.value)
    yield {
      path: ['disclosure', 'shareBase', 'value'],
      message: `A share of ${disclosure.shareBase.value} cases would show a count of fewer than ${disclosure.fewest.value}.`,
      next: `Write ${disclosure.fewest.value} or more.`,
    }
}
