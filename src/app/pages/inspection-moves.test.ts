/** The stage of an inspection: each move with what it still needs, who may make it, and the stages passed. */
import { expect, test } from 'vitest'
import { makeOwnInspection } from '../../../test/make/own-inspection.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/stage'
const day = { 'on-day': '20', 'on-month': '1', 'on-year': '2012' }

test('the lead inspector finds every move that leads on from here, and what it still needs', () =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'list-requested' })
    const { text, html } = await people.asLeadInspector.get(path)
    expect(text).toContain('Confirm the sample of cases first.')
    for (const to of ['sampled', 'suspended', 'cancelled']) expect(html).toContain(`href="${path}/${to}"`)
    expect(html).not.toContain(`href="${path}/published"`)
  }))

test('a stage that was passed is listed with its day', () =>
  withPeople(async people => {
    await makeOwnInspection(people)
    await people.asLeadInspector.submit(`${path}/announced`, day)
    const { text } = await people.asLeadInspector.get(path)
    expect(text).toContain('Announced')
    expect(text).toContain('20 January 2012')
    expect((await people.asLeadInspector.get(`${path}?lang=cy`)).text).toContain('20 Ionawr 2012')
  }))

test('a head of service reads the stage and why no move is theirs, and a stranger signs in', () =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'announced' })
    const { status, text } = await people.asHeadOfService.get(path)
    expect([status, text.includes('Moving the inspection on is for')]).toEqual([200, true])
    expect((await people.asNationalMonitor.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in')
  }))
