/** A letter says what the record says, in both languages, and nothing that nobody knows. */
import { expect, test } from 'vitest'
import { tinyFramework } from '../../../../test/make/framework-folder.ts'
import { findFramework } from '../../../framework/load/find.ts'
import type { LetterTemplate } from '../../../framework/rules/announcement.ts'
import { confidenceOf } from './confidence.ts'
import { fillLetter, letterAsPlainText, missingFrom } from './letter.ts'
import type { LetterRecord } from './letter.ts'

const same = (text: string) => ({ en: text, cy: text })
const record: LetterRecord = {
  today: '2011-12-30',
  service: { en: 'Northshire', cy: 'Sir y Gogledd' },
  inspectorate: same('HMI'),
  framework: same('Tiny'),
  lead: { name: 'Robin Lead', email: 'robin@example.org' },
  headOfService: null,
  sample: { minimum: 38, maximum: 99, confidence: 80, margin: 5 },
  facts: new Map(),
  steps: [{ step: 'start', title: { en: 'Start', cy: 'Dechrau' }, plannedFrom: '2012-01-16', plannedTo: '2012-01-16' }],
  requests: [{ number: 1, title: { en: 'The plan', cy: 'Y cynllun' }, dueOn: '2012-01-09' }],
  namesOf: role => (role === 'head-of-service' ? ['A Head'] : []),
  synthetic: false,
  welshChecked: true,
}
const notice = async (): Promise<LetterTemplate> => {
  const [letter] = (await tinyFramework()).announcement?.letters ?? []
  if (!letter) throw new Error('the tiny framework has a letter')
  return letter
}

test('references are filled in from the record, in each language', async () => {
  const { en, cy } = fillLetter(await notice(), record)
  expect(en).toMatchObject({ subject: 'Inspection of Northshire', date: '30 December 2011', to: ['A Head'] })
  expect(en.blocks[0]).toEqual({ kind: 'paragraph', text: 'We come on 16 January 2012.' })
  expect(cy.blocks[0]).toEqual({ kind: 'paragraph', text: 'Byddwn yn dod ar 16 Ionawr 2012.' })
  expect(cy.blocks.at(-1)).toMatchObject({ kind: 'table', rows: [['1', 'Y cynllun', '9 Ionawr 2012']] })
})

test('a paragraph on what is not known is left out, and comes when it is', async () => {
  const text = async (facts: LetterRecord['facts']) =>
    letterAsPlainText(fillLetter(await notice(), { ...record, facts }).en)
  expect(await text(new Map())).not.toContain('hash')
  expect(await text(new Map([['seed-hash', 'ab12']]))).toContain('The seed has the hash ab12.')
})

test('what must be known and is not is named, and stands out in the text', async () => {
  const without = { ...record, steps: [] }
  expect(missingFrom(await notice(), without)).toEqual(['day:start'])
  expect(letterAsPlainText(fillLetter(await notice(), without).en)).toContain('We come on {day:start}.')
})

test('a demonstration and unchecked Welsh are said at the foot', async () => {
  const { en, cy } = fillLetter(await notice(), { ...record, synthetic: true, welshChecked: false })
  expect(en.notes).toHaveLength(1)
  expect(cy.notes).toHaveLength(2)
})

test('every letter of a framework that is shipped can be filled in, once the inspection can be announced', async () => {
  const found = await findFramework('cci-2009')
  if (!found.ok) throw new Error('it is in the folder')
  const steps = found.value.timetable.map(({ id, title }) => ({
    step: id,
    title,
    plannedFrom: '2012-01-16',
    plannedTo: '2012-01-20',
  }))
  for (const template of found.value.announcement?.letters ?? []) {
    expect(missingFrom(template, { ...record, steps })).toEqual([])
    for (const language of ['en', 'cy'] as const)
      expect(letterAsPlainText(fillLetter(template, { ...record, steps })[language])).not.toMatch(/[{}]/)
  }
})

test('the confidence of a deviate is that of the tables', () => {
  expect([1.28, 1.645, 1.96, 2.576].map(confidenceOf)).toEqual([80, 90, 95, 99])
})
