/** Adding a passkey to one's own account. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('an answer that was made up adds nothing, and says so in both languages', () =>
  withPeople(async ({ asHeadOfService }) => {
    const answer = '{"id":"x","response":{}}'
    const refused = await asHeadOfService.submit('/account/passkey', { answer })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('did not make a passkey')])
    expect((await asHeadOfService.get('/account/passkey?lang=cy')).text).toContain('Ychwanegu allwedd mynediad')
  }))

test('it is for anybody who signed in: a stranger is asked to sign in', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/account/passkey')).location).toBe('/sign-in?return=%2Faccount%2Fpasskey')
  }))
