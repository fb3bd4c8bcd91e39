/** Moving a case shows what it breaks before it is confirmed. */
import { expect, test } from 'vitest'
import { makeAllotted } from '../../../test/make/allotted.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'

const all = '/inspections/northshire-2012/allocation'
const path = `${all}/C004`

async function shared({ use, asLeadInspector }: People): Promise<readonly number[]> {
  const { assessors } = await makeAllotted(use)
  await asLeadInspector.submit(all, { readers: assessors.map(String), share: '0', perDay: '3' })
  return assessors
}

test('each possible reader is there with what the move would break, and a confirmed one is kept', () =>
  withPeople(async people => {
    await shared(people)
    const { asLeadInspector } = people
    const shown = await asLeadInspector.get(path)
    expect(shown.text).toMatch(/Breaks nothing|Loads differ/)
    const to = /value="(first \d+)"/.exec(shown.html)?.[1] ?? ''
    const sent = await asLeadInspector.submit(path, { to, reason: 'knows the court' })
    expect([sent.status, sent.location]).toEqual([303, all])
    expect((await asLeadInspector.get(path)).html).not.toContain(`value="${to}"`)
  }))

test('without a choice or a reason both are asked for at once', () =>
  withPeople(async people => {
    await shared(people)
    const { status, text } = await people.asLeadInspector.submit(path)
    expect(status).toBe(422)
    expect(text).toContain('Choose somebody to whom the case can be given.')
    expect(text).toContain('Say why the case is moved.')
  }))

test('before the cases are shared out there is nothing to move, and an unknown case is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAllotted(use)
    expect((await asLeadInspector.get(path)).text).toContain('Share the cases out first')
    expect((await asLeadInspector.get(`${all}/C999`)).status).toBe(404)
  }))

test('it is in Welsh too', () =>
  withPeople(async people => {
    await shared(people)
    expect((await people.asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Symud achos C004')
  }))

test('somebody who signed in and has no part in it is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asStranger, asNationalMonitor }) => {
    await makeAllotted(use)
    expect((await asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
    expect((await asNationalMonitor.get(path)).status).toBe(403)
  }))
