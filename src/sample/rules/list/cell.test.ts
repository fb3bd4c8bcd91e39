/** A cell of a case list says what it means, or what to do about it. */
import { expect, test } from 'vitest'
import type { CaseAttribute } from '../../../framework/rules/case-attribute.ts'
import { readCell } from './cell.ts'

const words = { en: 'Team', cy: 'Tîm' }
const attributeOf = (kind: CaseAttribute['kind']): CaseAttribute => ({
  id: 'team',
  title: words,
  kind,
  values: [],
  describesSample: false,
  provenance: { kind: 'unconfirmed', note: 'made up' },
})

test.each(['text', 'number', 'date', 'choice'] as const)(
  'a formula that failed is no value of any kind (%s), and its row says what to do',
  kind => {
    for (const shown of ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#name?', 'Err:502'])
      expect(readCell(attributeOf(kind), ` ${shown} `, null)).toMatchObject({
        fault: { en: expect.stringContaining('write the value itself') as string },
      })
  },
)

test('a text that only begins like an error is a text', () => {
  expect(readCell(attributeOf('text'), '#1 team', null)).toEqual({ value: '#1 team' })
})
