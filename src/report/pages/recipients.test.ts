/** The inspectorate keeps its recipients' addresses and what public pages say of reaching it. */
import { expect, test } from 'vitest'
import { copiedFramework } from '../../../test/make/copied.ts'
import { makePublished } from '../../../test/make/published.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'

const address = '/publication-settings'
const empty = { 'to-press': '', 'contact-en': '', 'contact-cy': '', 'complaint-en': '', 'complaint-cy': '' }

test('an address that was saved stands there the next time, and what is no address is refused and stays typed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await loadEdition(use, copiedFramework)
    expect((await asLeadInspector.get(address)).text).toContain('The press')
    const wrong = await asLeadInspector.submit(address, { ...empty, 'to-press': 'desk@news.example\nthe press' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('“the” is no email address')
    expect(wrong.html).toContain('the press</textarea>')
    await asLeadInspector.submit(address, { ...empty, 'to-press': 'desk@news.example' })
    const page = await asLeadInspector.get(address)
    expect(page.html).toContain('desk@news.example</textarea>')
    expect(page.text).toContain('The settings are saved.')
  }))

test('only recipients who don’t sign in are kept here, and what is unconfirmed says so', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await loadEdition(use, copiedFramework)
    const page = await asLeadInspector.get(address)
    expect(page.text).not.toContain('The service')
    expect(page.text).toContain('Unconfirmed')
    expect((await asLeadInspector.get(`${address}?lang=cy`)).text).toContain('Gosodiadau cyhoeddi')
  }))

test('public pages say how to reach the inspectorate and how to complain, in both languages or not at all', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makePublished(use)
    const half = await asLeadInspector.submit(address, { ...empty, 'contact-en': 'Write to us.' })
    expect([half.status, half.text.includes('Write the same in Welsh')]).toEqual([422, true])
    await asLeadInspector.submit(address, {
      ...empty,
      'complaint-en': 'Tell us within a month.',
      'complaint-cy': 'Dywedwch wrthym o fewn mis.',
    })
    expect((await asStranger.get('/reports/northshire-2012')).text).toContain('How to complain Tell us within a month.')
    expect((await asStranger.get('/reports/northshire-2012?lang=cy')).text).toContain('Dywedwch wrthym o fewn mis.')
  }))

test('the service has no part in it, and a stranger is refused', () =>
  withPeople(async ({ asHeadOfService, asStranger }) => {
    expect((await asHeadOfService.get(address)).status).toBe(403)
    expect((await asStranger.get(address)).location).toContain('/sign-in')
    expect((await asStranger.post(address, empty)).status).toBe(403)
  }))
