/** At least nine in ten of the findings that the report of 2012 prints are proposed, with the same figures. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { resolve } from '../../src/findings/rules/figure.ts'
import { proposedFindings, proposedPage } from '../solve/proposed.ts'

const proposed = await proposedFindings()

test('nine in ten printed strengths and areas for improvement have a proposed sentence with all their figures', () => {
  const { carried, suggested } = proposed
  const share = (those: typeof carried) => those.filter(({ by }) => by).length / those.length
  process.stdout.write(
    `Printed findings carried by a proposed sentence: ${(100 * share(carried)).toFixed(1)}% of ${carried.length}; ` +
      `by the one suggested first: ${(100 * share(suggested)).toFixed(1)}%\n`,
  )
  expect(carried).toHaveLength(79)
  expect(share(carried)).toBeGreaterThanOrEqual(0.9)
})

test('every proposed sentence can be said in both languages', () => {
  const { proposals, figures } = proposed
  for (const { text } of proposals)
    for (const language of ['en', 'cy'] as const) expect(resolve(text[language], figures, language).ok).toBe(true)
})

test('the page beside the demonstration says the same', () => {
  const kept = readFileSync(new URL('../../docs/demonstration/proposed-findings.md', import.meta.url), 'utf8')
  expect(proposedPage(proposed), 'run node demo/solve/proposed.ts').toBe(kept)
})
