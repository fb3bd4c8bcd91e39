/** A reserve that steps in is read by somebody who may, and the diary stays whole. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anInstance, conversed } from '../../../../test/make/allocation.ts'
import { breachesOf } from './breaches.ts'
import type { Allocation, Instance } from './instance.ts'
import { loadsOf } from './instance.ts'
import { stepIn } from './step-in.ts'

const managers = Array.from({ length: 16 }, (_, i) => `M${i % 4}`)
/** Sixteen cases shared out, and a seventeenth that is in reserve. */
const whole = anInstance({ managers: [...managers, 'M1'], readers: 3, doubled: [2], barred: [[16, 0]] })
const shared: Instance = { ...whole, cases: whole.cases.slice(0, 16) }
const without = (gone: number): Instance => ({
  ...whole,
  cases: whole.cases.filter(({ id }) => id !== gone),
  doubled: new Set([gone === 103 ? 117 : 103]),
})

const allocated = async (): Promise<Allocation> => {
  const outcome = await conversed(shared)
  if (outcome.kind !== 'allocated') throw new Error(outcome.kind)
  return outcome.allocation
}

test('whichever case goes, nothing is broken and the loads stay within one of each other', async () => {
  const before = await allocated()
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 116 }), gone => {
      const instance = without(gone)
      const after = stepIn(instance, before, { gone, instead: 117, from: '2012-01-16' })
      expect(breachesOf(instance, after).filter(({ kind }) => kind !== 'uneven')).toEqual([])
      expect(after.first.get(117)).not.toBe(1)
      expect(after.first.has(gone) || after.second.has(gone) || after.interviews.has(gone)).toBe(false)
      const loads = [...loadsOf(instance, after).values()]
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(2)
    }),
  )
})

test('a case that two people read is followed by one that two people read, blind to each other', async () => {
  const before = await allocated()
  const after = stepIn(without(103), before, { gone: 103, instead: 117, from: '2012-01-16' })
  expect(after.second.get(117)).toBeDefined()
  expect(after.second.get(117)).not.toBe(after.first.get(117))
})

test('no interview is put on a day that has passed; where no day is left it has no time yet', async () => {
  const before = await allocated()
  const late = stepIn(without(101), before, { gone: 101, instead: 117, from: '2012-01-19' })
  expect(late.interviews.get(117)?.day ?? '').toMatch(/2012-01-(19|20)/)
  const past = stepIn(without(101), before, { gone: 101, instead: 117, from: '2012-01-21' })
  expect([past.first.has(117), past.interviews.has(117)]).toEqual([true, false])
})

test('where everybody has a conflict the case stands without a reader', async () => {
  const barred = new Map([[117, new Set([1, 2, 3])]])
  const after = stepIn({ ...without(101), barred }, await allocated(), { gone: 101, instead: 117, from: '2012-01-16' })
  expect([after.first.has(117), after.first.size]).toEqual([false, 15])
})
