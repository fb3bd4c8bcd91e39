/** Provisional findings hold what was chosen and nothing else, and say throughout how far they go. */
import { expect, test } from 'vitest'
import { feedbackMaterial } from '../../../../test/make/feedback.ts'
import type { Document } from '../document.ts'
import { chartsOf, linesOf } from '../document.ts'
import type { FeedbackMaterial } from './compose.ts'
import { composeFeedback } from './compose.ts'

const composed = (changes: Partial<FeedbackMaterial> = {}): Document => {
  const outcome = composeFeedback(feedbackMaterial(changes))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('it holds the scores, findings and remarks that were chosen, their figures counted, and no other', () => {
  const lines = linesOf(composed()).join('\n')
  expect(lines).toContain('A plan was made in 13 of 16 relevant cases (81%).')
  expect(lines).toContain('Plans were made in 13 of 16.')
  expect(lines).toContain('It was missing in 1 of 5.')
  expect(lines).not.toContain('Nobody chose this one')
  expect(lines).toContain('Safety')
  expect(chartsOf(composed()).map(({ plan }) => plan.rows.map(({ label }) => label))).toEqual([['Safety']])
})

test('it says that it is provisional, in confidence and synthetic, and how many cases are complete', () => {
  const { notice, date } = composed()
  expect(notice?.short).toBe('Provisional and in confidence. Demonstration: the cases are synthetic.')
  expect(notice?.long).toContain('may change until the report is published')
  expect(date).toBe('Given on 3 February 2012')
  expect(linesOf(composed())).toContain(
    '15 of the 16 cases in the sample are complete. What follows rests on the answers given so far.',
  )
  const real = composed({ synthetic: false, coverage: { complete: 16, cases: 16 }, givenOn: null })
  expect(real.notice?.short).toBe('Provisional and in confidence')
  expect(real.date).toBe('Draft, not yet given')
  expect(linesOf(real)).toContain('All cases in the sample are complete: 16 of 16.')
})

test('a finding that was set aside since is left out, and a figure that can’t be counted refuses it all', () => {
  const [one, two] = feedbackMaterial().passages
  const aside = { ...one!, latest: { ...one!.latest, state: 'set-aside' as const } }
  expect(linesOf(composed({ passages: [aside, two!] })).join('\n')).not.toContain('A plan was made')
  const choice = { ...feedbackMaterial().choice, opening: { en: 'It was {9.9}.', cy: null } }
  const outcome = composeFeedback(feedbackMaterial({ choice }))
  expect(outcome.ok ? [] : outcome.problems.map(({ place }) => place)).toEqual(['opening'])
})

test('Welsh that is missing stands in English and is marked as English', () => {
  const parts = new Map(composed({ language: 'cy' }).parts.map(({ id, blocks }) => [id, blocks]))
  expect(parts.get('strengths')).toMatchObject([{ items: [{ pieces: ['Gwnaed cynllun mewn ', {}, '.'] }] }])
  expect(parts.get('improvements')).toMatchObject([{ items: [{ language: 'en' }] }])
})

test('a part of which nothing is said has no heading', () => {
  const choice = { ...feedbackMaterial().choice, closing: null }
  const ids = composed({ steps: [], choice }).parts.map(({ id }) => id)
  expect(ids).toEqual(['standing', 'scores', 'strengths', 'improvements'])
})
