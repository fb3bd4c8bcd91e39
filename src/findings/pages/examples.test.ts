/** Examples say under which criterion they stand, and are told apart until they have been altered in full. */
import { expect, test } from 'vitest'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/examples'
const boat = {
  deed: 'write',
  criterion: '1.1',
  en: 'A boat came home.',
  cy: '',
  case: 'C001',
  altered: ['name', 'age'],
}

test('an example that is not altered in full is kept, and said not to be in the report', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    await asLeadInspector.submit(path, boat)
    expect((await asLeadInspector.get(path)).text).toContain(
      'A boat came home. No Welsh yet Not altered in full: not in the report',
    )
    await asLeadInspector.submit(path, { ...boat, en: 'Another.', altered: ['name', 'age', 'place', 'rare-facts'] })
    expect((await asLeadInspector.get(path)).text).toContain('Another. No Welsh yet Change')
  }))

test('one without words is refused with what was chosen and ticked', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const { status, html } = await asLeadInspector.submit(path, { ...boat, en: '' })
    expect(status).toBe(422)
    expect(html).toMatch(/<option value="1\.1" selected/)
    expect(html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2)
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Ysgrifennu enghraifft')
  }))

test('a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path, boat)).status).toBe(403)
  }))
