/** What people do to a table in Word is read back: changes tracked or not, remarks, lines, tables within tables. */
import { strToU8, zipSync } from 'fflate'
import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, Packer, Paragraph } from 'docx'
import { DeletedTextRun, InsertedTextRun, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { readDocx } from './read.ts'

const cell = (...children: (Paragraph | Table)[]) => new TableCell({ children })
const line = (text: string) => new Paragraph(text)

test('cells are read with their lines; words before and after a table are outside of it', async () => {
  const table = new Table({
    rows: [new TableRow({ children: [cell(line('1')), cell(line('First & <last>'), line(''), line('second'))] })],
  })
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [line('Above'), table, line('Below')] }] }))
  expect(readDocx(new Uint8Array(bytes))).toEqual({
    rows: [
      [
        { text: '1', remarks: [] },
        { text: 'First & <last>\nsecond', remarks: [] },
      ],
    ],
    outside: 'Above\nBelow',
    remarks: [],
  })
})

test('tracked changes count as accepted, and a remark belongs to the cell in which it begins, once', async () => {
  const when = { author: 'Sam', date: '2012-03-08T11:00:00Z' }
  const paragraph = new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun('We read '),
      new DeletedTextRun({ text: '4', id: 1, ...when }),
      new InsertedTextRun({ text: '5', id: 2, ...when }),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new TextRun(' cases.'),
    ],
  })
  const comments = { children: [{ id: 0, author: 'Sam', children: [line('Five, not four.')] }] }
  const table = new Table({ rows: [new TableRow({ children: [cell(paragraph), cell(line(''))] })] })
  const bytes = await Packer.toBuffer(new Document({ comments, sections: [{ children: [table] }] }))
  expect(readDocx(new Uint8Array(bytes))).toMatchObject({
    rows: [
      [
        { text: 'We read 5 cases.', remarks: ['Five, not four.'] },
        { text: '', remarks: [] },
      ],
    ],
  })
})

test('a table within a cell is part of that cell', async () => {
  const inner = new Table({ rows: [new TableRow({ children: [cell(line('a')), cell(line('b'))] })] })
  const outer = new Table({ rows: [new TableRow({ children: [cell(line('before'), inner, line('after'))] })] })
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [outer] }] }))
  expect(readDocx(new Uint8Array(bytes))).toMatchObject({ rows: [[{ text: 'before\na\nb\nafter' }]] })
})

const inCell = (xml: string) =>
  `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body><w:tbl><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl></w:body></w:document>`

test('a text box, which is written twice for programs of two ages, is read once', () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>'
  const xml = inCell(
    `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  )
  expect(readDocx(zipSync({ 'word/document.xml': strToU8(xml) }))).toMatchObject({ rows: [[{ text: 'In a box' }]] })
})

test('notes at the foot belong to the cell that refers to them, and a picture in a cell is known of', () => {
  const xml = inCell(
    '<w:p><w:r><w:t>No</w:t><w:noBreakHyphen/><w:t>one</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>',
  )
  const notes =
    '<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>Said below</w:t></w:r></w:p></w:footnote></w:footnotes>'
  const parts = { 'word/document.xml': strToU8(xml), 'word/footnotes.xml': strToU8(notes) }
  expect(readDocx(zipSync(parts))).toMatchObject({
    rows: [[{ text: 'No-one', remarks: ['Said below'], hasPicture: true }]],
  })
})

test('the body is found under the name that Word on the web gives it', () => {
  const bytes = zipSync({ 'word/document2.xml': strToU8(inCell('<w:p><w:r><w:t>Here</w:t></w:r></w:p>')) })
  expect(readDocx(bytes)).toMatchObject({ rows: [[{ text: 'Here' }]] })
})

test('what is no Word file is told apart from one that is old, locked by a password or far too large', () => {
  expect(readDocx(new TextEncoder().encode('%PDF-1.7'))).toBe('not-word')
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('WordDocument', 'utf16le')])
  expect(readDocx(old)).toBe('is-old')
  const locked = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')])
  expect(readDocx(locked)).toBe('is-encrypted')
  expect(readDocx(zipSync({ 'word/other.xml': strToU8('<a/>') }))).toBe('not-word')
  expect(readDocx(zipSync({ 'word/document.xml': strToU8('<w:document><broken') }))).toBe('not-word')
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }, { level: 9 })
  expect(readDocx(bomb)).toBe('too-large')
})
