/** What a link in a letter opens. */
import { expect, test } from 'vitest'
import { anEmail, makeInvitation } from '../../../test/make/account.ts'
import { withPeople } from '../../../test/people.ts'

test('an invitation shows whose account it is and the key for an authenticator app, in both languages', () =>
  withPeople(
    async ({ use, asStranger }) => {
      const token = await makeInvitation(use)
      const { status, text, html } = await asStranger.get(`/join/${token}`)
      expect(status).toBe(200)
      expect(text).toContain(anEmail)
      expect(html).toMatch(/<code>([A-Z2-7]{4} ){7}[A-Z2-7]{4}<\/code>/)
      expect((await asStranger.get(`/join/${token}?lang=cy`)).text).toContain('Croeso, Robin Lee')
    },
    { demonstration: false },
  ))

test('it is for anybody: a stranger with a link that opens nothing is told how to get another', () =>
  withPeople(
    async ({ asStranger }) => {
      const { status, text } = await asStranger.get('/join/never-made')
      expect(status).toBe(404)
      expect(text).toContain('ask for a new password')
    },
    { demonstration: false },
  ))
