/** The announcement pack says what is to be done, by whom and when, and what was done. */
import { expect, test } from 'vitest'
import { makeAnnounced } from '../../../test/make/announced.ts'
import { makeTimetable } from '../../../test/make/timetable.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'

const path = '/inspections/northshire-2012/announcement'
const clock = () => new Date('2012-01-03T10:00:00Z')

test('the checklist has its days from the timetable, and a word on a step is kept with name and day', () =>
  withPeople(
    async ({ use, asLeadInspector }) => {
      const { id } = await makeAnnounced(use)
      const before = await asLeadInspector.get(path)
      // Ten working days before 16 January 2012, over the New Year holiday of the 2nd.
      expect(before.text).toMatch(/Tell the service lead inspector 30 December 2011 Overdue by 4 days Nothing said yet/)
      await asLeadInspector.submit(path, { step: 'tell', done: 'yes', note: 'Spoke to the head.' })
      const after = await asLeadInspector.get(path)
      expect(after.text).toMatch(/1 of 1 done\. .* Done [^:]*3 January 2012: Spoke to the head\./)
      await asLeadInspector.submit(path, { step: 'tell', done: 'no', note: 'It was somebody else.' })
      expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Heb ei wneud wedi’r cyfan')
      const marks = (await readJournal(use.db, { inspection: id })).filter(each => each.event.endsWith('marked'))
      expect(marks.map(({ details }) => details['done'])).toEqual([true, false])
    },
    { clock },
  ))

test('a form that says too little is shown again with what was typed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAnnounced(use)
    const { status, text, html } = await asLeadInspector.submit(path, { step: '', note: 'x'.repeat(501) })
    expect(status).toBe(422)
    for (const said of ['Choose the step', 'Say whether', 'to 500 characters']) expect(text).toContain(said)
    expect(html).toContain('x'.repeat(501))
    expect((await asLeadInspector.submit(path, { step: 'tell', done: 'no', note: '' })).text).toContain('Say why it is')
  }))

test('before the announcement it leads to announcing; afterwards its letters are sent, each with its fingerprint', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAnnounced(use, { stage: 'planned' })
    const before = await asLeadInspector.get(path)
    expect(before.html).toContain('/inspections/northshire-2012/stage/announced')
    expect(before.text).toContain(
      'The notice head of service, service administrator With the announcement Not sent yet',
    )
    await makeAnnounced(use, { slug: 'southshire-2012' })
    const after = await asLeadInspector.get('/inspections/southshire-2012/announcement')
    expect(after.html).not.toContain('/stage/announced')
    expect(after.text).toMatch(/Sent on 21 November 2026 .*SHA-256 [0-9a-f]{64}/)
  }))

test('a framework without an announcement says so', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeTimetable(use)
    expect((await asLeadInspector.get(path)).text).toContain('says nothing about announcing it')
  }))

test('the service and others are refused with the reason, and a stranger signs in', () =>
  withPeople(async ({ use, asHeadOfService, asBoardChair, asNationalMonitor, asStranger }) => {
    await makeAnnounced(use)
    for (const who of [asHeadOfService, asBoardChair, asNationalMonitor]) expect((await who.get(path)).status).toBe(403)
    expect((await asHeadOfService.get(path)).text).toContain('your letters and requests')
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
