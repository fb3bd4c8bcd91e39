/** Roles are given and taken after the invitation, in any organisation, and whoever acts for several chooses one. */
import { expect, test } from 'vitest'
import { aPassword, anEmail, codeAt, makeAccount } from '../../../test/make/account.ts'
import type { People } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { testNow } from '../../../test/database.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { keepOrganisation } from '../store.ts'

/** Runs a test with an administrator signed in, and a service; `enter` signs an account in a minute later each time. */
const withAdministrator = (
  run: (
    people: People,
    at: { person: number; service: number; enter: (email: string) => Promise<string> },
  ) => Promise<void>,
) => {
  const clock = { now: testNow }
  return withPeople(
    async people => {
      const person = await makeAccount(people.use)
      const service = await keepOrganisation(people.use.db, 'service', { en: 'Fenland', cy: 'Fenland' })
      const enter = async (email: string): Promise<string> => {
        clock.now = new Date(clock.now.getTime() + 60_000)
        await people.asStranger.submit('/sign-in', { email, password: aPassword })
        return (await people.asStranger.submit('/sign-in/code', { code: codeAt(clock.now) })).location
      }
      await enter(anEmail)
      await run(people, { person, service, enter })
    },
    { demonstration: false, clock: () => clock.now },
  )
}

test('a role is given in another organisation and taken away again, and the journal says so', () =>
  withAdministrator(async ({ use, asStranger }, { service }) => {
    const sam = await makeAccount(use, 'sam@example.gov.uk')
    const at = `/people/${sam}`
    const form = { deed: 'give', organisation: String(service), role: 'local-assessor' }
    expect((await asStranger.submit(at, form)).location).toBe(at)
    expect((await asStranger.get(at)).text).toMatch(/Fenland Local assessor Take away/)
    expect((await asStranger.get('/people')).text).toContain('Fenland: Local assessor; The inspectorate: Administrator')
    await asStranger.submit(at, { ...form, deed: 'take' })
    expect((await asStranger.get(at)).text).not.toContain('Local assessor Take away')
    const events = (await readJournal(use.db)).map(({ event }) => event)
    expect(events.filter(event => event.startsWith('access.role-'))).toEqual(['access.role-given', 'access.role-taken'])
  }))

test('what is wrong with a new role is said beside it, in both languages', () =>
  withAdministrator(async ({ asStranger }, { person, service }) => {
    const empty = await asStranger.submit(`/people/${person}`, { deed: 'give' })
    expect([
      empty.status,
      empty.html.includes('id="organisation-error"'),
      empty.html.includes('id="role-error"'),
    ]).toEqual([422, true, true])
    const wrong = { deed: 'give', organisation: String(service), role: 'lead-inspector' }
    expect((await asStranger.submit(`/people/${person}`, wrong)).text).toContain('not one of that kind')
    expect((await asStranger.submit(`/people/${person}?lang=cy`, wrong)).text).toContain('Nid yw’r rôl hon yn un')
    expect((await asStranger.get('/people/99999')).status).toBe(404)
  }))

test('whoever acts for several organisations is asked for which, and has their roles there alone', () =>
  withAdministrator(async ({ asStranger }, { person, service, enter }) => {
    const form = { deed: 'give', organisation: String(service), role: 'head-of-service' }
    await asStranger.submit(`/people/${person}`, form)
    await asStranger.submit('/account')
    const asked = await enter(anEmail)
    expect(asked).toBe('/account/organisation?return=%2F')
    expect((await asStranger.submit(asked, { organisation: '0' })).status).toBe(422)
    expect((await asStranger.submit(asked, { organisation: String(service), return: '/account' })).location).toBe(
      '/account',
    )
    expect((await asStranger.get('/account')).text).toMatch(/Acting for Fenland Role Head of service/)
    expect((await asStranger.get('/people')).status).toBe(403)
    await asStranger.submit('/account/organisation', { organisation: String(service) })
  }))

test('somebody who leaves one organisation goes on acting for the other; their only one they can’t leave so', () =>
  withAdministrator(async ({ use, asStranger }, { service }) => {
    const sam = await makeAccount(use, 'sam@example.gov.uk')
    const at = `/people/${sam}`
    const inspectorate = /name="organisation" value="(\d+)"/.exec((await asStranger.get(at)).html)?.[1] ?? ''
    const refused = await asStranger.submit(at, { deed: 'leave', organisation: inspectorate })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('the only organisation')])
    await asStranger.submit(at, { deed: 'give', organisation: String(service), role: 'case-manager' })
    await asStranger.submit(at, { deed: 'leave', organisation: inspectorate })
    expect((await asStranger.get('/people')).text).toContain('sam@example.gov.uk Fenland: Case manager')
  }))

test('nobody takes their own administrator’s role; a lead inspector who signed in gives no role to anybody', () =>
  withAdministrator(async ({ asStranger }, { person, enter }) => {
    const organisation =
      /name="organisation" value="(\d+)"/.exec((await asStranger.get(`/people/${person}`)).html)?.[1] ?? ''
    const own = { deed: 'take', organisation, role: 'administrator' }
    expect((await asStranger.submit(`/people/${person}`, own)).status).toBe(403)
    await asStranger.submit(`/people/${person}`, { deed: 'give', organisation, role: 'lead-inspector' })
    expect(await enter(anEmail)).toBe('/')
  }))

test('a head of service who signed in is told who gives roles', () =>
  withPeople(async ({ asHeadOfService }) => {
    const { status, text } = await asHeadOfService.get('/people/1')
    expect([status, text]).toEqual([403, expect.stringContaining('by an administrator')])
  }))
