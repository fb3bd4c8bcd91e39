/** A file is known by its content, and what nobody should open is refused whatever it is called. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeWorkbook } from '../../../test/make/workbook.ts'
import { sniff } from './sniff.ts'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const compound = (...names: readonly string[]) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...names.flatMap(name => [...utf16(name)])])
const office = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...names].map(name => [name, strToU8('x')])))
const openDocument = (kind: string, ...names: readonly string[]) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    ...Object.fromEntries(['content.xml', ...names].map(name => [name, strToU8('x')])),
  })

test.each([
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a Word document', office('word/document.xml'), 'docx'],
  ['a workbook', makeWorkbook([['a']]), 'xlsx'],
  ['a presentation', office('ppt/presentation.xml'), 'pptx'],
  ['a document with a workbook in it', office('word/document.xml', 'word/embeddings/book.xlsx'), 'docx'],
  ['an OpenDocument text', openDocument('text'), 'odt'],
  ['an OpenDocument spreadsheet', openDocument('spreadsheet'), 'ods'],
  ['an older Word document', compound('WordDocument'), 'doc'],
  ['an older workbook', compound('Workbook'), 'xls'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'png'],
  ['text', strToU8('Minutes of the board\n'), 'text'],
  ['text in UTF-16', new Uint8Array([0xff, 0xfe, ...utf16('Minutes')]), 'text'],
  ['text in an older encoding', new Uint8Array([0x4d, 0xf4, 0x6e]), 'text'],
] as const)('%s is known', (_, bytes, kind) => {
  expect(sniff(bytes).kinds).toContain(kind)
})

test.each([
  ['a program for Windows', new Uint8Array([0x4d, 0x5a, 0x90]), 'program'],
  ['a program for Linux', new Uint8Array([0x7f, 0x45, 0x4c, 0x46]), 'program'],
  ['a script', strToU8('#!/bin/sh\nrm'), 'program'],
  ['a document with macros', office('word/document.xml', 'word/vbaProject.bin'), 'macros'],
  ['a workbook with sheets of macros', office('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'macros'],
  ['an older workbook with macros', compound('Workbook', '_VBA_PROJECT'), 'macros'],
  ['an OpenDocument text with macros', openDocument('text', 'Basic/Standard/Module1.xml'), 'macros'],
  ['a document with controls', office('word/document.xml', 'word/activeX/activeX1.xml'), 'active-content'],
  ['a document with a file inside', office('word/document.xml', 'word/embeddings/oleObject1.bin'), 'files-inside'],
  ['a workbook with a password', compound('EncryptedPackage'), 'password'],
  ['an archive', zipSync({ 'a.pdf': strToU8('%PDF-1.7') }), 'archive'],
  ['half an archive', office('word/document.xml').subarray(0, 60), 'broken'],
  ['a web page', strToU8('\n  <!DOCTYPE html><script>1</script>'), 'web-page'],
  ['a drawing that runs code', strToU8('<svg onload="1"/>'), 'web-page'],
  ['an email', strToU8('From: a@example.org\r\nTo: b@example.org\r\n'), 'email'],
  ['an email of Outlook', compound('__substg1.0_'), 'email'],
  ['an installer', compound('SummaryInformation'), 'unknown-kind'],
  ['noise', new Uint8Array([1, 0, 2, 0]), 'unknown-kind'],
] as const)('%s is refused', (_, bytes, danger) => {
  expect(sniff(bytes).danger).toBe(danger)
})
