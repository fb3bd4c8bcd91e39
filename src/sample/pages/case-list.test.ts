/** A service sends its list: untidy, wrong, forbidden, monstrous, and in the end sound. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { caseListCsv, caseListRows, headings } from '../../../test/make/case-list.ts'
import { makeListed } from '../../../test/make/listed.ts'
import { makeWorkbook, makeZipBomb } from '../../../test/make/workbook.ts'
import type { Answer, Visitor } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { readKnownColumns, readListFacts } from '../store/list.ts'

const page = '/inspections/northshire-2012/case-list'
const send = (visitor: Visitor, file: Uint8Array | string, lang = 'en') =>
  visitor.upload(`${page}?lang=${lang}`, {}, { list: file })

/** Sends the form of a checked list on, as a browser would. */
const goOn = (visitor: Visitor, checked: Answer, form: Record<string, string>) => {
  const hidden = [...checked.html.matchAll(/type="hidden" name="((?:packed|supplier|holds-)[^"]*)" value="([^"]*)"/g)]
  return visitor.upload(
    page,
    { ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])), ...form },
    {},
  )
}

test('a list as a case system writes it is checked, explained, and kept once it is confirmed', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const asked = await send(asHeadOfService, caseListCsv(60))
    expect([asked.status, asked.text.includes('What do these columns hold?')]).toEqual([200, true])
    expect(asked.html).toContain('Notes on file')
    const checked = await goOn(asHeadOfService, asked, { do: 'check', 'holds-13': '' })
    expect(checked.text).toContain('The list is sound')
    expect(checked.text).toContain('It has 60 cases')
    expect(await readListFacts(use.db, id)).toBeNull()
    const confirmed = await goOn(asHeadOfService, checked, { do: 'confirm' })
    expect([confirmed.status, confirmed.location]).toEqual([303, page])
    expect((await asHeadOfService.get(page)).text).toContain('The list of 60 cases has been received.')
    expect(await readListFacts(use.db, id)).toMatchObject({ cases: 60, frozenAt: null })
    const events = (await readJournal(use.db, { inspection: id })).map(({ event }) => event)
    expect(events).toContain('sample.list-received')
  }))

test('what was said of a column is remembered, and a corrected list shows what it changes', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use)
    const asked = await send(asHeadOfService, caseListCsv(60))
    const checked = await goOn(asHeadOfService, asked, { do: 'check', 'holds-13': '' })
    await goOn(asHeadOfService, checked, { do: 'confirm' })
    const rows = caseListRows(61).slice(1)
    const changed = rows.map((row, at) => (at === 0 ? row.map((cell, j) => (j === 11 ? 'Elsewhere' : cell)) : row))
    const csv = [headings, ...changed].map(row => row.join(';')).join('\n')
    const again = await send(asHeadOfService, csv)
    expect(again.text).toContain('The list is sound')
    expect(again.text).toMatch(/Cases added 1: YJ0061/)
    expect(again.text).toMatch(/Cases taken out 1: YJ0001/)
    expect(again.text).toMatch(/Cases changed \d+: YJ0002/)
  }))

test('a workbook is read as a CSV is, with Excel’s dates', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use)
    const rows = caseListRows(30).map(row => row.map((cell, at) => (at === 2 ? { day: 40924 } : at === 13 ? '' : cell)))
    const { text } = await send(asHeadOfService, makeWorkbook([headings.slice(0, 13), ...rows]))
    expect(text).toContain('It has 30 cases')
  }))

test('every fault is told beside its row and column, in Welsh too, and the annotated copy has them all', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const bad = [
      'Case ref,Order type,Age,Sentence date,Team,Case manager ID',
      'C001,YRO,15,16/01/2012,North,M01',
      'C001,=cmd|x,19,01/16/2012,=1+1,Jane Smith',
      'C003,DTO,9,16/01/2099,North,M01',
    ].join('\r\n')
    const { text, html, ...rest } = await send(asHeadOfService, bad)
    expect(rest.status).toBe(200)
    expect(text).toContain('There are 8 faults to put right')
    expect(text).toMatch(/3 Case ref C001 This case is already listed on line 2; keep one of the two/)
    expect(text).toMatch(/3 Case manager ID Jane Smith This looks like a person’s name/)
    expect(text).toMatch(/4 Age 9 It must be from 10 to 17/)
    const copy = await goOn(asHeadOfService, { ...rest, text, html }, { do: 'annotated' })
    expect(String(copy.headers['content-type'])).toContain('text/csv')
    expect(copy.html).toContain(`C001,'=cmd|x,19,01/16/2012,'=1+1,Jane Smith,"Case ref: this case is already listed`)
    expect(await readListFacts(use.db, id)).toBeNull()
    const workbook = await goOn(asHeadOfService, { ...rest, text, html }, { do: 'annotated-xlsx' })
    expect(String(workbook.headers['content-type'])).toContain('spreadsheetml')
    const forced = await goOn(asHeadOfService, { ...rest, text, html }, { do: 'confirm' })
    expect(forced.text).toContain('There are 8 faults to put right')
    expect(await readListFacts(use.db, id)).toBeNull()
    expect((await send(asHeadOfService, bad, 'cy')).text).toContain('Mae 8 gwall i’w cywiro')
  }))

