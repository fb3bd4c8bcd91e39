/** A letter in print and in Word: word for word the letter, with headings and tables that assistive technology finds. */
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { linesOfLetter, makeLetter } from '../../../test/make/letter.ts'
import { letterWord } from './letter-word.ts'
import { letterPdf } from './letter.ts'

const hash = 'ab'.repeat(32)
const squeezed = (text: string): string => text.replace(/\s+/g, '')

test.each(['en', 'cy'] as const)('the PDF is PDF/UA-1 in its language and holds every word (%s)', async language => {
  const letter = makeLetter(language)
  const pdf = letterPdf(letter, hash)
  expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const read = await getDocumentProxy(new Uint8Array(pdf))
  const { info } = await read.getMetadata()
  expect(info).toMatchObject({ Title: letter.subject, Language: `${language}-GB` })
  const printed = squeezed((await extractText(read, { mergePages: true })).text)
  for (const line of [...linesOfLetter(letter), hash]) expect(printed).toContain(squeezed(line))
  expect(letterPdf(letter, hash).equals(pdf)).toBe(true)
})

test('the Word file holds every word, real headings, a real list, and tables whose heads repeat', async () => {
  const letter = makeLetter('cy')
  const parts = unzipSync(new Uint8Array(await letterWord(letter, hash)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const text = squeezed(
    xml
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
  for (const line of [...linesOfLetter(letter), hash]) expect(text).toContain(squeezed(line))
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>')
  expect(xml).toContain('<w:pStyle w:val="Heading2"/>')
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(xml.match(/<w:numPr>/g)).toHaveLength(2)
  expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('cy-GB')
})

test('a draft has no fingerprint', async () => {
  const read = await getDocumentProxy(new Uint8Array(letterPdf(makeLetter(), '')))
  expect((await extractText(read, { mergePages: true })).text).not.toContain('SHA-256')
})

test('in Word the signature and what stands below it stay together, and lines grow with what stands in them', async () => {
  const parts = unzipSync(new Uint8Array(await letterWord(makeLetter('en'), hash)))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const paragraphs = xml.slice(xml.lastIndexOf('</w:tbl>')).match(/<w:p>.*?<\/w:p>/gs) ?? []
  const last = paragraphs.slice(-2)
  expect(last.map(each => each.includes('<w:keepNext/>'))).toEqual([true, false])
  expect(last[1]).toContain(hash)
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toContain('w:line="276" w:lineRule="auto"')
})
