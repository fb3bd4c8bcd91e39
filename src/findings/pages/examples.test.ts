/** Examples say under which criterion they stand, and are told apart until they have been altered in full. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import { giveSecond } from '../../../test/make/second-reader.ts'
import { withPeople } from '../../../test/people.ts'
import { addOperations } from '../../assessment/store/add-events.ts'
import { readAssessments } from '../../assessment/store.ts'

const path = '/inspections/northshire-2012/examples'
const boat = {
  deed: 'write',
  criterion: '1.1',
  en: 'A boat came home.',
  cy: '',
  case: 'C001',
  altered: ['name', 'age'],
}

test('an example that is not altered in full is kept, and said not to be in the report', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    await asLeadInspector.submit(path, boat)
    expect((await asLeadInspector.get(path)).text).toContain(
      'A boat came home. No Welsh yet Not altered in full: not in the report',
    )
    await asLeadInspector.submit(path, { ...boat, en: 'Another.', altered: ['name', 'age', 'place', 'rare-facts'] })
    expect((await asLeadInspector.get(path)).text).toContain('Another. No Welsh yet Change')
  }))

test('what an assessor noted in a case becomes an example, with what was altered already', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id, cases } = await makeLedDrafting(use)
    const assessment = (await readAssessments(use.db, id)).get(cases[0]!) ?? 0
    const content = { text: 'The keel was drawn first.', question: '1.1.1b', altered: ['name'], replaces: [] }
    const sent = { id: randomUUID(), assessment, device: 'form', deviceClock: use.now.toISOString() }
    const note = { ...sent, kind: 'good-practice' as const, content, inspection: id, person: null }
    await addOperations(use.db, [note], use.now)
    const before = await asLeadInspector.get(path)
    expect(before.text).toContain('C001 , Under 1.1 The keel was drawn first. Make it an example')
    await asLeadInspector.submit(path, { deed: 'use', marked: sent.id })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('The keel was drawn first. No Welsh yet Not altered in full: not in the report')
    expect(text).not.toContain('Make it an example')
  }))

test('of a case that somebody judges themselves they read no note of another reader before fieldwork is over', () =>
  withPeople(async ({ use, asLocalAssessor, asLeadInspector }) => {
    const { id, cases } = await makeLedDrafting(use, { stage: 'fieldwork' })
    const reader = (await actorOf(use, 'local-assessor')).person ?? 0
    await giveSecond(use, { inspection: id, case: cases[0]!, person: reader })
    for (const one of cases.slice(0, 2)) {
      const assessment = (await readAssessments(use.db, id)).get(one) ?? 0
      const content = { text: `Seen in ${one}.`, question: '1.1.1b', altered: [], replaces: [] }
      const sent = { id: randomUUID(), assessment, device: 'form', deviceClock: use.now.toISOString() }
      const note = { ...sent, kind: 'good-practice' as const, content, inspection: id, person: null }
      await addOperations(use.db, [note], use.now)
    }
    const [own, other] = [`Seen in ${cases[0]}.`, `Seen in ${cases[1]}.`]
    const { text } = await asLocalAssessor.get(path)
    expect([text.includes(own), text.includes(other)]).toEqual([false, true])
    expect((await asLeadInspector.get(path)).text).toContain(own)
  }))

test('one without words is refused with what was chosen and ticked', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const { status, html } = await asLeadInspector.submit(path, { ...boat, en: '' })
    expect(status).toBe(422)
    expect(html).toMatch(/<option value="1\.1" selected/)
    expect(html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2)
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Ysgrifennu enghraifft')
  }))

test('a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path, boat)).status).toBe(403)
  }))
