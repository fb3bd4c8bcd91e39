/** Figures are shown with counts, intervals and parts, and beside the inspections that were published so far. */
import { expect, test } from 'vitest'
import { anAnswer, makeAnswers, makeCases } from '../../../test/make/answers.ts'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { findingsFramework } from '../../../test/make/findings.ts'
import { aLead, everyNeed, makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { moveInspection } from '../../inspection/actions.ts'
import type { Use } from '../../platform/use.ts'

const path = '/inspections/northshire-2012/figures'

/** Another inspection of the framework with one case, published. */
const publishAnother = async (use: Use, slug: string): Promise<void> => {
  const { id } = await makeInspection(use, { slug, framework: findingsFramework, stage: 'drafting' })
  const [one] = await makeCases(use, id, [{ setting: 'custody' }])
  await makeAnswers(use, id, findingsFramework, [anAnswer(one!, '1.1.1a', 'insufficient', { reasons: ['late'] })])
  for (const to of ['factual-accuracy', 'sign-off', 'published'] as const)
    await moveInspection(use, { actor: aLead, inspection: id, to, on: '2012-01-16', reason: 'a test', held: everyNeed })
}

test('groups of questions have counts, interval, parts and a chart, and small bases are cautioned', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/1\.1 Criterion 1\.1 small base 9 of 12 75% 47 to 91 6 of 6 \(100%\) \* 3 of 6 \(50%\) \*/)
    expect(text).toContain('A base under 20 is small')
    expect(text).toContain('No other inspection of this framework has been published so far')
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="Bar chart of shares\./)
    expect(html).toContain('href="/inspections/northshire-2012/figures/1.1"')
  }))

test('the questions of one criterion are shown, beside what was published of others', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    await publishAnother(use, 'southshire-2011')
    // The same service once more: a re-inspection, which is left out.
    await publishAnother(use, 'southshire-2012')
    const { text } = await asLeadInspector.get(`${path}?criterion=1.1&by=setting`)
    expect(text).toContain('Set beside 1 other published inspection of this framework')
    expect(text).toMatch(
      /1\.1\.1a Was 1\.1\.1a done well enough\? small base 3 of 4 75% \d+ to \d+ 2 of 2 \(100%\) \* 1 of 2 \(50%\) \* 0% 0% 0%/,
    )
    expect(text).not.toContain('1.2.1')
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('sylfaen fach')
  }))

test('a stranger is refused the figures of an inspection under way', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asStranger.get(path)).status).toBe(403)
  }))
