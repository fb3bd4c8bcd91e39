/** A letter reads the same on its page, in Word, in print and in the mail, and as it was sent for ever after. */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { makeAnnounced } from '../../../test/make/announced.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { readLetters as readPost } from '../../platform/db/outbox.ts'
import { moveFieldwork } from '../actions/timetable.ts'
import { noteForLetters } from '../actions/announcement.ts'
import { moveInspection } from '../actions.ts'
import { tellOfMove } from '../on.ts'
import { readLetters } from '../store/announcement.ts'

const slug = 'northshire-2012'
const path = `/inspections/${slug}/letters/notice`

test('before it is sent it is filled in from the record, for the inspectorate alone', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    await makeAnnounced(use, { stage: 'planned' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('has not been sent')
    expect(text).toContain('Inspection of Northshire')
    expect(text).toContain('We come on 16 January 2012.')
    expect(text).toContain('2 Minutes 9 January 2012')
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Byddwn yn dod ar 16 Ionawr 2012.')
    expect((await asHeadOfService.get(path)).status).toBe(403)
  }))

test('once sent it stays as it was, whatever is planned afterwards, and its fingerprint is in the journal', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    const { id } = await makeAnnounced(use)
    await moveFieldwork(use, { actor: aLead, slug, to: '2012-01-23', reason: 'The service moves house.' })
    const { text } = await asHeadOfService.get(path)
    expect(text).toContain('Sent on 21 November 2026')
    expect(text).toContain('We come on 16 January 2012.')
    const sent = (await readLetters(use.db, id)).get('notice')
    const hash = createHash('sha256').update(canonicalJson(sent?.texts)).digest('hex')
    expect(text).toContain(hash)
    const journalled = (await readJournal(use.db, { inspection: id })).find(each => each.event.endsWith('letter-sent'))
    expect(journalled?.details).toMatchObject({ letter: 'notice', hash })
    expect((await asLeadInspector.get(path)).text).toContain(hash)
  }))

test('it downloads for print and for Word in both languages, and nothing else does', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeAnnounced(use)
    for (const language of ['en', 'cy']) {
      const pdf = await asHeadOfService.get(`${path}/${language}/pdf`)
      expect(pdf.bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
      const word = await asHeadOfService.get(`${path}/${language}/docx`)
      expect(Object.keys(unzipSync(new Uint8Array(word.bytes)))).toContain('word/document.xml')
      expect(word.headers['content-disposition']).toContain(`northshire-2012-notice-${language}.docx`)
    }
    expect((await asHeadOfService.get(`${path}/en/exe`)).status).toBe(404)
    expect((await asHeadOfService.get(`/inspections/${slug}/letters/party`)).status).toBe(404)
  }))

test('announcing mails it in both languages to those whom the framework names, in the place of the notice', () =>
  withPeople(async ({ use }) => {
    const { id } = await makeAnnounced(use)
    await sql`with head as (
        insert into access.person (name, email, organisation_id)
        select 'A Head', 'head@example.org', organisation_id from access.role where role = 'head-of-service' limit 1
        returning id, organisation_id)
      insert into access.role (person_id, organisation_id, role) select id, organisation_id, 'head-of-service' from head`.execute(
      use.db,
    )
    const moved = (await readJournal(use.db, { inspection: id })).findLast(each => each.event === 'inspection.moved')
    if (!moved) throw new Error('the move was not journalled')
    await tellOfMove.hear(use, moved)
    const post = await readPost(use.db)
    expect(post.map(({ to, subject }) => [to, subject])).toEqual([
      ['head@example.org', 'Inspection of Northshire / Arolygiad Northshire'],
    ])
    expect(post[0]?.body).toContain('We come on 16 January 2012.')
    expect(post[0]?.body).toContain('Byddwn yn dod ar 16 Ionawr 2012.')
    expect(post[0]?.body).not.toContain('Your service will be inspected')
  }))

test('what a later stage supplies stands in letters that go out afterwards, and an inspection resumed sends none again', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeAnnounced(use, { stage: 'planned' })
    await noteForLetters(use, { inspection: id, name: 'seed-hash', value: 'ab12' })
    await noteForLetters(use, { inspection: id, name: 'seed-hash', value: 'cd34' })
    const move = (to: 'announced' | 'suspended') =>
      moveInspection(use, { actor: aLead, inspection: id, to, on: '2012-01-03', reason: 'Snow.' })
    await move('announced')
    expect((await asLeadInspector.get(path)).text).toContain('The seed has the hash ab12.')
    await move('suspended')
    await move('announced')
    expect(
      (await readJournal(use.db, { inspection: id })).filter(each => each.event.endsWith('letter-sent')),
    ).toHaveLength(1)
  }))

test('those to whom it was not sent are refused with the reason, and a stranger signs in', () =>
  withPeople(async ({ use, asBoardChair, asNationalMonitor, asStranger }) => {
    await makeAnnounced(use)
    expect((await asBoardChair.get(path)).text).toContain('by those to whom it was sent')
    for (const who of [asBoardChair, asNationalMonitor]) {
      expect((await who.get(path)).status).toBe(403)
      expect((await who.get(`${path}/en/pdf`)).status).toBe(403)
    }
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
