/** Suggestions for misspelt words. */
import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('the nearest word is suggested, of equally near ones that which begins alike', () => {
  expect(nearest('1.1.1', ['2.1.1a', '1.1.1a', '1.1.2'])).toBe('1.1.1a')
  expect(nearest('Setings', ['setting', 'gender'])).toBe('setting')
})

test('nothing is suggested where nothing is near', () => {
  expect(nearest('gender', ['setting', 'order'])).toBeUndefined()
  expect(nearest('x', ['y'])).toBeUndefined()
})
