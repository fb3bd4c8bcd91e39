/** The lead inspector sees which reserve steps in before a case is replaced. */
import { expect, test } from 'vitest'
import { makeAllotted } from '../../../test/make/allotted.ts'
import { makeDrawn } from '../../../test/make/drawn.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { listCases } from '../../sample/actions.ts'

const all = '/inspections/northshire-2012/allocation'

test('the reserve is shown, a reason is asked for, and the replaced case is gone from the list', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { slug } = await makeDrawn(use, { cases: 50 })
    const [one] = await listCases(use, { actor: aLead, slug })
    const gone = one?.reference ?? ''
    expect((await asLeadInspector.get(all)).text).toContain(`Replace ${gone}`)
    const path = `${all}/${gone}/replace`
    const shown = await asLeadInspector.get(path)
    const next = /The reserve that steps in (\S+)/.exec(shown.text)?.[1] ?? ''
    expect(next).toMatch(/^YJ\d{4}$/)
    const wrong = await asLeadInspector.submit(path, { reason: '' })
    expect([wrong.status, wrong.text.includes('Say why')]).toEqual([422, true])
    const sent = await asLeadInspector.submit(path, { reason: 'The file is lost' })
    expect([sent.status, sent.location]).toEqual([303, all])
    const { text } = await asLeadInspector.get(all)
    expect(text).toContain(`${next} has stepped in for ${gone}.`)
    expect(text).not.toContain(`Replace ${gone}`)
    expect((await asLeadInspector.get(path)).status).toBe(404)
  }))

test('a sample that was not drawn here has no reserves, and there is no form; it is in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAllotted(use)
    const { text, html } = await asLeadInspector.get(`${all}/C001/replace`)
    expect(text).toContain('This sample was not drawn here')
    expect(html).not.toContain('name="reason"')
    expect((await asLeadInspector.get(`${all}/C001/replace?lang=cy`)).text).toContain('Disodli C001')
  }))

test('a head of service may replace nothing, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asBoardChair, asStranger }) => {
    await makeAllotted(use)
    const path = `${all}/C001/replace`
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asBoardChair.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }))
