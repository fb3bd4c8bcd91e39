/** The overview says what a corrected answer has touched, and nothing else, and how far each criterion has come. */
import { expect, test } from 'vitest'
import { anAnswer } from '../../../test/make/answers.ts'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { correct } from '../../../test/make/findings.ts'
import { withPeople } from '../../../test/people.ts'
import { recordFindings } from '../actions/record.ts'
import { findingsFramework } from '../../../test/make/findings.ts'
import { aLead } from '../../../test/make/inspection.ts'

const path = '/inspections/northshire-2012/findings'
const yaml = "'1.1': { strengths: [ 'Hulls held in {1.1.1a}.', 'Masts held in {1.1.2}.' ] }"

test('it counts what stands and what is still proposed, and leads to each criterion and to the other texts', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedDrafting(use)
    await recordFindings(use, { actor: aLead, inspection: id, framework: findingsFramework, yaml })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/1\.1 Criterion 1\.1 75% 2 0 1 1\.2 Criterion 1\.2 100% 0 0 1/)
    expect(text).toContain('Every sentence, score, chart and table shows the figures that its author last saw.')
    for (const place of ['findings/1.1', 'commentary', 'examples', 'recommendations', 'figures'])
      expect(html).toContain(`href="/inspections/northshire-2012/${place}"`)
  }))

test('one corrected answer marks its sentence, its scores, the chart and the table, until they are taken in', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id, cases } = await makeLedDrafting(use)
    await recordFindings(use, { actor: aLead, inspection: id, framework: findingsFramework, yaml })
    await correct(use, id, [anAnswer(cases[0]!, '1.1.1a', 'insufficient', { reasons: ['late'] })])
    const { text } = await asLeadInspector.get(path)
    for (const shown of [
      'Score: harm harm % 63% (5/8) 50% (4/8)',
      'Score: 1.1',
      'Chart: the chart of all criteria 1.1 %',
    ])
      expect(text).toContain(shown)
    expect(text).toContain('Table: the table of comparison in the foreword harm %')
    for (const untouched of ['Score: safety', 'Score: 1.2', 'Score: 2', 'safety %', 'Masts held'])
      expect(text).not.toContain(untouched)
    expect(text).toContain('Was 3 of 4 relevant cases (75%) , is now 2 of 4 relevant cases (50%)')
    expect((await asLeadInspector.submit(path, {})).location).toBe(path)
    const after = await asLeadInspector.get(path)
    expect(after.text).not.toContain('Score: harm')
    expect(after.text).toContain('Hulls held')
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Beth sydd wedi newid')
  }))

test('a head of service is refused the drafts, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path)).status).toBe(403)
  }))
