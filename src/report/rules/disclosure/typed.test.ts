/** A small number of people that was typed is found in either language; others, and figures, are not. */
import { expect, test } from 'vitest'
import { aPassage } from '../../../../test/make/passage.ts'
import { typedItems } from './typed.ts'

const provenance = { kind: 'unconfirmed', note: 'made for a test' } as const
const rule = { fewest: { value: 5, provenance }, shareBase: { value: 10, provenance } }
const found = (en: string, cy: string | null = null) =>
  typedItems([aPassage({ text: { en, cy } })], rule).map(({ seen }) => seen)

test.each([
  ['Only one case was known to it.', '“one case”'],
  ['Two of the older girls had left.', '“Two of the older girls”'],
  ['There were 3 young people in custody.', '“3 young people”'],
])('%s is listed', (text, seen) => {
  expect(found(text)).toEqual([seen])
})

test.each([
  'In {1.1.1 k} cases a plan was late.',
  'All 12 cases were read.',
  'Six children spoke to us.',
  'One plan was late.',
])('%s is not', text => {
  expect(found(text)).toEqual([])
})

test('Welsh is read too', () => {
  expect(found('A plan was late.', 'Roedd tri phlentyn yno, a dau achos.')).toEqual(['“tri phlentyn”, “dau achos”'])
})