test('a copy that was put right comes back with our column, and nobody asks what that one holds', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use)
    const rows = [...headings.slice(0, 13), 'What to put right'].join(',')
    const cases = caseListRows(5).map(row => `${row.slice(0, 13).join(',')},Age at start: write a whole number`)
    const { text } = await send(asHeadOfService, [rows, ...cases].join('\n'))
    expect(text).toContain('The list is sound')
    expect(text).toMatch(/These columns are left out None/)
  }))

test('what one service said of a case system’s columns is known of the next list that it wrote, and can be changed', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const supplier = 'Harbour'
    const asked = await asHeadOfService.upload(page, { supplier }, { list: caseListCsv(60) })
    expect(asked.text).toContain('Step 2 of 4: say what its columns hold. 60 rows were read. Case system: Harbour.')
    const checked = await goOn(asHeadOfService, asked, { do: 'check', 'holds-13': '' })
    await goOn(asHeadOfService, checked, { do: 'confirm' })
    await sql`delete from sample.known_column`.execute(use.db)
    const again = await send(asHeadOfService, caseListCsv(61))
    expect(again.text).toContain('The list is sound')
    expect(again.text).toContain('The columns are those of Harbour')
    const changing = await goOn(asHeadOfService, again, { do: 'columns' })
    expect(changing.text).toContain('Say what each column holds')
    expect(changing.html).toMatch(/<option value="team" selected>/)
    const changed = await goOn(asHeadOfService, changing, { do: 'check', 'holds-11': '', 'holds-13': '' })
    expect(changed.text).toMatch(/These columns are left out Team, Notes on file/)
    const wrong = await asHeadOfService.upload(page, { supplier: 'jo@example.org' }, { list: caseListCsv(3) })
    expect([wrong.status, wrong.text.includes('Give the name of the case system alone')]).toEqual([422, true])
    expect((await readListFacts(use.db, id))?.cases).toBe(60)
  }))

test('cases that a list leaves out are counted by their reasons and are not in the population', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const reasons = ['Transferred out', 'Duplicate', 'duplicate', 'No', '']
    const rows = caseListRows(20).map((row, at) => [...row.slice(0, 13), reasons[at] ?? ''].join(','))
    const csv = [[...headings.slice(0, 13), 'Excluded'].join(','), ...rows].join('\n')
    const checked = await send(asHeadOfService, csv)
    expect(checked.text).toContain('3 of its 20 cases are left out with a reason')
    expect(checked.text).toMatch(/Supervised by another service 1 Another sentence of the same child is listed 2/)
    await goOn(asHeadOfService, checked, { do: 'confirm' })
    expect(await readListFacts(use.db, id)).toMatchObject({ cases: 17, excluded: [{ cases: 1 }, { cases: 2 }] })
    expect((await asHeadOfService.get(page)).text).toMatch(/17 cases, on [^;]*; 3 more are left out/)
    const plain = await send(asHeadOfService, csv.replace('Transferred out', 'Yes'))
    expect(plain.text).toMatch(/2 Excluded Yes Write one of: Not left out, Outside the months asked for/)
  }))

test('names, dates of birth and addresses refuse the file by its columns, and nothing of them comes back', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const { text, html } = await send(
      asHeadOfService,
      'Case ref,Surname,DOB,Order type,Notes\nC001,Smith,01/02/1996,YRO,lives at CB1 2AB\n',
    )
    expect(text).toContain('The list is refused: it holds personal data')
    expect(text).toMatch(/Surname: names DOB: dates of birth Notes: addresses or postcodes/)
    expect(html).not.toMatch(/Smith|1996|CB1|name="packed"/)
    expect(await readListFacts(use.db, id)).toBeNull()
    expect(await readKnownColumns(use.db, 1)).toEqual({})
  }))

