/** A table typed in from paper becomes the answers that were ticked, and every slip is told by its row. */
import { expect, test } from 'vitest'
import { makeFramework } from '../../../test/make/framework.ts'
import { readTyped, typedColumns } from './typed-in.ts'

const plain = makeFramework()
const framework = {
  ...plain,
  sections: plain.sections.map(section => ({
    ...section,
    criteria: section.criteria.map(criterion => ({
      ...criterion,
      questions: criterion.questions.map(question => ({
        ...question,
        reasons: [
          { id: 'late', text: { en: 'It was late', cy: 'Roedd yn hwyr' } },
          { id: 'poor', text: { en: 'It was poor', cy: 'Roedd yn wael' } },
        ],
      })),
    })),
  })),
}
const headings = typedColumns.map(({ title }) => title.en)
const read = (...typed: readonly (readonly string[])[]) => {
  // Nobody is named but where a test says so.
  const rows = [headings, ...typed.map(([reference = '', ...rest]) => [reference, '', ...rest])]
  return readTyped(framework, { lines: rows.map((_, i) => i + 1), rows })
}

test('boxes by number become the answer and its reasons', () => {
  expect(read(['c001', '1.1.1A', '2', '1, 2', 'Half a page.', '16/01/2012'])).toEqual({
    faults: [],
    answers: [
      {
        line: 2,
        reference: 'C001',
        named: '',
        question: '1.1.1a',
        value: 'insufficient',
        reasons: ['late', 'poor'],
        note: 'Half a page.',
        evidenceOn: '2012-01-16',
      },
    ],
  })
})

test('an answer in words is read too, a note without one is kept, and an empty row is passed over', () => {
  const { answers, faults } = read(['C001', '1.1.1a', 'Yes', '', '', ''], ['C001', '1.1.1b', '', '', 'Ask.', ''], [])
  expect(faults).toEqual([])
  expect(answers.map(({ value, note }) => [value, note])).toEqual([
    ['sufficient', ''],
    [null, 'Ask.'],
  ])
})

test('every slip is told by its row, and the other rows are read', () => {
  const { answers, faults } = read(
    ['C001', '9.9', '1', '', '', ''],
    ['C001', '1.1.1a', '7', '', '', ''],
    ['C001', '1.1.1a', '2', '5', '', ''],
    ['C001', '1.1.1a', '1', '', '', '31/02/2012'],
    ['C001', '1.2.1', '3', '', '', ''],
  )
  expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5])
  expect(faults[1]?.message.en).toBe('Question 1.1.1a has no box “7”. Type a number from 1 to 3.')
  expect(answers.map(({ question }) => question)).toEqual(['1.2.1'])
})

test('a table without its headings is refused, with what is missing', () => {
  const { faults } = readTyped(framework, { lines: [1], rows: [['Case', 'Answer (box)']] })
  expect(faults[0]?.message.en).toContain('“Question”')
})
