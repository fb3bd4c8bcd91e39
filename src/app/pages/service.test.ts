/** A service’s page tells its past, and shows each reader the inspections that are open to them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { takeInRegister } from '../../programme/actions/register.ts'

const yaml = readFileSync('register/services.yaml', 'utf8')

test('what a service came from, what it was called, and that nobody has confirmed it, stand on its page', () =>
  withPeople(async ({ use, asBoardChair }) => {
    await takeInRegister(use, { actor: aLead, yaml })
    const later = await asBoardChair.get('/services/cwm-taf')
    expect(later.text).toContain('Merthyr Tydfil became part of it on 1 April 2014 Unconfirmed')
    expect(later.text).toContain('Councils Merthyr Tydfil; Rhondda Cynon Taf')
    const earlier = await asBoardChair.get('/services/merthyr-tydfil')
    expect(earlier.text).toContain('Has become another service')
    expect(earlier.html).toContain('href="/services/cwm-taf"')
    expect((await asBoardChair.get('/services/gwynedd-and-ynys-mon')).text).toContain(
      'First called Gwynedd and Anglesey',
    )
    expect((await asBoardChair.get('/services/cwm-taf?lang=cy')).text).toContain('Daeth Merthyr Tudful yn rhan ohono')
  }))

test('an unpublished inspection is listed for the inspectorate, and nobody else is told of it', () =>
  withPeople(async ({ use, asLeadInspector, asBoardChair }) => {
    await makeInspection(use)
    expect((await asLeadInspector.get('/services/northshire')).html).toContain('href="/inspections/northshire-2012"')
    const { text, html } = await asBoardChair.get('/services/northshire')
    expect(text).toContain('No inspection of this service is open to you')
    expect(html).not.toContain('northshire-2012')
    expect((await asBoardChair.get('/services/nowhere')).status).toBe(404)
  }))

test('it is for anybody who signed in: a stranger is led to do so', () =>
  withPeople(async ({ asStranger }) => {
    expect((await asStranger.get('/services/northshire')).location).toContain('/sign-in')
  }))