test.each([
  ['nothing', '', 'Choose a file that is not empty.'],
  ['headings alone', 'Case ref,Age\n', 'there are no cases here'],
  ['other columns', 'fruit,colour\napple,red\n', 'What do these columns hold?'],
  ['a zip bomb', makeZipBomb(), 'This workbook unpacks to far more than a case list'],
  ['half a workbook', makeWorkbook([['Case ref']]).subarray(0, 300), 'could not be read as a workbook'],
  ['a workbook with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'This workbook has a password'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'neither CSV nor an Excel workbook'],
  ['a quotation mark that never closes', 'Case ref,Age\n"C001,15\n', 'A quotation mark opens on line 2'],
  ['a case twice', 'Case ref,Age\nC001,15\nC 001,16\n', 'already listed on line 2; keep one of the two'],
  ['a date to come', 'Case ref,Sentence date\nC001,16/01/2099\n', 'this day has not come yet'],
  ['an age of 9', 'Case ref,Order type,Age\nC001,YRO,9\n', 'it must be from 10 to 17'],
  ['an age of 18', 'Case ref,Order type,Age\nC001,YRO,18\n', 'it must be from 10 to 17'],
  ['a formula', 'Case ref,Order type,Team\nC001,YRO,=cmd|x\n', 'this reads like a spreadsheet formula'],
  [
    'a formula in a workbook, of which the result is read',
    makeWorkbook([
      ['Case ref', 'Order type', 'Age'],
      ['C001', 'YRO', { formula: 'cmd|x', result: '99' }],
    ]),
    'it must be from 10 to 17',
  ],
  [
    'another system’s table in the shape of a workbook',
    makeWorkbook([['fruit'], ['apple']]),
    'What do these columns hold?',
  ],
  ['more rows than any service has cases', `Case ref,Age\n${'C1,15\n'.repeat(100_001)}`, 'more than 100,000 rows'],
])('%s ends in a clear message and a working page', (_, file, message) =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use)
    const { status, text } = await send(asHeadOfService, file)
    expect([200, 422]).toContain(status)
    expect(text.toLowerCase()).toContain(message.toLowerCase())
    expect((await asHeadOfService.get(page)).status).toBe(200)
  }),
)

test('a file put together from two encodings is read as it was meant', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use)
    const file = Buffer.concat([
      Buffer.from('Case ref,Order type,Team\nC001,YRO,Tŷ Mawr\n'),
      Buffer.from('C002,YRO,Siân\n', 'latin1'),
    ])
    const { text } = await send(asHeadOfService, file)
    expect(text).toMatch(/Tŷ Mawr 1/)
    expect(text).toMatch(/Siân 1/)
  }))

test('before the seed is fixed no list is received, and once it is the service sees its hash', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use, { seed: false })
    const { text, html } = await asHeadOfService.get(page)
    expect(text).toContain('The lead inspector has not fixed the seed of the draw yet')
    expect(html).not.toContain('type="file"')
  }))

test('the hash of the seed is shown, and the seed is not', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    await makeListed(use)
    const { html } = await asHeadOfService.get(page)
    expect(html).toMatch(/[0-9a-f]{64}/)
    expect((await asHeadOfService.get(`${page}?lang=cy`)).text).toContain('Rhestr achosion')
  }))

test('a list of 5,000 rows is checked and confirmed', () =>
  withPeople(async ({ use, asHeadOfService }) => {
    const { id } = await makeListed(use)
    const rows = [headings, ...caseListRows(5000)].map(row => row.slice(0, 13).join(','))
    const checked = await send(asHeadOfService, rows.join('\r\n'))
    expect(checked.text).toContain('It has 5000 cases')
    await goOn(asHeadOfService, checked, { do: 'confirm' })
    expect((await readListFacts(use.db, id))?.cases).toBe(5000)
  }))

test('the inspectorate looks on and does not send; a stranger is refused', () =>
  withPeople(async ({ use, asLeadInspector, asBoardChair, asStranger }) => {
    await makeListed(use)
    const { text, html } = await asLeadInspector.get(page)
    expect(text).toContain('The case list is sent by the head of the service inspected')
    expect(html).not.toContain('type="file"')
    expect((await asBoardChair.get(page)).status).toBe(403)
    const { status, location } = await asStranger.get(page)
    expect([status, location.startsWith('/sign-in')]).toEqual([303, true])
  }))
