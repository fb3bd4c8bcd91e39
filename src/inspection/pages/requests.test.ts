/** The list of requests is the service's to answer, and the inspectorate's index of what has come. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeAnnounced } from '../../../test/make/announced.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'

const path = '/inspections/northshire-2012/requests'
const clock = () => new Date('2012-01-11T10:00:00Z')
const pdf = (text: string) => `%PDF-1.7\n${text}`

test('every request has its number, its day and its state; what is overdue and what came late is told', () =>
  withPeople(
    async ({ use, asHeadOfService, asLeadInspector }) => {
      await makeAnnounced(use)
      await asHeadOfService.upload(`${path}/minutes`, { do: 'files' }, { files: [{ name: 'm.pdf', bytes: pdf('m') }] })
      const { text } = await asLeadInspector.get(path)
      expect(text).toContain('1 of 2 answered. 1 is overdue.')
      expect(text).toMatch(/1\. The plan Papers 30 December 2011 Overdue by 12 days Not yet 0/)
      expect(text).toMatch(/2\. Minutes Papers 9 January 2012 Sent 2 days late 11 January 2012, [^0-9]+ 1/)
      expect((await asHeadOfService.get(`${path}?lang=cy`)).text).toContain('12 diwrnod ar ei hôl hi')
    },
    { clock },
  ))

test('the list is narrowed to what a reader wants to see', () =>
  withPeople(
    async ({ use, asHeadOfService, asLeadInspector }) => {
      await makeAnnounced(use)
      await asHeadOfService.submit(`${path}/minutes`, { do: 'not-held', text: 'There is no board yet.' })
      const rows = async (show: string) => {
        const { html } = await asLeadInspector.get(`${path}?show=${show}`)
        return [...html.matchAll(/requests\/(plan|minutes)"/g)].map(([, id]) => id)
      }
      expect(await rows('overdue')).toEqual(['plan'])
      expect(await rows('not-held')).toEqual(['minutes'])
      expect(await rows('late')).toEqual(['minutes'])
      expect(await rows('sent')).toEqual([])
      expect(await rows('rubbish')).toEqual(['plan', 'minutes'])
    },
    { clock },
  ))

test('everything downloads as one archive with an index that a spreadsheet opens without running it', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector }) => {
    const { id } = await makeAnnounced(use)
    const files = [
      { name: 'Cynllun.pdf', bytes: pdf('plan') },
      { name: 'Cynllun.pdf', bytes: pdf('again') },
    ]
    await asHeadOfService.upload(`${path}/plan`, { do: 'files' }, { files })
    await asHeadOfService.submit(`${path}/minutes`, { do: 'comment', text: '=HYPERLINK("http://x")' })
    const archive = await asLeadInspector.get(`${path}.zip`)
    expect(archive.headers['content-type']).toBe('application/zip')
    const opened = unzipSync(new Uint8Array(archive.bytes))
    expect(Object.keys(opened)).toEqual(['index.csv', '01-1 Cynllun.pdf', '01-2 Cynllun.pdf'])
    expect(strFromU8(opened['01-2 Cynllun.pdf'] ?? new Uint8Array())).toBe(pdf('again'))
    const index = Buffer.from(opened['index.csv'] ?? []).toString()
    expect(index).toMatch(/\r\n1,Papers,The plan,Sent,2011-12-30,2026-11-21,\d+,01-1 Cynllun.pdf,13,[0-9a-f]{64},2026-/)
    expect(index).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect((await asLeadInspector.get(`${path}.csv`)).bytes.toString()).toBe(index)
    const looks = (await readJournal(use.db, { inspection: id })).filter(each => each.event === 'case-material.read')
    expect(looks.at(-1)?.details).toMatchObject({ what: 'evidence' })
  }))

test('the inspectorate asks for something more, with its day; too little is asked for again', () =>
  withPeople(
    async ({ use, asHeadOfService, asLeadInspector }) => {
      await makeAnnounced(use)
      const day = (d: string, m: string, y: string) => ({ 'due-day': d, 'due-month': m, 'due-year': y })
      const bad = await asLeadInspector.submit(path, { title: '', guidance: 'With names', ...day('1', '1', '2012') })
      expect(bad.status).toBe(422)
      for (const said of ['Say what you ask for', 'must be today or later', 'With names'])
        expect(bad.text).toContain(said)
      await asLeadInspector.submit(path, { title: 'The risk register', guidance: '', ...day('13', '1', '2012') })
      expect((await asHeadOfService.get(path)).text).toMatch(/3\. The risk register Asked for further 13 January 2012/)
      const more = /\/requests\/further-\d+/.exec((await asHeadOfService.get(path)).html)?.[0] ?? ''
      await asHeadOfService.submit(`/inspections/northshire-2012${more}`, { do: 'comment', text: 'On its way.' })
      expect((await asLeadInspector.get(path)).text).toContain('1 of 3 answered')
    },
    { clock },
  ))

test('a request that was withdrawn is not counted', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeAnnounced(use)
    await asLeadInspector.submit(`${path}/plan`, { do: 'withdraw', text: 'It is published.' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('0 of 1 answered. 1 is overdue.')
  }))

test('the service sees them once the inspection is announced; others never do, and a stranger signs in', () =>
  withPeople(async ({ use, asHeadOfService, asLeadInspector, asBoardChair, asNationalMonitor, asStranger }) => {
    await makeAnnounced(use, { stage: 'planned' })
    expect((await asLeadInspector.get(path)).text).toContain('once the inspection is announced')
    expect((await asHeadOfService.get(path)).status).toBe(403)
    await makeAnnounced(use, { slug: 'southshire-2012', stage: 'published' })
    const published = path.replace('northshire', 'southshire')
    expect((await asHeadOfService.get(published)).status).toBe(200)
    for (const who of [asBoardChair, asNationalMonitor])
      for (const ending of ['', '.csv', '.zip']) expect((await who.get(`${published}${ending}`)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
