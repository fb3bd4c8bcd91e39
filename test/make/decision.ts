/** A decision on a small number, for tests. */
import type { Choice, Decision } from '../../src/report/rules/disclosure/decision.ts'

/** What somebody decided on an item with the value that they saw. */
export const aDecision = (item: string, seen: string, choice: Choice, other: string | null = null): Decision => ({
  item,
  seen,
  choice,
  with: other,
  reason: choice === 'accept' ? 'Nobody can be recognised by it.' : '',
  at: new Date('2012-04-20T10:00:00Z'),
  by: 1,
})
