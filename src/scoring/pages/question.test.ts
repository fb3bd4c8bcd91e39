/** A question's page: figures for all who may see scores, cases for those who may see cases. */
import { expect, test } from 'vitest'
import { anAnswer, makeAnswers, makeCases } from '../../../test/make/answers.ts'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import { saveAllocation } from '../../assessment/store/allocation.ts'
import { readInspections } from '../../inspection/store.ts'
import { addTeamMember } from '../../inspection/store/team.ts'
import { readAttributes } from '../../sample/store.ts'
import { loadEdition } from '../../framework/actions.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { caseMaterialRead } from '../../platform/use.ts'

const tiny = makeFramework()
const reasons = [{ id: 'late', text: { en: 'It was late', cy: 'Roedd yn hwyr' } }]
const [section] = tiny.sections
const framework = makeFramework({
  caseAttributes: tiny.caseAttributes.map(each => ({ ...each, describesSample: true })),
  sections: [
    {
      ...section!,
      criteria: [{ ...section!.criteria[0]!, questions: [makeQuestion('1.1.1', { reasons, themes: ['harm'] })] }],
    },
  ],
})
const address = '/inspections/northshire-2012/questions/1.1.1'

async function makeScored(use: Use, stage: Exclude<Stage, 'suspended' | 'cancelled'>): Promise<void> {
  await loadEdition(use, framework)
  const { id } = await makeInspection(use, { framework, stage })
  const cases = await makeCases(
    use,
    id,
    ['custody', 'community', 'community'].map(setting => ({ setting })),
  )
  await makeAnswers(use, id, framework, [
    anAnswer(cases[0]!, '1.1.1', 'insufficient', { reasons: ['late'] }),
    anAnswer(cases[1]!, '1.1.1', 'sufficient'),
  ])
}

test('a lead inspector sees counts, the split by setting, reasons, and the cases', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeScored(use, 'fieldwork')
    const { status, text } = await asLeadInspector.get(address)
    expect(status).toBe(200)
    expect(text).toContain('1 of 2')
    expect(text).toMatch(/Community 1 of 1 100%/)
    expect(text).toMatch(/Custody 0 of 1 0%/)
    expect(text).toMatch(/It was late 1/)
    expect(text).toMatch(/C001 Custody insufficient It was late C002 Community sufficient/)
    expect(text).not.toContain('C003')
    expect(text).toContain('not answered, in 1 other case of the sample')
  }))

test('the journal says who read the cases, and nothing of those who saw counts alone', () =>
  withPeople(async ({ use, asLeadInspector, asStranger }) => {
    await makeScored(use, 'published')
    await asStranger.get(address)
    await asLeadInspector.get(address)
    const read = (await readJournal(use.db)).filter(({ event }) => event === caseMaterialRead)
    expect(read).toMatchObject([{ details: { what: 'answers', question: '1.1.1' } }])
    expect(read[0]?.person).not.toBeNull()
  }))

test('an assessor sees no answer to the cases that they judge while somebody else may judge them too', () =>
  withPeople(async ({ use, asLocalAssessor, asLeadInspector }) => {
    await makeScored(use, 'fieldwork')
    const { id: inspection } = (await readInspections(use.db))[0]!
    const { person } = await actorOf(use, 'local-assessor')
    await addTeamMember(use.db, inspection, { person: person ?? 0, role: 'inspector' })
    const [one = 0] = (await readAttributes(use.db, inspection)).map(({ id }) => id)
    const second = new Map([[one, person ?? 0]])
    await saveAllocation(use.db, inspection, { first: new Map(), second, interviews: new Map() }, new Map())
    const { text } = await asLocalAssessor.get(address)
    expect([text.includes('C001'), text.includes('C002')]).toEqual([false, true])
    // A setting with one case alone would tell the answer too.
    expect(text).not.toMatch(/Custody 0 of 1/)
    const leads = await asLeadInspector.get(address)
    expect(leads.text).toContain('C001')
    expect(leads.text).toMatch(/Custody 0 of 1/)
  }))

test('the page is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeScored(use, 'fieldwork')
    const { status, text } = await asLeadInspector.get(`${address}?lang=cy`)
    expect(status).toBe(200)
    expect(text).toContain('1 o 2')
    expect(text).toContain('Roedd yn hwyr')
  }))

test('a question that the framework does not have is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeScored(use, 'fieldwork')
    const { status, text } = await asLeadInspector.get('/inspections/northshire-2012/questions/9')
    expect(status).toBe(404)
    expect(text).toContain('There is no such question')
  }))

test('a stranger reads the figures of a published inspection, and why its cases are not shown', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeScored(use, 'published')
    const { status, text } = await asStranger.get(address)
    expect(status).toBe(200)
    expect(text).toContain('1 of 2')
    expect(text).not.toContain('C001')
    expect(text).toContain('Case material is read by the inspectors')
  }))

test('a stranger is refused an inspection under way', () =>
  withPeople(async ({ use, asStranger }) => {
    await makeScored(use, 'fieldwork')
    expect((await asStranger.get(address)).status).toBe(403)
  }))
