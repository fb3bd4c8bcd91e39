/** An inspection is moved in the browser as the table of its life says; the service reads what each stage says to it. */
import { expect, test } from 'vitest'
import { makeOwnInspection } from '../../../test/make/own-inspection.ts'
import { makeAnnounced } from '../../../test/make/announced.ts'
import { withPeople } from '../../../test/people.ts'

const home = '/inspections/northshire-2012'
const day = { 'on-day': '20', 'on-month': '1', 'on-year': '2012' }

test('the lead inspector announces, and the head of service then reads it at the top of the page', () =>
  withPeople(async people => {
    await makeOwnInspection(people)
    const { asLeadInspector, asHeadOfService } = people
    expect((await asHeadOfService.get(home)).status).toBe(403)
    const shown = await asLeadInspector.get(`${home}/stage/announced`)
    expect(shown.text).toContain('To the head of service Your service will be inspected')
    const answer = await asLeadInspector.submit(`${home}/stage/announced`, day)
    expect(answer.location).toBe(home)
    expect((await asLeadInspector.get(home)).text).toContain('The inspection now stands at: Announced.')
    expect((await asHeadOfService.get(home)).text).toContain('Your service will be inspected')
    expect((await asHeadOfService.get(`${home}?lang=cy`)).text).toContain('Bydd eich gwasanaeth yn cael ei arolygu')
  }))

test('the letters that a move sends are named with those to whom they go, in the place of a notice', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAnnounced(use, { stage: 'planned' })
    const { text } = await asLeadInspector.get('/inspections/northshire-2012/stage/announced')
    expect(text).toContain('Letter to: head of service, service administrator The notice')
    expect(text).not.toContain('Your service will be inspected')
  }))

test('a move that lacks something says what, and offers no button', () =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'list-requested' })
    const { text } = await people.asLeadInspector.get(`${home}/stage/sampled`)
    expect(text).toContain('Missing Confirm the sample of cases first.')
    expect(text).toContain('when nothing is missing')
    expect((await people.asLeadInspector.get(`${home}/stage/sampled`)).html).toContain(`href="${home}/draw">Confirm`)
    expect((await people.asLeadInspector.get(`${home}/draw`)).status).toBe(200)
    expect((await people.asLeadInspector.get(`${home}/stage`)).html).toContain(`href="${home}/draw">Confirm`)
    expect((await people.asLeadInspector.get(`${home}/stage`)).text).toContain('Confirm the sample of cases first.')
    expect((await people.asLeadInspector.get(`${home}/stage/sampled`)).html).not.toContain('_csrf')
  }))

test('suspending asks why, the service reads the reason, and it resumes where it was', () =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'fieldwork' })
    const { asLeadInspector, asHeadOfService } = people
    const again = await asLeadInspector.submit(`${home}/stage/suspended`, { ...day, reason: ' ' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Say why')
    await asLeadInspector.submit(`${home}/stage/suspended`, { ...day, reason: 'Snow closed the office.' })
    expect((await asHeadOfService.get(home)).text).toContain('The inspection is suspended')
    expect((await asHeadOfService.get(home)).text).toContain('Snow closed the office.')
    await asLeadInspector.submit(`${home}/stage/fieldwork`, { ...day, reason: 'The snow melted.' })
    const { text } = await asHeadOfService.get(home)
    expect(text).toContain('Fieldwork is under way')
    expect(text).not.toContain('The snow melted.')
    expect((await asLeadInspector.get(`${home}/stage`)).text).toContain('The snow melted.')
  }))

test('who knew of an inspection still sees that it was cancelled, and who did not know learns nothing', () =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'announced' })
    const cancel = { ...day, reason: 'The service is being merged.' }
    await people.asLeadInspector.submit(`${home}/stage/cancelled`, cancel)
    const { status, text } = await people.asHeadOfService.get(home)
    expect([status, text.includes('The service is being merged.')]).toEqual([200, true])
    expect((await people.asStranger.get(home)).status).toBe(403)
  }))

test.each([
  ['21', '1', '2099', 'must be today or earlier'],
  ['1', '1', '2012', 'must not lie before the last move, which was on 16 January 2012'],
  ['', '', '', 'Enter the day of the move'],
])('a move on %s %s %s is refused, and the boxes keep what was typed', (d, m, y, message) =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'announced' })
    const typed = { 'on-day': d, 'on-month': m, 'on-year': y }
    const { status, text } = await people.asLeadInspector.submit(`${home}/stage/list-requested`, typed)
    expect(status).toBe(422)
    expect(text).toContain(message)
  }),
)

test('a move that is not possible from here is not found, with where to look', () =>
  withPeople(async people => {
    await makeOwnInspection(people)
    const { status, text } = await people.asLeadInspector.get(`${home}/stage/published`)
    expect(status).toBe(404)
    expect(text).toContain('Open its stage again')
  }))

test('a head of service moves nothing, and a stranger is refused', () =>
  withPeople(async people => {
    await makeOwnInspection(people, { stage: 'announced' })
    const { status, text } = await people.asHeadOfService.get(`${home}/stage/list-requested`)
    expect(status).toBe(403)
    expect(text).toContain('Moving the inspection on is for')
    expect((await people.asHeadOfService.get(`${home}/stage`)).html).not.toContain(`${home}/stage/`)
    expect((await people.asNationalMonitor.get(`${home}/stage`)).status).toBe(403)
    expect((await people.asStranger.get(`${home}/stage`)).location).toContain('/sign-in')
    expect((await people.asStranger.post(`${home}/stage/list-requested`, day)).status).toBe(403)
  }))
