/** What is missing in Welsh is told place by place, and nothing that is there is told as missing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportMaterial } from '../../../test/make/report-material.ts'
import { compose } from './compose.ts'
import { faultOf, placesOf, welshOf } from './welsh.ts'

test('every text without Welsh is named by its place, in the order of the report', () => {
  const { texts, missing, otherFigures, gaps } = welshOf(reportMaterial())
  expect([texts, missing, otherFigures]).toEqual([8, 6, 0])
  expect(gaps.map(({ place }) => place)).toEqual([
    'foreword, block 1',
    'recommendations, number 1',
    'recommendations, number 1, person responsible',
    'examples, number 1',
    '1.1, improvement 1',
    'commentaries, 1, paragraph 1',
  ])
})

test('the Welsh of a text may order and say its figures otherwise, but speaks of the same ones', () => {
  expect(faultOf({ en: '{1.1} of {1.2}', cy: 'o {1.2}, {1.1}' })).toBe(null)
  expect(faultOf({ en: '{1.1 in words} did.', cy: '{1.1 k of n}, sef {1.1 %}.' })).toBe(null)
  expect(faultOf({ en: '{1.1} of {1.2}', cy: '{1.1}' })).toBe('other-figures')
  expect(faultOf({ en: '{below 1.1}', cy: '{1.1}' })).toBe('other-figures')
  expect(faultOf({ en: 'Words.', cy: ' \n' })).toBe('missing')
  expect(faultOf({ en: '', cy: null })).toBe(null)
})

test('the notice of synthetic cases is looked for only where the report prints it', () => {
  const notice = { short: { en: 'Made up', cy: null }, long: { en: 'All of it is made up.', cy: null } }
  const { texts, ...rest } = reportMaterial()
  const places = (synthetic: boolean) =>
    [...placesOf({ ...rest, texts: { ...texts, notice }, synthetic })].map(({ place }) => place)
  expect(places(true)).toContain('notice, long')
  expect(places(false)).not.toContain('notice, long')
})

test('nothing is missing exactly where the Welsh report holds no text that is marked as English', () => {
  const prose = fc.record({
    en: fc.constantFrom('Plans were late.', 'Work was good.'),
    cy: fc.constantFrom(null, 'Da.'),
  })
  fc.assert(
    fc.property(prose, prose, prose, prose, (finding, commentary, block, example) => {
      const { texts, ...rest } = reportMaterial({ language: 'cy' })
      const material = {
        ...rest,
        findings: [{ criterion: '1.1', side: 'strength' as const, text: finding }],
        texts: {
          ...texts,
          recommendations: [],
          examples: [{ criterion: '1.1', text: example }],
          parts: { foreword: [{ kind: 'paragraph' as const, text: block }] },
          commentaries: { '1': [{ kind: 'paragraph' as const, text: commentary }] },
        },
      }
      const composed = compose(material)
      const marked = (JSON.stringify(composed).match(/"language":"en"/g) ?? []).length
      expect(welshOf(material).missing).toBe(marked)
    }),
  )
})
