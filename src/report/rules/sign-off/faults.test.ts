/** What is told of boxes that were not ticked says how many, and does not read the checklist out again. */
import { expect, test } from 'vitest'
import { notConfirmed } from './faults.ts'

test.each([
  [1, 1, 'Tick the box once you have checked what it says'],
  [3, 3, 'Tick each box once you have checked what it says'],
  [1, 3, 'Tick the box still to be ticked'],
  [2, 3, 'Tick the 2 boxes still to be ticked'],
])('with %i of %i left it says: %s', (left, all, words) => {
  const { field, message } = notConfirmed(left, all)
  expect(field).toBe('checked')
  expect(message.en).toBe(`${words}, or send the report back`)
  expect(message.cy).toContain('neu anfonwch yr adroddiad yn ôl')
})
