/** The comparison beside a score is the one that its readers could know. */
import { expect, test } from 'vitest'
import { faultsOf, knownOn } from './comparator.ts'
import type { Comparator } from './programme.ts'

const comparator = (changes: Partial<Comparator> = {}): Comparator => ({
  frameworkId: 'cci-2009',
  theme: 'safety',
  asAt: '2012-05-01',
  lowest: 37,
  highest: 91,
  average: 67,
  source: 'a published report',
  ...changes,
})

test('the latest snapshot known on the day is shown', () => {
  const older = comparator({ asAt: '2011-06-01', average: 68 })
  const newer = comparator()
  expect(knownOn([newer, older], '2012-05-30')).toEqual([newer])
  expect(knownOn([newer, older], '2011-12-31')).toEqual([older])
  expect(knownOn([newer, older], '2010-01-01')).toEqual([])
})

test('a sound comparator has no fault', () => expect([...faultsOf(comparator())]).toEqual([]))

test('every fault of a comparator is told at once', () => {
  const faults = [...faultsOf(comparator({ asAt: 'May', lowest: 70, highest: 101, source: ' ' }))]
  expect(faults).toHaveLength(4)
  expect(faults[0]).toContain('write it as 2012-05-01')
})
