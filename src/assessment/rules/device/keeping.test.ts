/** What has to leave a device leaves it, and never before it is safe. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Known } from './keeping.ts'
import { keepingOf } from './keeping.ts'

const day = 24 * 60 * 60 * 1000
const used: Known = { now: 100 * day, contactAt: 99 * day, signedOut: false, withdrawn: false, unsafe: 0 }

test('a store in use is open, whatever waits in it', () => {
  expect(keepingOf(used)).toEqual({ state: 'open' })
  expect(keepingOf({ ...used, unsafe: 9, contactAt: null })).toEqual({ state: 'open' })
})

describe.each([
  ['signed-out', { signedOut: true }],
  ['withdrawn', { withdrawn: true }],
  ['too-long', { contactAt: 86 * day - 1 }],
] as const)('when %s', (why, known) => {
  test('it is wiped', () => {
    expect(keepingOf({ ...used, ...known })).toEqual({ state: 'wipe', why })
  })
  test('it is locked instead while one answer is not safe', () => {
    expect(keepingOf({ ...used, ...known, unsafe: 1 })).toEqual({ state: 'locked', why })
  })
})

test('fourteen days to the millisecond are not too long', () => {
  expect(keepingOf({ ...used, contactAt: 86 * day })).toEqual({ state: 'open' })
})

test('nothing unsafe is ever wiped', () => {
  const known = fc.record<Known>({
    now: fc.integer(),
    contactAt: fc.option(fc.integer()),
    signedOut: fc.boolean(),
    withdrawn: fc.boolean(),
    unsafe: fc.integer({ min: 1, max: 1000 }),
  })
  fc.assert(fc.property(known, each => keepingOf(each).state !== 'wipe'))
})
