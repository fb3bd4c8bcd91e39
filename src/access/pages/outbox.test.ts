/** The outbox shows letters to give by hand where nothing is sent, and never their links where they go out. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'
import { addLetter } from '../../platform/db/outbox.ts'
import { testNow } from '../../../test/database.ts'

const letter = { to: 'sam@example.gov.uk', subject: 'Your account', body: 'Here:\n\nhttp://localhost/join/secret\n' }

test('where nothing is sent the administrator reads each letter, follows its link, and is told what to do with it', () =>
  withPeople(async ({ use, asAdministrator }) => {
    expect((await asAdministrator.get('/outbox')).text).toContain('No letter has been written yet')
    await addLetter(use.db, letter, testNow)
    const { text, html } = await asAdministrator.get('/outbox')
    expect(text).toMatch(/Your account To: sam@example.gov.uk. Written 21 November 2026, 10:00. To be given by hand/)
    expect(html).toContain('<a class="govuk-link" href="http://localhost/join/secret">')
    expect((await asAdministrator.get('/outbox?lang=cy')).text).toContain('Blwch allan')
  }))

test('where letters go out the administrator sees that they did, and reads none of them', () =>
  withPeople(
    async ({ use, asAdministrator }) => {
      await addLetter(use.db, letter, testNow)
      const { text, html } = await asAdministrator.get('/outbox')
      expect(text).toContain('About to be sent')
      expect(html).not.toContain('secret')
    },
    { sends: true },
  ))

test('an invitation says whether it is on its way or waits to be given by hand', () =>
  withPeople(async ({ asAdministrator }) => {
    const shown = await asAdministrator.get('/people')
    expect(shown.text).toContain('No way to send letters is set up')
    const organisation = /<option value="(\d+)"[^>]*>The inspectorate/.exec(shown.html)?.[1] ?? ''
    const form = { deed: 'invite', name: 'Sam Okoro', email: letter.to, organisation, role: 'inspector' }
    expect((await asAdministrator.submit('/people', form)).location).toBe('/people')
    expect((await asAdministrator.get('/people')).text).toContain('waits in the outbox: nothing sends it')
    expect((await asAdministrator.get('/outbox')).text).toContain('To: sam@example.gov.uk')
  }))

test('a head of service who signed in is told why it is not for them, and a stranger is asked to sign in', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    expect((await asStranger.get('/outbox')).location).toContain('/sign-in')
    const { status, text } = await asHeadOfService.get('/outbox')
    expect([status, text]).toEqual([403, expect.stringContaining('open other people’s accounts')])
  }))
