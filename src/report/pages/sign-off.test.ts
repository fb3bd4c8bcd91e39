/** Signing in the browser: the lead, the programme manager and the chief inspector in turn, and then it can be published. */
import { expect, test } from 'vitest'
import { makeSignedReport } from '../../../test/make/sign-off.ts'
import { withPeople } from '../../../test/people.ts'
import type { Visitor } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/sign-off'
const move = '/inspections/northshire-2012/publication'

const sign = async (visitor: Visitor, point: string) => {
  const hash = /name="hash"[^>]* value="([0-9a-f]+)"/.exec((await visitor.get(path)).html)?.[1] ?? ''
  return visitor.submit(path, { deed: 'sign', checked: point, hash })
}

test('each signs in turn, and only then does the move to published find nothing missing', () =>
  withPeople(async ({ use, asLeadInspector, asProgrammeManager, asChiefInspector }) => {
    await makeSignedReport(use)
    expect((await asLeadInspector.get(move)).text).toContain('Missing Everybody who signs must have signed')
    expect((await sign(asLeadInspector, 'read-lead')).location).toBe(path)
    const shown = await asLeadInspector.get(path)
    expect(shown.text).toContain('The report is signed: The lead.')
    expect(shown.text).toContain('The lead Signed')
    expect(shown.text).toContain('Alex Morgan, 21 November 2026.')
    expect(shown.html).not.toContain('name="hash"')
    await sign(asProgrammeManager, 'read-head')
    await sign(asChiefInspector, 'read-chief')
    expect((await asChiefInspector.get(path)).text).toContain('Everybody has signed the report as it stands.')
    const now = { deed: 'publish', when: 'now' }
    expect((await asChiefInspector.submit(move, now)).location).toBe(move)
    expect((await asChiefInspector.get('/inspections/northshire-2012/report')).text).toContain('November 2026')
  }))

test('a point that is not confirmed is asked for beside it, and sending back asks for a reason', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeSignedReport(use)
    const unread = await sign(asLeadInspector, 'nothing')
    expect(unread.status).toBe(422)
    expect(unread.text).toContain('Error: Tick the box once you have checked what it says, or send the report back')
    expect(unread.text.split('Read by the lead.')).toHaveLength(2)
    const back = await asLeadInspector.submit(path, { deed: 'send-back', reason: '' })
    expect([back.status, back.text.includes('Say what has to change')]).toEqual([422, true])
  }))

test('the programme manager sends it back, and the lead reads why', () =>
  withPeople(async ({ use, asLeadInspector, asProgrammeManager }) => {
    await makeSignedReport(use)
    await sign(asLeadInspector, 'read-lead')
    await asProgrammeManager.submit(path, { deed: 'send-back', reason: 'The foreword is unclear.' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain(
      'Rhian Doyle sent the report back: “The foreword is unclear.” The lead is asked to sign next.',
    )
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Anfonodd Rhian Doyle yr adroddiad yn ôl')
  }))

test('the service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeSignedReport(use)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
