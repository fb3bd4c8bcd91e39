/** Comments written into the Word table are looked at first, kept once, and what could not be read is told by row. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeSentDraft } from '../../../../test/make/sent-draft.ts'
import type { Visitor } from '../../../../test/people.ts'
import { withPeople } from '../../../../test/people.ts'

const home = '/inspections/northshire-2012/accuracy'
const path = `${home}/upload`

/** Writes into the empty cells of a row, as somebody does in Word. */
const filled = (file: Uint8Array, number: string, about: string, said: string): Uint8Array => {
  const parts = unzipSync(file)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const rows = xml.split('<w:tr>')
  const at = rows.findIndex(row => row.includes(`>${number}</w:t>`))
  const cells = (rows[at] ?? '').split('<w:tc>')
  const put = (cell: string, text: string) =>
    cell.replace(/<\/w:pPr>.*?<\/w:p>/s, `</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`)
  rows[at] = cells
    .map((cell, column) => (column === 3 ? put(cell, about) : column === 4 ? put(cell, said) : cell))
    .join('<w:tc>')
  return zipSync({ ...parts, 'word/document.xml': strToU8(rows.join('<w:tr>')) })
}

const tableOf = async (visitor: Visitor): Promise<Uint8Array> => {
  const { status, bytes } = await visitor.get(`${home}/comments.docx`)
  expect(status).toBe(200)
  return new Uint8Array(bytes)
}

const send = (visitor: Visitor, bytes: Uint8Array, name = 'comments.docx') =>
  visitor.upload(path, { do: 'upload' }, { file: [{ name, bytes }] })

const keep = async (visitor: Visitor, location: string) =>
  visitor.upload(location, { do: 'take', file: location.split('file=')[1] ?? '' }, {})

test('the table holds every paragraph; what is written into it is shown, then kept, and the same file adds nothing', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const table = await tableOf(asHeadOfService)
    const file = filled(table, '2', 'Number', 'We count five &amp; not four.')
    const sent = await send(asHeadOfService, file)
    expect(sent.location).toMatch(/upload\?file=[0-9a-f-]{36}$/)
    const shown = await asHeadOfService.get(sent.location)
    expect(shown.text).toContain('1 new or changed, 0 kept already, 0 not read.')
    expect(shown.text).toMatch(/Row \d+: paragraph 2, Foreword We count five & not four\. Number New/)
    expect((await asHeadOfService.get(home)).text).toContain('There are none yet.')
    await keep(asHeadOfService, sent.location)
    expect((await asHeadOfService.get(home)).text).toContain('We count five & not four.')
    const again = await send(asHeadOfService, file)
    expect((await asHeadOfService.get(again.location)).text).toContain('0 new or changed, 1 kept already, 0 not read.')
    const changed = await send(asHeadOfService, filled(table, '2', 'Number', 'We count six.'))
    expect((await asHeadOfService.get(changed.location)).text).toContain('Changes one that is kept')
    await keep(asHeadOfService, changed.location)
    const list = (await asHeadOfService.get(home)).text
    expect(list).toContain('We count six.')
    expect(list).not.toContain('We count five')
    expect(list).toContain('Send the 1 comment')
  }))

test('a kind that was not understood is asked for on the page, and the words are kept', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const sent = await send(asHeadOfService, filled(await tableOf(asHeadOfService), '2', 'quibble', 'Five.'))
    expect((await asHeadOfService.get(sent.location)).text).toContain('What it is about was not understood')
    await keep(asHeadOfService, sent.location)
    expect((await asHeadOfService.get(home)).text).toContain('Not chosen yet')
  }))

test('a row that was added without its number is told by the paragraph above it', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    const parts = unzipSync(filled(await tableOf(asHeadOfService), '2', 'Number', 'Five.'))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const row = xml.split('<w:tr>').find(each => each.includes('>Five.</w:t>')) ?? ''
    const bare = row.replace(/>2<\/w:t>/, '></w:t>').replace('>Five.<', '>And this?<')
    const more = xml.replace(row, `${row}<w:tr>${bare}`)
    const sent = await send(asHeadOfService, zipSync({ ...parts, 'word/document.xml': strToU8(more) }))
    const { text } = await asHeadOfService.get(sent.location)
    expect(text).toContain('1 new or changed, 0 kept already, 1 not read.')
    expect(text).toMatch(/Row \d+, below paragraph 2 ?: The first column does not say which paragraph/)
  }))

test('a file that is no Word file, or of another draft, is refused with what to do', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeSentDraft(use)
    expect((await asHeadOfService.upload(path, { do: 'upload' }, {})).text).toContain('Choose the Word file')
    const text = await send(asHeadOfService, strToU8('%PDF-1.7\nx'))
    expect(text.text).toMatch(/comments\.docx/)
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from('WordDocument', 'utf16le')])
    const older = await send(asHeadOfService, new Uint8Array(old), 'comments.doc')
    expect((await asHeadOfService.get(older.location)).text).toContain('This is a file of an older Word (.doc).')
    const parts = unzipSync(await tableOf(asHeadOfService))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/[0-9a-f]{64}/, 'ab'.repeat(32))
    const other = await send(asHeadOfService, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
    expect((await asHeadOfService.get(other.location)).text).toContain('This table belongs to another draft.')
    expect((await asHeadOfService.get(`${path}?file=00000000-0000-4000-8000-000000000000`)).status).toBe(404)
  }))

test('whoever does not comment is refused with 403', () =>
  withPeople(async ({ use, asLeadInspector, asNationalMonitor }) => {
    await makeSentDraft(use)
    for (const visitor of [asLeadInspector, asNationalMonitor])
      for (const at of [path, `${home}/comments.docx`]) expect((await visitor.get(at)).status).toBe(403)
  }))
