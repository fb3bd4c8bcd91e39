/** The check's page tells both sides where it stands, and only the person named sends for the service. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { actorOf, makeDraft, makeSentDraft } from '../../../../test/make/sent-draft.ts'
import { withPeople } from '../../../../test/people.ts'
import { moveInspection } from '../../../inspection/actions.ts'
import { readJournal } from '../../../platform/db/journal.ts'
import { hasReached } from '../../../inspection/rules/stages.ts'
import { findInspection } from '../../../inspection/actions.ts'
import { beginComment } from '../../actions/accuracy/comment.ts'
import { sendDraft } from '../../actions/accuracy/send.ts'

const path = '/inspections/northshire-2012/accuracy'
const move = '/inspections/northshire-2012/stage'
const text = 'The number of cases is not right.'
const address = { part: 'foreword', block: 0, item: null }
const today = { 'on-day': '21', 'on-month': '11', 'on-year': '2026' }

test('the lead inspector names who checks the facts, and the draft is frozen and sent with the move', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    await makeDraft(use)
    const before = await asLeadInspector.get(path)
    expect(before.text).toContain('The draft has not been sent to the service yet.')
    const chair = await actorOf(use, 'board-chair')
    expect((await asLeadInspector.submit(path, { do: 'name', person: '' })).text).toContain(
      'Choose a person of the service',
    )
    await asLeadInspector.submit(path, { do: 'name', person: String(chair.person) })
    const moved = await asLeadInspector.submit(`${move}/factual-accuracy`, today)
    expect(moved.status).toBe(303)
    const sent = await asLeadInspector.get(path)
    expect(sent.text).toContain(`21 November 2026, to ${chair.name}`)
    expect(sent.text).toContain('The draft is with the service.')
    expect((await asHeadOfService.get(path)).text).not.toContain('Send: we have no comments')
  }))

test('the service sees how many working days are left, counted from when the draft was opened', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    await makeSentDraft(use)
    expect((await asLeadInspector.get(path)).text).toContain('First opened by them Not yet')
    const page = await asHeadOfService.get(path)
    // A Saturday: ten working days after it are over on the second Friday.
    expect(page.text).toContain('4 December 2026 (counted from 21 November 2026, when it was opened)')
    expect(page.text).toContain('10 working days after today')
    expect((await asLeadInspector.get(path)).text).toContain('First opened by them 21 November 2026')
    expect((await asHeadOfService.get(`${path}?lang=cy`)).text).toContain('10 diwrnod gwaith ar ôl heddiw')
  }))

test('drafts of comments are the service’s own until the person named sends them all', () =>
  withPeople(async ({ use, asHeadOfService, asBoardChair, asLeadInspector }) => {
    const { slug, head } = await makeSentDraft(use)
    await beginComment(use, { actor: head, slug, language: 'en', address, kind: 'number', text })
    expect((await asHeadOfService.get(path)).text).toContain(text)
    expect((await asLeadInspector.get(path)).text).not.toContain(text)
    expect((await asBoardChair.get(path)).text).not.toContain('Send the 1 comment')
    expect((await asHeadOfService.submit(path, { do: 'return' })).text).toContain('Tick the box to say that this is so')
    expect((await asBoardChair.post(path, { do: 'return', sure: 'yes' })).status).toBe(403)
    await asHeadOfService.submit(path, { do: 'return', sure: 'yes' })
    expect((await asLeadInspector.get(path)).text).toContain(text)
    expect((await asHeadOfService.get(path)).text).toContain('Your comments are with the inspectorate.')
  }))

test('a comment that does not say what it is about holds up the sending, and is named', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { slug, head } = await makeSentDraft(use)
    await beginComment(use, { actor: head, slug, language: 'en', address, kind: null, text })
    const again = await asHeadOfService.submit(path, { do: 'return', sure: 'yes' })
    expect(again.text).toContain('Choose what 1 comment is about: it is marked “Not chosen yet”')
  }))

test('a service with nothing to say says so, and the inspection can go on', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { slug, lead } = await makeSentDraft(use)
    const waiting = await asLeadInspector.get(`${move}/sign-off`)
    expect(waiting.text).toContain('The service’s check of the facts must be over first')
    await asHeadOfService.submit(path, { do: 'nothing', sure: 'yes' })
    expect((await asLeadInspector.get(path)).text).toContain('The service said that it has no comments.')
    await asLeadInspector.submit(`${move}/sign-off`, today)
    expect(hasReached(await findInspection(use, { actor: lead, slug }), 'sign-off')).toBe(true)
    const events = (await readJournal(use.db)).map(({ event }) => event)
    expect(events).toEqual(
      expect.arrayContaining(['report.draft-sent', 'report.draft-opened', 'report.comments-returned']),
    )
  }))

test('answers go back together, once there is one to every comment', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { slug, head } = await makeSentDraft(use)
    const id = await beginComment(use, { actor: head, slug, language: 'en', address, kind: 'number', text })
    await asHeadOfService.submit(path, { do: 'return', sure: 'yes' })
    expect((await asLeadInspector.get(path)).text).toContain('1 comment is not answered yet.')
    const answer = { do: 'answer', decision: 'not', reason: 'It was counted twice.' }
    await asLeadInspector.submit(`${path}/comments/${String(id)}`, answer)
    expect((await asHeadOfService.get(path)).text).not.toContain('Not accepted')
    expect((await asLeadInspector.get(`${move}/sign-off`)).text).toContain('must be over first')
    await asLeadInspector.submit(path, { do: 'answers' })
    expect((await asHeadOfService.get(path)).text).toMatch(/Number Not accepted/)
    expect((await asHeadOfService.get(`${path}/comments/${String(id)}`)).text).toContain('It was counted twice.')
    expect((await asLeadInspector.get(`${move}/sign-off`)).text).toContain('every comment is answered')
  }))

test('the whole log is a CSV file, a workbook and a Word document, with answers once they are sent', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector, asNationalMonitor }) => {
    const { slug, head } = await makeSentDraft(use)
    const said = `=1+1, "${text}"`
    const id = await beginComment(use, { actor: head, slug, language: 'en', address, kind: 'number', text: said })
    await asHeadOfService.submit(path, { do: 'return', sure: 'yes' })
    const answer = { do: 'answer', decision: 'not', reason: 'It was counted twice.' }
    await asLeadInspector.submit(`${path}/comments/${String(id)}`, answer)
    expect((await asHeadOfService.get(`${path}/log.csv`)).html).not.toContain('It was counted twice.')
    await asLeadInspector.submit(path, { do: 'answers' })
    const csv = (await asHeadOfService.get(`${path}/log.csv`)).html
    expect(csv).toContain('Paragraph,Round,Language,Part,Text as drafted,Kind,Comment')
    expect(csv).toMatch(/2,1,en,Foreword,We read 4 cases\.,Number,"'=1\+1, ""The number/)
    expect(csv).toMatch(/Not accepted,It was counted twice\.,We read 4 cases\.,/)
    const sheet = unzipSync(new Uint8Array((await asLeadInspector.get(`${path}/log.xlsx`)).bytes))
    const words = Object.values(sheet).map(bytes => strFromU8(bytes))
    expect(words.join('')).toContain('It was counted twice.')
    const word = unzipSync(new Uint8Array((await asLeadInspector.get(`${path}/log.docx?lang=cy`)).bytes))
    const body = strFromU8(word['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('Ni dderbyniwyd')
    expect(body).toContain('<w:tblHeader/>')
    for (const form of ['csv', 'xlsx', 'docx'])
      expect((await asNationalMonitor.get(`${path}/log.${form}`)).status).toBe(403)
  }))

test('a colleague comments once the person named has invited them, and not any more when that is taken back', () =>
  withPeople(async ({ use, asHeadOfService, asBoardChair }) => {
    await makeSentDraft(use)
    const chair = await actorOf(use, 'board-chair')
    expect((await asBoardChair.get(`${path}/draft/en-2`)).status).toBe(403)
    await asHeadOfService.submit(path, { do: 'invite', person: String(chair.person) })
    expect((await asBoardChair.get(`${path}/draft/en-2`)).status).toBe(200)
    await asHeadOfService.submit(path, { do: 'uninvite', person: String(chair.person) })
    expect((await asBoardChair.get(`${path}/draft/en-2`)).status).toBe(403)
  }))

test('a draft that goes back to the desk is sent again as another round, and the first stays readable', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    const { id, slug, lead } = await makeSentDraft(use)
    const on = '2026-11-21'
    const given = { actor: lead, inspection: id, on }
    await moveInspection(use, { ...given, to: 'drafting', reason: 'a slip' })
    await moveInspection(use, { ...given, to: 'factual-accuracy', held: ['report', 'reader'] })
    await sendDraft(use, { actor: lead, slug })
    expect((await asLeadInspector.get(path)).text).toContain('Round 1, sent 21 November 2026')
    expect((await asHeadOfService.get(`${path}?round=1`)).status).toBe(200)
    expect((await asHeadOfService.get(`${path}/draft?round=1`)).status).toBe(200)
    expect((await asHeadOfService.get(`${path}?round=3`)).status).toBe(404)
  }))

test('a stranger is refused with 403, and so is the service before a draft is sent', () =>
  withPeople(async ({ use, asHeadOfService, asNationalMonitor }) => {
    await makeDraft(use)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asNationalMonitor.get(path)).status).toBe(403)
  }))
