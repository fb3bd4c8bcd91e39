/** A choice keeps what is still there, and no figure is ever typed into a remark. */
import { expect, test } from 'vitest'
import { feedbackMaterial } from '../../../../test/make/feedback.ts'
import type { TypedChoice } from './choice.ts'
import { checkChoice, nothingChosen, whyNotGive } from './choice.ts'

const typed = (own: Partial<TypedChoice> = {}): TypedChoice => ({
  themes: ['safety', 'of-another-framework'],
  findings: ['2', '1', '99'],
  opening: { en: '', cy: '' },
  closing: { en: '', cy: '' },
  ...own,
})

const faultsOf = (own: Partial<TypedChoice>) => {
  const checked = checkChoice(typed(own), feedbackMaterial())
  return checked.ok ? [] : checked.problems.map(({ field }) => field)
}

test('headlines and findings are kept in the order of the report, and what is not there is left out', () => {
  const checked = checkChoice(typed({ closing: { en: ' Thank you. ', cy: ' ' } }), feedbackMaterial())
  expect(checked).toEqual({
    ok: true,
    value: { themes: ['safety'], findings: [1, 2], opening: null, closing: { en: 'Thank you.', cy: null } },
  })
})

test('a figure that is typed is refused beside its field, in either language; a reference and a plain number are not', () => {
  for (const en of ['It was 81%.', 'It was 81 per cent.', 'In 13 of 16 cases.', 'In 13 out of the 16.'])
    expect(faultsOf({ opening: { en, cy: '' } })).toEqual(['opening'])
  expect(faultsOf({ closing: { en: 'Good.', cy: 'Mewn 13 o 16, neu 81 y cant.' } })).toEqual(['closingCy'])
  expect(faultsOf({ opening: { en: 'In {1.1.1 k of n} ({1.1.1 %}), by 6 assessors.', cy: '' } })).toEqual([])
})

test('a reference that nothing is counted under, and Welsh without English, are refused beside their fields', () => {
  expect(faultsOf({ opening: { en: 'It was {9.9}.', cy: '' } })).toEqual(['opening'])
  expect(faultsOf({ closing: { en: '', cy: 'Diolch.' } })).toEqual(['closing'])
})

test('every headline is offered at first, and an empty choice is not given', () => {
  const { framework } = feedbackMaterial()
  expect(nothingChosen(framework).themes).toEqual(['safety'])
  expect(whyNotGive(nothingChosen(framework))).toEqual([])
  expect(whyNotGive({ ...nothingChosen(framework), themes: [] })).toHaveLength(1)
})
