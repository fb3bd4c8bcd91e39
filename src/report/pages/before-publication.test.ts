/** What stands in the way of publication is read before anybody tries, and the move refuses with the same. */
import { expect, test } from 'vitest'
import { anAnswer } from '../../../test/make/answers.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport, reportFramework } from '../../../test/make/report.ts'
import { whileAt } from '../../../test/make/while-at.ts'
import { withPeople } from '../../../test/people.ts'
import { recordAnswers } from '../../assessment/actions.ts'
import type { Use } from '../../platform/use.ts'
import { readAttributes } from '../../sample/store.ts'

const path = '/inspections/northshire-2012/before-publication'
const move = '/inspections/northshire-2012/publication'

/** One answer is corrected after the texts were written. */
const correct = async (use: Use, inspection: number) => {
  const [first] = await readAttributes(use.db, inspection)
  const answers = [anAnswer(first?.id ?? 0, '1.1.1a', 'insufficient')]
  const given = { actor: aLead, inspection, framework: reportFramework, answers, device: 'test' }
  await whileAt(use, inspection, 'drafting', () => recordAnswers(use, given))
}

test('of a sound report every check has passed, and what is only to be known is told apart', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'sign-off' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('Nothing that is checked stands in the way of publication.')
    expect(text).toContain('4 texts not ready in Welsh.')
    expect((await asLeadInspector.get(move)).text).toContain('The checks before publication find nothing in the way.')
    expect((await asLeadInspector.get('/inspections/northshire-2012')).html).toContain(`href="${path}"`)
  }))

test('a corrected answer stands in the way, with a link to each text, and nothing is published', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeReport(use, { stage: 'sign-off' })
    await correct(use, id)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/\d things stand in the way of publication\./)
    expect(text).toContain('3 of 4 relevant cases (75%) → 2 of 4 relevant cases (50%)')
    expect(html).toMatch(/href="\/inspections\/northshire-2012\/passages\/\d+"/)
    expect(html).toContain('href="/inspections/northshire-2012/findings"')
    const shown = await asLeadInspector.get(move)
    expect(shown.text).toContain('Missing Put right first what the checks before publication found.')
    expect(shown.html).not.toContain('name="when"')
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeReport(use, { stage: 'drafting' })
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Nid oes dim a wirir yn sefyll yn ffordd')
  }))

test('the service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeReport(use, { stage: 'drafting' })
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
