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

test('what is no Word file is told apart from one that is locked by a password or far too large', () => {
  expect(readDocx(new TextEncoder().encode('%PDF-1.7'))).toBe('not-word')
  expect(readDocx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('is-encrypted')
  expect(readDocx(zipSync({ 'word/other.xml': strToU8('<a/>') }))).toBe('not-word')
  expect(readDocx(zipSync({ 'word/document.xml': strToU8('<w:document><broken') }))).toBe('not-word')
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }, { level: 9 })
  expect(readDocx(bomb)).toBe('too-large')
})
