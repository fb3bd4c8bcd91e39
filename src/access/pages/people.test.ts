/** From the first invitation to a colleague's: the whole way in, as people go it. */
import { expect, test } from 'vitest'
import { aPassword, anEmail, codeAt, makeAccount, makeInvitation } from '../../../test/make/account.ts'
import { withPeople } from '../../../test/people.ts'
import { testNow } from '../../../test/database.ts'
import { readLetters } from '../../platform/db/outbox.ts'

const ownData = { demonstration: false }
const keyIn = (html: string): string => (/<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '')

/** A server whose clock the test moves. */
const moving = () => {
  const clock = { now: testNow }
  return { clock, parts: { ...ownData, clock: () => clock.now } }
}

test('an invitation leads to an account, an account to a session, and a session to inviting a colleague', () => {
  const { clock, parts } = moving()
  return withPeople(async ({ use, asStranger }) => {
    const token = await makeInvitation(use)
    const shown = await asStranger.get(`/join/${token}`)
    expect(shown.text).toContain('Welcome, Robin Lee')
    expect(shown.html).toContain('<svg')
    const csrf = /name="_csrf" value="([^"]+)"/.exec(shown.html)?.[1] ?? ''
    const form = { _csrf: csrf, password: aPassword, code: codeAt(clock.now, keyIn(shown.html)) }
    const short = await asStranger.post(`/join/${token}`, { ...form, password: 'short', code: '123' })
    expect(short.status).toBe(422)
    expect(short.text).toContain('Password must be 12 characters')
    expect(short.text).toContain('Enter the 6-digit code')
    expect((await asStranger.post(`/join/${token}`, form)).location).toBe('/')
    expect((await asStranger.get('/account')).text).toContain('Robin Lee')
    await asStranger.submit('/account')

    clock.now = new Date(testNow.getTime() + 60_000)
    const named = { email: anEmail, password: aPassword, return: '/people' }
    expect((await asStranger.submit('/sign-in', named)).location).toBe('/sign-in/code')
    expect((await asStranger.get('/account')).status).toBe(303)
    const code = codeAt(clock.now, keyIn(shown.html))
    expect((await asStranger.submit('/sign-in/code', { code })).location).toBe('/people')

    const listed = await asStranger.get('/people')
    const inspectorate = /<option value="(\d+)"[^>]*>The inspectorate/.exec(listed.html)?.[1] ?? ''
    const colleague = { deed: 'invite', name: 'Sam Okoro', email: 'sam@example.gov.uk', organisation: inspectorate }
    const head = await asStranger.submit('/people', { ...colleague, role: 'head-of-service' })
    expect([head.status, head.text]).toEqual([
      422,
      expect.stringContaining('is not a role of this kind of organisation'),
    ])
    expect((await asStranger.submit('/people', { ...colleague, role: 'inspector' })).location).toBe('/people')
    expect((await asStranger.get('/people')).text).toMatch(
      /Sam Okoro sam@example\.gov\.uk The inspectorate[^.]*Invited/,
    )
    const [letter] = await readLetters(use.db)
    expect(letter).toMatchObject({ to: 'sam@example.gov.uk', body: expect.stringContaining('/join/') as string })
  }, parts)
})

test('every fault of an invitation is said beside its field', () => {
  const { clock, parts } = moving()
  return withPeople(async ({ use, asStranger }) => {
    await makeAccount(use)
    clock.now = new Date(testNow.getTime() + 60_000)
    await asStranger.submit('/sign-in', { email: anEmail, password: aPassword })
    await asStranger.submit('/sign-in/code', { code: codeAt(clock.now) })
    const { status, html } = await asStranger.submit('/people', { deed: 'invite', email: 'not an address' })
    expect(status).toBe(422)
    for (const field of ['name', 'email', 'organisation', 'role']) expect(html).toContain(`id="${field}-error"`)
    expect((await asStranger.submit('/people?lang=cy', { deed: 'organisation' })).text).toContain(
      'Dewiswch y math o sefydliad',
    )
  }, parts)
})

test('somebody who has left stays out; nobody can take their own access away', () => {
  const { clock, parts } = moving()
  return withPeople(async ({ use, asStranger }) => {
    const person = await makeAccount(use)
    clock.now = new Date(testNow.getTime() + 60_000)
    await asStranger.submit('/sign-in', { email: anEmail, password: aPassword })
    await asStranger.submit('/sign-in/code', { code: codeAt(clock.now) })
    const own = await asStranger.submit('/people', { deed: 'leave', person: String(person) })
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('another administrator')])
    const sam = await makeAccount(use, 'sam@example.gov.uk')
    await asStranger.submit('/people', { deed: 'leave', person: String(sam) })
    expect((await asStranger.get('/people')).text).toContain('Has left')
    await asStranger.submit('/account')
    const again = await asStranger.submit('/sign-in', { email: 'sam@example.gov.uk', password: aPassword })
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('is not right')])
  }, parts)
})

test('a lead inspector does not see who else may sign in, and a stranger is asked to', () =>
  withPeople(async ({ asLeadInspector, asStranger }) => {
    const { status, text } = await asLeadInspector.get('/people')
    expect([status, text]).toEqual([403, expect.stringContaining('by an administrator')])
    expect((await asStranger.get('/people')).location).toBe('/sign-in?return=%2Fpeople')
  }))
