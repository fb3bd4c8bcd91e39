/** A new inspection's address is the plainest one that is free. */
import { expect, test } from 'vitest'
import { slugFor } from './slug.ts'

test('service and year, then the month, then a number', () => {
  const taken: string[] = []
  for (const expected of ['northshire-2012', 'northshire-2012-01', 'northshire-2012-01-2', 'northshire-2012-01-3']) {
    expect(slugFor('northshire', '2012-01-16', taken)).toBe(expected)
    taken.push(expected)
  }
})
