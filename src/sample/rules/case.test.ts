/** A supplied list is refused as a whole, with every fault beside its line and column. */
import { expect, test } from 'vitest'
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import { attributesOf, faultsOf } from './case.ts'
import type { SuppliedCase } from './case.ts'

const attribute = (id: string, kind: CaseAttribute['kind'], values: readonly string[] = []): CaseAttribute => ({
  id,
  title: { en: id, cy: id },
  kind,
  values: values.map(id => ({ id, title: { en: id, cy: id } })),
  describesSample: true,
  provenance: { kind: 'unconfirmed', note: 'made for a test' },
})

const attributes = [
  attribute('age', 'number'),
  attribute('gender', 'choice', ['male', 'female']),
  attribute('start', 'date'),
]
const framework = { caseAttributes: attributes, splitBy: null }
const row = (line: number, reference: string, values: Record<string, string> = {}): SuppliedCase => ({
  line,
  reference,
  values,
})

test('a sound list has no fault, and its numbers become numbers', () => {
  const sound = row(2, 'C001', { age: '15', gender: 'female', start: '2011-06-01' })
  expect([...faultsOf(framework, [sound])]).toEqual([])
  expect(attributesOf(attributes, sound)).toEqual({ age: 15, gender: 'female', start: '2011-06-01' })
})

test('an empty value is absent rather than nought', () => {
  expect(attributesOf(attributes, row(2, 'C001', { age: '', gender: ' ' }))).toEqual({})
})

test('every fault of every row is told at once', () => {
  const faults = [
    ...faultsOf(framework, [
      row(2, 'C001', { age: 'fifteen', gender: 'boy', start: '31/12/2011' }),
      row(3, 'C001', { postcode: 'CB1' }),
    ]),
  ]
  expect(faults.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '2 age',
    '2 gender',
    '2 start',
    '3 reference',
    '3 postcode',
  ])
  expect(faults[1]?.message).toBe('"boy" is not one of: male, female.')
})

test('a name is no reference', () => {
  const [fault] = faultsOf(framework, [row(2, 'Jackie Smith')])
  expect(fault?.message).toContain('such as C001')
})

test('a list without a case is refused', () => expect([...faultsOf(framework, [])]).toHaveLength(1))

test('where figures are printed by an attribute, no case may lack it', () => {
  const faults = [...faultsOf({ ...framework, splitBy: 'gender' }, [row(2, 'C001', { age: '15' })])]
  expect(faults.map(({ column }) => column)).toEqual(['gender'])
})
