/** Asking for a new password. */
import { expect, test } from 'vitest'
import { anEmail, makeAccount } from '../../../test/make/account.ts'
import { withPeople } from '../../../test/people.ts'

test('an empty address is refused beside the field, in both languages', () =>
  withPeople(async ({ asStranger }) => {
    const { status, html } = await asStranger.submit('/forgotten-password')
    expect(status).toBe(422)
    expect(html).toContain('id="email-error"')
    expect((await asStranger.submit('/forgotten-password?lang=cy')).text).toContain('Rhowch eich cyfeiriad e-bost')
  }))

test('it is for anybody: a stranger is told the same whether or not the address is somebody’s', () =>
  withPeople(
    async ({ use, asStranger }) => {
      await makeAccount(use)
      for (const email of [anEmail, 'nobody@example.gov.uk']) {
        expect((await asStranger.submit('/forgotten-password', { email })).location).toBe('/sign-in')
        expect((await asStranger.get('/sign-in')).text).toContain('If there is an account with this email address')
      }
    },
    { demonstration: false },
  ))
