/** What a password must be. */
import { expect, test } from 'vitest'
import { passwordProblem } from './password.ts'
import { waitAfter } from './waiting.ts'

const person = { email: 'robin.lee@example.gov.uk', name: 'Robin Lee' }

test.each([
  ['elevenchars', '12 characters'],
  ['x'.repeat(201), '200 characters'],
  ['my friend Robin and me', 'your name'],
  ['abababababababab', '6 different'],
  ['password1234!', 'guessed'],
])('%s is refused', (password, why) => {
  expect(passwordProblem(password, person)?.en).toContain(why)
})

test('three words are good', () => {
  expect(passwordProblem('copper lantern otter', person)).toBeNull()
})

test('the first mistakes cost nothing; then each waits twice as long as the one before, up to a quarter of an hour', () => {
  expect([1, 5, 6, 7, 10, 15, 1000].map(waitAfter)).toEqual([0, 0, 2, 4, 32, 900, 900])
})
