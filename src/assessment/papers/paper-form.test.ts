/** The form on paper: tagged, whole, and with the numbers by which it is typed in. */
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { findFramework } from '../../framework/load/find.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { paperForm } from '../rules/paper-form.ts'
import { paperFormPdf } from './paper-form.ts'

const loaded = await findFramework('cci-2009')
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
const framework = loaded.value

test('every question is on it with its boxes, in a tagged PDF', async () => {
  const read = await getDocumentProxy(new Uint8Array(paperFormPdf(paperForm(framework, 'en'))))
  expect(await read.getMarkInfo()).toMatchObject({ Marked: true })
  const { text } = await extractText(read, { mergePages: true })
  const words = text.replace(/\s+/g, '')
  for (const question of questionsOf(framework)) {
    expect(words).toContain(`${question.id}${question.text.en}`.replace(/\s+/g, ''))
  }
  expect(words).toContain('1Yes,sufficient2No,notsufficient3Notapplicable')
})

test('it is in Welsh too, and the same form gives the same bytes', () => {
  const form = paperForm(framework, 'cy')
  expect(form.parts[0]?.title).toContain('Pwy yw’r plentyn')
  expect(paperFormPdf(form).equals(paperFormPdf(form))).toBe(true)
})
