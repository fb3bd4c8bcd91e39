/** What entering asks, and how a refusal is said. */
import { expect, test } from 'vitest'
import { stranger } from '../../platform/pure/actor.ts'
import { holdsOneOf, maySignInAsDemonstration } from './may.ts'
import { isRole } from './roles.ts'

test('an invented person can be signed in as only in a demonstration', () => {
  expect(maySignInAsDemonstration(true).may).toBe(true)
  const refusal = maySignInAsDemonstration(false)
  expect(!refusal.may && refusal.why.en).toContain('own data')
})

test('who holds none of the roles is told which are meant, and who grants them', () => {
  const reader = { ...stranger, person: 1, roles: ['board-chair'] }
  expect(holdsOneOf(reader, 'lead-inspector', 'board-chair').may).toBe(true)
  expect(holdsOneOf(reader, 'lead-inspector', 'quality-assurer')).toMatchObject({
    why: {
      en: 'This page is for: lead inspector, quality assurer. If you need this role, ask an administrator of your organisation.',
    },
  })
})

test('only the words of the list are roles', () => {
  expect(['lead-inspector', 'chief', 'toString'].map(isRole)).toEqual([true, false, false])
})
