/** The code comes after the password. */
import { expect, test } from 'vitest'
import { aPassword, anEmail, codeAt, makeAccount } from '../../../test/make/account.ts'
import { testNow } from '../../../test/database.ts'
import { withPeople } from '../../../test/people.ts'

test('a wrong code is refused beside the field; a password of ten minutes ago counts no more', () => {
  const clock = { now: testNow }
  return withPeople(
    async ({ use, asStranger }) => {
      await makeAccount(use)
      await asStranger.submit('/sign-in', { email: anEmail, password: aPassword })
      const wrong = await asStranger.submit('/sign-in/code', { code: '000 000' })
      expect([wrong.status, wrong.html]).toEqual([422, expect.stringContaining('id="code-error"')])
      expect((await asStranger.get('/sign-in/code?lang=cy')).text).toContain('Rhowch eich cod')
      clock.now = new Date(testNow.getTime() + 11 * 60_000)
      const late = await asStranger.post('/sign-in/code', { code: codeAt(clock.now) })
      expect(late.location).not.toBe('/')
      expect((await asStranger.get('/account')).status).toBe(303)
    },
    { demonstration: false, clock: () => clock.now },
  )
})

test('it is for anybody: a stranger who gave no password is led to the first step', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/sign-in/code')).location).toBe('/sign-in')
  }))
