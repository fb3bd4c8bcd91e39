/** What the typesetter promises every paper: tags, a title, a language, its data, and plain words when it fails. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { typeset } from './typeset.ts'

const template = `
#let data = json("/data.json")
#set document(title: data.title, date: none)
#set text(lang: "cy", font: "Source Sans 3")
= #data.heading
#image("/dot.svg", alt: "A dot")
`
const data = { title: 'Adroddiad', heading: 'Tŷ a thŵr' }
const files = new Map([
  ['dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>'],
])

test('a PDF is tagged, says that it is PDF/UA-1, and knows its title and language', () => {
  const pdf = typeset({ template, data, files }).toString('latin1')
  expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf).toMatch(/\/Lang\s*\(cy\)/)
})

test('its text can be read out, Welsh letters included', async () => {
  const document = await getDocumentProxy(new Uint8Array(typeset({ template, data, files })))
  expect((await extractText(document, { mergePages: true })).text).toContain('Tŷ a thŵr')
  expect((await document.getMetadata()).info).toMatchObject({ Title: 'Adroddiad' })
})

test('the same document gives the same bytes', () => {
  expect(typeset({ template, data, files }).equals(typeset({ template, data, files }))).toBe(true)
})

test('a picture without an alternative is refused', () => {
  expect(() => typeset({ template: template.replace(', alt: "A dot"', ''), data, files })).toThrow(
    /could not be typeset: .*alt/s,
  )
})

test('a template can reach no file of the machine', () => {
  expect(() => typeset({ template: '#read("/etc/hostname")', data: {} })).toThrow('could not be typeset')
})
