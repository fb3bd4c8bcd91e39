/** Signing in as each kind of user of a demonstration. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('the page offers each kind of user with one click', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/sign-in')
    expect(status).toBe(200)
    for (const who of [
      'lead inspector',
      'local assessor',
      'head of service',
      'board chair',
      'national monitor',
      'member of the public',
    ])
      expect(text).toMatch(new RegExp(`(Sign in as|Continue as a) ${who}`))
  }))

test('one click signs in, in a new session, and leads back to where the reader was going', () =>
  withPeople(async ({ asStranger }) => {
    const before = await asStranger.get('/sign-in')
    const answer = await asStranger.submit('/sign-in', { as: 'board-chair', return: '/inspections?order=name' })
    expect([answer.status, answer.location]).toEqual([303, '/inspections?order=name'])
    expect(answer.headers['set-cookie']).not.toEqual(before.headers['set-cookie'])
    expect((await asStranger.get('/account')).text).toContain('Chris Adeyemi')
  }))

test('a return address of another site is not followed', () =>
  withPeople(async ({ asStranger }) => {
    for (const elsewhere of ['https://example.org/', '//example.org', '/\\example.org', '/\t/example.org']) {
      const answer = await asStranger.submit('/sign-in', { as: 'board-chair', return: elsewhere })
      expect(answer.location).toBe('/')
    }
  }))

test('a member of the public leaves any session and reads on', () =>
  withPeople(async ({ asLeadInspector }) => {
    const answer = await asLeadInspector.submit('/sign-in', { as: 'public', return: '/inspections' })
    expect(answer.location).toBe('/inspections')
    expect((await asLeadInspector.get('/account')).status).toBe(303)
  }))

test('a person who was not offered is refused beside the form', () =>
  withPeople(async ({ asStranger }) => {
    const answer = await asStranger.submit('/sign-in', { as: 'chief' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<title>Error: Sign in')
    expect(answer.html).toContain('href="#choices"')
  }))

test('where the data are an organisation’s own, nobody is offered and nobody gets in with one click', () =>
  withPeople(
    async ({ asStranger }) => {
      const { html } = await asStranger.get('/sign-in')
      expect(html).not.toContain('name="as"')
      expect(html).not.toContain('Demonstration')
      expect((await asStranger.submit('/sign-in', { as: 'lead-inspector' })).status).toBe(404)
      expect((await asStranger.get('/account')).status).toBe(303)
    },
    { demonstration: false },
  ))

test('a form that did not come from its own page is refused, and nobody is signed out', () =>
  withPeople(async ({ asLeadInspector }) => {
    const answer = await asLeadInspector.post('/account', { _csrf: 'forged' })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('You are still signed in')
    expect((await asLeadInspector.get('/account')).status).toBe(200)
  }))
