/** An inspection's home page shows the scores beside the national ones, and no more than its reader may see. */
import { expect, test } from 'vitest'
import { anAnswer, makeAnswers, makeCases } from '../../../test/make/answers.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import type { Wanted } from '../../../test/make/inspection.ts'
import type { People } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import { recordComparators } from '../../programme/actions.ts'

const tiny = makeFramework()
const framework = {
  ...tiny,
  caseAttributes: tiny.caseAttributes.map(each => ({ ...each, describesSample: true })),
}
const path = '/inspections/northshire-2012'

/** One inspection with three cases and a score of 2 of 3 in the theme "harm". */
async function make({ use }: People, wanted: Wanted): Promise<void> {
  await loadEdition(use, framework)
  const { id } = await makeInspection(use, { framework, ...wanted })
  const cases = await makeCases(use, id, [{ setting: 'community' }, { setting: 'community' }, { setting: 'custody' }])
  const answers = ['sufficient', 'sufficient', 'insufficient'].map((answer, i) =>
    anAnswer(cases[i] ?? 0, '1.1.1a', answer),
  )
  await makeAnswers(use, id, framework, answers)
  const comparator = { frameworkId: framework.id, theme: 'harm', lowest: 37, highest: 91, average: 67 }
  await recordComparators(use, {
    actor: aLead,
    comparators: [
      { ...comparator, asAt: '2012-01-01', source: 'a report of the time' },
      { ...comparator, asAt: '2013-06-01', highest: 99, source: 'a report to come' },
    ],
  })
}

test('the public reads a published score with its counts, its comment, and the national figures known by then', () =>
  withPeople(async people => {
    await make(people, { stage: 'published' })
    const { status, text, html } = await people.asStranger.get(path)
    expect(status).toBe(200)
    expect(text).toContain('67% FAIR')
    expect(text).toContain('2 of 3 judgements sufficient')
    expect(text).toMatch(/95% interval: \d+% to \d+%/)
    expect(text).toContain('National: lowest 37%, average 67%, highest 91%')
    expect(text).toContain('inspected by January 2012')
    expect(text).toContain('Do not compare areas closely')
    expect(html).toContain(`${path}/criteria/1.1`)
    expect(html).toContain(`${path}/report.pdf`)
  }))

test('the sample is a chart with its table, and says that the cases are invented', () =>
  withPeople(async people => {
    await make(people, { stage: 'published' })
    const { text, html } = await people.asStranger.get(path)
    expect(text).toContain('3 cases were assessed')
    expect(html).toContain('Bar chart of the cases in the sample by setting. Community: 2 (67%); Custody: 1 (33%).')
    expect(text).toContain('every answer about them are invented')
    expect(text).toContain('never published. The edges used here are unconfirmed')
  }))

test('of an invented inspection that was never published nothing is said to be fact', () =>
  withPeople(async people => {
    await make(people, { stage: 'fieldwork' })
    const { text } = await people.asLeadInspector.get(path)
    expect(text).toContain('nothing here was published of anybody')
    expect(text).not.toContain('Only the totals were published')
  }))

test('a head of service sees the page during fieldwork, and reads when the scores will open', () =>
  withPeople(async people => {
    const organisation = await ownOrganisation(people)
    await make(people, { stage: 'fieldwork', organisation })
    const { status, text } = await people.asHeadOfService.get(path)
    expect(status).toBe(200)
    expect(text).toContain('They open to you when the lead inspector gives the findings')
    expect(text).not.toContain('67%')
    expect(text).toContain('Cases')
  }))

test('it is in Welsh too', () =>
  withPeople(async people => {
    await make(people, { stage: 'published' })
    expect((await people.asStranger.get(`${path}?lang=cy`)).text).toContain('2 o 3 dyfarniad yn ddigonol')
  }))

test('a wrong address is a 404 that says where to look', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/inspections/atlantis-2012')
    expect(status).toBe(404)
    expect(text).toContain('look for the service in the list of inspections')
  }))

test('a stranger who asks for an unpublished inspection is told why not', () =>
  withPeople(async people => {
    await make(people, { stage: 'sign-off' })
    const { status, text } = await people.asStranger.get(path)
    expect(status).toBe(403)
    expect(text).toContain('This inspection has not been published')
  }))

/** The organisation for which the demonstration's head of service acts. */
async function ownOrganisation({ use }: People): Promise<number> {
  const { createDemonstrationPeople } = await import('../../access/actions.ts')
  const { exampleOrganisations } = await import('../../../test/people.ts')
  const known = await createDemonstrationPeople(use, exampleOrganisations)
  return known.get('head-of-service')?.organisation ?? 0
}
