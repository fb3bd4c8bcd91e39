/** An assessor declares what could make somebody doubt their judgement. */
import { expect, test } from 'vitest'
import { actorOf, makeAllotted } from '../../../test/make/allotted.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/conflicts'

async function withAssessor({ use }: People): Promise<void> {
  const { person } = await actorOf(use, 'local-assessor')
  await makeAllotted(use, { team: [{ person: person ?? 0, role: 'local-assessor' }] })
}

test('a declaration is kept, the lead sees that there is one, and it can be withdrawn', () =>
  withPeople(async people => {
    await withAssessor(people)
    const { asLocalAssessor, asLeadInspector } = people
    const form = { kind: 'relative', about: 'attribute worker', value: 'M02' }
    expect((await asLocalAssessor.submit(path, form)).location).toBe(path)
    const shown = await asLocalAssessor.get(path)
    expect(shown.text).toContain('A relative or close friend is involved Case manager: M02')
    const lead = await asLeadInspector.get('/inspections/northshire-2012/allocation')
    expect(lead.text).toContain('1 conflict declared')
    const withdraw = /name="withdraw" value="(\d+)"/.exec(shown.html)?.[1] ?? ''
    await asLocalAssessor.submit(path, { withdraw })
    expect((await asLocalAssessor.get(path)).text).toContain('You have declared nothing')
  }))

test('what is missing is asked for beside its field', () =>
  withPeople(async people => {
    await withAssessor(people)
    const empty = await people.asLocalAssessor.submit(path)
    expect(empty.text).toContain('Choose what the conflict is.')
    expect(empty.text).toContain('Choose what it is about.')
    const { text } = await people.asLocalAssessor.submit(path, { kind: 'relative', about: 'case' })
    expect(text).toContain('Give the reference.')
  }))

test('a value that the case list does not have is told beside its field', () =>
  withPeople(async people => {
    await withAssessor(people)
    const form = { kind: 'relative', about: 'attribute worker', value: 'M92' }
    const { status, text, html } = await people.asLocalAssessor.submit(path, form)
    expect([status, text.includes('The case list has no M92. Did you mean M02?')]).toEqual([422, true])
    expect(html).toContain('value="M92"')
  }))

test('that there is nothing to declare is a declaration, and until then the lead is told who is silent', () =>
  withPeople(async people => {
    await withAssessor(people)
    const { asLocalAssessor, asLeadInspector } = people
    const lead = '/inspections/northshire-2012/allocation'
    expect((await asLeadInspector.get(lead)).text).toMatch(
      /Sam Okafor[^.]*have not said yet whether they have a conflict/,
    )
    await asLocalAssessor.submit(path, { nothing: '1' })
    const { text, html } = await asLocalAssessor.get(path)
    expect(text).toContain('You have said that you have nothing to declare')
    expect(html).not.toContain('name="nothing"')
    expect((await asLeadInspector.get(lead)).text).not.toMatch(/Sam Okafor[^.]*have not said/)
  }))

test('it is in Welsh too', () =>
  withPeople(async people => {
    await withAssessor(people)
    expect((await people.asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Eich gwrthdaro buddiannau')
  }))

test('who has no part in the team is refused, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    await withAssessor(people)
    expect((await people.asLeadInspector.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
  }))
