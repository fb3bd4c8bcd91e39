/** A criterion's page: its score, and each question from which it comes. */
import { expect, test } from 'vitest'
import { anAnswer, makeAnswers, makeCases } from '../../../test/make/answers.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Use } from '../../platform/use.ts'

const framework = makeFramework()
const address = '/inspections/northshire-2012/criteria/1.1'

async function makeScored(use: Use): Promise<void> {
  await loadEdition(use, framework)
  const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
  const cases = await makeCases(use, id, [{ setting: 'custody' }, { setting: 'community' }])
  await makeAnswers(use, id, framework, [
    anAnswer(cases[0]!, '1.1.1a', 'insufficient'),
    anAnswer(cases[1]!, '1.1.1a', 'sufficient'),
    anAnswer(cases[1]!, '1.1.1b', 'sufficient'),
    anAnswer(cases[1]!, '1.1.2', 'yes'),
  ])
}

test('it shows the score with its counts, interval and comment, and every question with a link', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeScored(use)
    const { status, text, html } = await asLeadInspector.get(address)
    expect(status).toBe(200)
    expect(text).toMatch(/Score 67% FAIR/)
    expect(text).toContain('2 of 3')
    expect(text).toMatch(/1\.1\.1a Was 1\.1\.1a done well enough\? 1 of 2 50%/)
    expect(text).toMatch(/Recorded, not scored.*1\.1\.2 .* 1 of 1 100%/)
    expect(html).toContain('href="/inspections/northshire-2012/questions/1.1.1a"')
  }))

test('what nobody answered is not scored, in both languages', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeScored(use)
    expect((await asLeadInspector.get('/inspections/northshire-2012/criteria/1.2')).text).toContain('Not scored')
    expect((await asLeadInspector.get('/inspections/northshire-2012/criteria/1.2?lang=cy')).text).toContain(
      'Heb ei sgorio',
    )
  }))

test('a criterion that the framework does not have is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeScored(use)
    expect((await asLeadInspector.get('/inspections/northshire-2012/criteria/9')).status).toBe(404)
  }))

test('a stranger is refused an inspection under way', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeScored(use)
    expect((await asStranger.get(address)).status).toBe(403)
  }))
