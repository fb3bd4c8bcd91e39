/** A service answers a request by files, by a comment or that nothing is held; nothing sent is lost, and nothing altered. */
import { expect, test } from 'vitest'
import { makeAnnounced } from '../../../test/make/announced.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { moveInspection } from '../actions.ts'
import { readRequestEvents } from '../store/requests.ts'

const path = '/inspections/northshire-2012/requests/plan'
const pdf = (text: string) => `%PDF-1.7\n${text}`

test('files are received, shown with who and when, and downloaded as they came, never as a page', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { id } = await makeAnnounced(use)
    const files = [
      { name: 'Cynllun 2011.pdf', bytes: pdf('one') },
      { name: 'figures.csv', bytes: '=1+1,2\n' },
    ]
    const sent = await asHeadOfService.upload(path, { do: 'files' }, { files })
    expect(sent.location).toBe(path)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/Sent a file .*21 November 2026, 10:00 Cynllun 2011\.pdf \(1 KB\)/)
    const at = /href="(\/[^"]*\/files\/[^"]*)" download>figures/.exec(html)?.[1] ?? ''
    const file = await asLeadInspector.get(at)
    expect(file.bytes.toString()).toBe('=1+1,2\n')
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(file.headers['content-disposition']).toContain('attachment')
    const journal = (await readJournal(use.db, { inspection: id })).map(({ event }) => event)
    expect(journal.filter(each => each === 'inspection.request-answered')).toHaveLength(2)
    expect(journal.at(-1)).toBe('case-material.read')
  }))

test('a file that is refused is named with what to do, and the good ones beside it are kept', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeAnnounced(use)
    const files = [
      { name: 'run.pdf', bytes: new Uint8Array([0x4d, 0x5a, 0x90]) },
      { name: 'good.pdf', bytes: pdf('good') },
      { name: 'huge.pdf', bytes: new Uint8Array(20_000_001) },
      { name: 'page.html', bytes: '<!doctype html><script>1</script>' },
    ]
    const { status, text } = await asHeadOfService.upload(path, { do: 'files' }, { files })
    expect(status).toBe(422)
    for (const said of [
      'run.pdf is a program and is refused',
      'huge.pdf is larger than 20 MB',
      'page.html is a web page',
      '1 other file was received',
      'good.pdf (1 KB)',
    ])
      expect(text).toContain(said)
    expect(await readRequestEvents(use.db, id)).toHaveLength(1)
    expect((await asHeadOfService.upload(path, { do: 'files' }, {})).text).toContain('Choose the files to send')
  }))

test('more files than one form may carry are not dropped in silence', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeAnnounced(use)
    const files = Array.from({ length: 22 }, (_, at) => ({ name: `${at}.pdf`, bytes: pdf(String(at)) }))
    const { text } = await asHeadOfService.upload(path, { do: 'files' }, { files })
    expect(text).toContain('Send at most 20 files at once')
    expect(text).toContain('20 other files were received')
  }))

test('a comment and "not held" are kept with their words, and an empty one is asked for again', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    await makeAnnounced(use)
    const empty = await asHeadOfService.submit(path, { do: 'comment', text: ' ' })
    expect([empty.status, empty.text.includes('Write your comment')]).toEqual([422, true])
    await asHeadOfService.submit(path, { do: 'comment', text: 'With the board until Friday.' })
    expect((await asHeadOfService.submit(path, { do: 'not-held', text: '' })).text).toContain('Say why')
    await asHeadOfService.submit(path, { do: 'not-held', text: 'The last plan lapsed.' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('With the board until Friday.')
    expect(text).toMatch(/Not held .* Said that it is not held .* The last plan lapsed\./)
    expect((await asHeadOfService.get(`${path}?lang=cy`)).text).toContain('Dywedodd nad yw’n cael ei ddal')
  }))

test('a file is withdrawn with a reason, stays in the record, and no longer answers', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { id } = await makeAnnounced(use)
    await asHeadOfService.upload(path, { do: 'files' }, { files: [{ name: 'old.pdf', bytes: pdf('old') }] })
    const [sent] = await readRequestEvents(use.db, id)
    const back = { do: 'withdraw-file', file: sent?.file ?? '', text: '' }
    expect((await asHeadOfService.submit(path, back)).text).toContain('Say why')
    expect((await asHeadOfService.submit(path, { ...back, file: '', text: 'x' })).text).toContain('Choose the file')
    await asHeadOfService.submit(path, { ...back, text: 'An old version.' })
    expect((await asLeadInspector.get(path)).text).toMatch(/old\.pdf .* Withdrawn .*An old version\./)
    expect((await asHeadOfService.post(path, { ...back, text: 'again' })).status).toBe(403)
    expect((await asLeadInspector.get(`${path}/files/${sent?.file ?? ''}`)).status).toBe(200)
  }))

test('the inspectorate withdraws a request with a reason and asks for it again; the service then answers it', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    await makeAnnounced(use)
    expect((await asLeadInspector.submit(path, { do: 'withdraw', text: '' })).text).toContain('Say why')
    await asLeadInspector.submit(path, { do: 'withdraw', text: 'It is published.' })
    const closed = await asHeadOfService.get(path)
    expect(closed.text).toContain('No longer asked for')
    expect(closed.html).not.toContain('name="files"')
    await asLeadInspector.submit(path, { do: 'restore', text: '' })
    expect((await asHeadOfService.get(path)).html).toContain('name="files"')
  }))

test('after fieldwork the answers are read and no longer given', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeAnnounced(use, { stage: 'fieldwork' })
    expect((await asHeadOfService.get(path)).html).toContain('name="files"')
    await moveInspection(use, {
      actor: aLead,
      inspection: id,
      to: 'provisional-findings',
      on: '2012-02-03',
      held: ['answers'],
    })
    const { text, html } = await asHeadOfService.get(path)
    expect(text).toContain('You can read this, and not answer it')
    expect(html).not.toContain('<textarea')
  }))

test('a file of another inspection is not found here, nor an unknown request', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    await makeAnnounced(use)
    const { id } = await makeAnnounced(use, { slug: 'southshire-2012' })
    const other = path.replace('northshire', 'southshire')
    await asHeadOfService.upload(other, { do: 'files' }, { files: [{ name: 'a.pdf', bytes: pdf('a') }] })
    const [sent] = await readRequestEvents(use.db, id)
    expect((await asLeadInspector.get(`${path}/files/${sent?.file ?? ''}`)).status).toBe(404)
    expect((await asLeadInspector.get(path.replace('plan', 'party'))).status).toBe(404)
  }))

test('others are refused with the reason, and a stranger signs in', () =>
  withPeople(async ({ use, asBoardChair, asLocalAssessor, asLeadInspector, asStranger }) => {
    await makeAnnounced(use)
    expect((await asBoardChair.get(path)).status).toBe(403)
    expect((await asLocalAssessor.get(path)).status).toBe(403)
    expect((await asLeadInspector.submit(path, { do: 'comment', text: 'x' })).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
