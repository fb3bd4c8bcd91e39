/** The interview diary shows each case manager's week, and is told who is away. */
import { expect, test } from 'vitest'
import { makeAllotted } from '../../../test/make/allotted.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/diary'

test('each case manager has a row, with case, time and assessor on each day', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { assessors } = await makeAllotted(use)
    await asLeadInspector.submit('/inspections/northshire-2012/allocation', {
      readers: assessors.map(String),
      share: '10',
      perDay: '3',
    })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('16 January 2012 17 January 2012')
    expect(text).toMatch(/(09:30|11:15|13:30|15:15) C0\d\d, (Ash|Birch|Cedar)/)
  }))

test('days away are kept and shown; without a name they are refused', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAllotted(use)
    await asLeadInspector.submit(path, { who: 'manager M03', days: ['2012-01-17'] })
    expect((await asLeadInspector.get(path)).text).toMatch(/M03 +Away/)
    const nobody = await asLeadInspector.submit(path, { who: 'manager M99' })
    expect(nobody.text).toContain('Choose who is away.')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Dyddiadur cyfweliadau')
  }))

test('somebody who signed in and has no part in it is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asStranger, asNationalMonitor }) => {
    await makeAllotted(use)
    expect((await asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
    expect((await asNationalMonitor.get(path)).status).toBe(403)
  }))
