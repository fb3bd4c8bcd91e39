/** Judging cases over JSON, as the browser does. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aFinish, anOperation, makeFieldwork } from '../../test/make/operation.ts'
import type { People } from '../../test/people.ts'
import { withPeople } from '../../test/people.ts'
import { signOutEverywhere } from '../access/actions/enter.ts'
import { actorOf } from '../../test/make/allotted.ts'
import { letLeave } from '../access/actions/people.ts'
import { findDemonstrationPerson } from '../access/store.ts'
import type { AssessmentInFull, BatchAnswer, QuestionInFull, Since } from './rules/in-full.ts'
import { assessmentPaths } from './rules/paths.ts'

/** An inspection in fieldwork whose first case is the lead's own and whose second is a local assessor's. */
async function makeOwn({ use }: People) {
  const lead = (await findDemonstrationPerson(use.db, 'lead-inspector'))?.id ?? 0
  const local = (await findDemonstrationPerson(use.db, 'local-assessor'))?.id ?? 0
  const team = [
    { person: lead, role: 'lead-inspector' },
    { person: local, role: 'local-assessor' },
  ]
  const made = await makeFieldwork(use, { team })
  const [first, second] = made.assessments as [number, number]
  await sql`update assessment.case_assessment set assessor_id = ${local} where id = ${second}`.execute(use.db)
  return { ...made, first, second, lead, local }
}

test('a case is taken along whole, answered, and what another adds is asked for from the cursor on', () =>
  withPeople(async people => {
    const { slug, first } = await makeOwn(people)
    const at = { inspection: slug, assessment: first }
    const taken = JSON.parse((await people.asLeadInspector.get(assessmentPaths.inFull(at))).html) as AssessmentInFull
    expect(taken).toMatchObject({ assessment: first, kind: 'first', case: { reference: 'C001' }, state: 'not-started' })
    expect(taken.questions).toHaveLength(5)
    expect(taken.closed).toBeNull()

    const sent = await people.asLeadInspector.send(assessmentPaths.operations(at), {
      operations: [anOperation(first, '1.2.1', 'sufficient', { note: 'Seen in the plan.' }), aFinish(first)],
    })
    const { receipts, assessments } = JSON.parse(sent.html) as BatchAnswer
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['kept', 'refused'])
    const since = (await people.asLeadInspector.get(`${assessmentPaths.operations(at)}?after=${taken.cursor}`)).html
    const news = JSON.parse(since) as Since
    expect(news).toMatchObject({ state: 'in-progress', answers: [{ note: 'Seen in the plan.' }] })
    expect(news.cursor).toBe(assessments[0]?.cursor)
  }))

test('the reason is there why a question is not for a case', () =>
  withPeople(async people => {
    const { slug, second } = await makeOwn(people)
    const answer = await people.asLocalAssessor.get(assessmentPaths.inFull({ inspection: slug, assessment: second }))
    const { questions } = JSON.parse(answer.html) as AssessmentInFull
    expect(questions.at(-1)).toMatchObject({
      id: '2.1.1',
      asked: 'does-not-apply',
      why: { en: 'Asked only where “Setting” is “Custody”.' },
    })
  }))

test('a contested question shows both answers, who gave them, and what both started from', () =>
  withPeople(async people => {
    const { slug, second, local } = await makeOwn(people)
    const base = anOperation(second, '1.2.1', 'sufficient')
    const sides = ['insufficient', 'not_applicable'].map(value =>
      anOperation(second, '1.2.1', value, { base: base.id, note: value }),
    )
    await people.asLocalAssessor.send(assessmentPaths.allOperations(), { operations: [base, ...sides] })
    const at = assessmentPaths.question({ inspection: slug, assessment: second, question: '1.2.1' })
    const question = JSON.parse((await people.asLocalAssessor.get(at)).html) as QuestionInFull
    expect(question).toMatchObject({
      standing: { state: 'contested', base: { id: base.id } },
      history: [{ id: base.id }, {}, {}],
    })
    expect(Object.keys(question.people)).toEqual([String(local)])
  }))

test('another site can’t make a browser send, and a session that has ended is told so in JSON', () =>
  withPeople(async people => {
    const { first } = await makeOwn(people)
    const batch = { operations: [anOperation(first, '1.2.1', 'sufficient')] }
    const at = assessmentPaths.allOperations()
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'content-type': 'text/plain' },
    ])
      expect((await people.asLeadInspector.send(at, batch, headers)).status).toBe(403)
    const gone = await people.asStranger.send(at, batch)
    expect([gone.status, gone.headers['content-type']]).toEqual([401, 'application/problem+json; charset=utf-8'])
    expect((await people.asLeadInspector.send(at, { operations: 'none' })).status).toBe(400)
    expect((await people.asLeadInspector.send(at, batch)).status).toBe(200)
  }))

test('nobody opens a case that is not theirs to judge, though its assessor may lead other things', () =>
  withPeople(async people => {
    const { slug, first, second, local, use } = { ...(await makeOwn(people)), use: people.use }
    const see = (visitor: People['asStranger'], assessment: number) =>
      visitor.get(assessmentPaths.inFull({ inspection: slug, assessment }))
    await sql`update assessment.case_assessment set assessor_id = 1 where id = ${first}`.execute(use.db)
    expect((await see(people.asLocalAssessor, first)).status).toBe(403)
    expect((await see(people.asLocalAssessor, second)).status).toBe(200)
    expect((await see(people.asLeadInspector, second)).status).toBe(200)
    expect((await see(people.asLeadInspector, 99_999)).status).toBe(404)
    await sql`delete from inspection.team_member where person_id = ${local}`.execute(use.db)
    expect((await see(people.asLocalAssessor, second)).status).toBe(403)
    const sent = await people.asLocalAssessor.send(assessmentPaths.allOperations(), {
      operations: [anOperation(second, '1.2.1', 'sufficient', { note: 'typed before the assignment ended' })],
    })
    expect(JSON.parse(sent.html)).toMatchObject({ receipts: [{ outcome: 'refused' }] })
    const aside = await sql<{ n: number }>`select count(*) as n from assessment.quarantine_waiting`.execute(use.db)
    expect(aside.rows[0]?.n).toBe(1)
  }))

test('a stranger is asked to sign in', () =>
  withPeople(async people => {
    const { slug, first } = await makeOwn(people)
    const answer = await people.asStranger.get(assessmentPaths.inFull({ inspection: slug, assessment: first }))
    expect(answer.status).toBe(401)
    expect(
      (await people.asHeadOfService.get(assessmentPaths.inFull({ inspection: slug, assessment: first }))).status,
    ).toBe(403)
  }))

test('what one person wrote is not taken from another who has signed in on the device meanwhile', () =>
  withPeople(async people => {
    const { first, lead, local } = await makeOwn(people)
    const operations = [anOperation(first, '1.2.1', 'sufficient')]
    const send = (person: number) =>
      people.asLeadInspector.send(
        assessmentPaths.allOperations(),
        { operations },
        { 'x-plumbline-person': `${person}` },
      )
    expect((await send(local)).status).toBe(409)
    expect((JSON.parse((await send(lead)).html) as BatchAnswer).receipts).toMatchObject([{ outcome: 'kept' }])
  }))

test('a device hears which cases are still its user’s, and of an account that was withdrawn though no session is left', () =>
  withPeople(async people => {
    const { first, second, local, lead } = await makeOwn(people)
    const asked = async (visitor: People['asStranger'], person: number): Promise<unknown> =>
      JSON.parse((await visitor.get(`${assessmentPaths.stillOwn()}?person=${person}&of=${first},${second},99999`)).html)
    expect(await asked(people.asLocalAssessor, local)).toEqual({ meeting: 'met', own: [first, second], endings: 0 })
    await sql`update assessment.case_assessment set assessor_id = 1 where id = ${first}`.execute(people.use.db)
    expect(await asked(people.asLocalAssessor, local)).toEqual({ meeting: 'met', own: [second], endings: 0 })
    expect(await asked(people.asLeadInspector, local)).toEqual({ meeting: 'another-person', own: [] })
    expect(await asked(people.asStranger, local)).toEqual({ meeting: 'sign-in', own: [] })
    await letLeave(people.use, { actor: await actorOf(people.use, 'administrator'), person: local })
    expect(await asked(people.asLocalAssessor, local)).toEqual({ meeting: 'withdrawn', own: [] })
    expect(await asked(people.asLeadInspector, lead)).toMatchObject({ meeting: 'met' })
  }))

test('a device hears that its user has signed out everywhere since it was told last, and nobody who merely asks', () =>
  withPeople(async people => {
    const { first, local } = await makeOwn(people)
    const asked = async (visitor: People['asStranger'], endings: string): Promise<unknown> =>
      JSON.parse((await visitor.get(`${assessmentPaths.stillOwn()}?person=${local}&of=${first}${endings}`)).html)
    expect(await asked(people.asStranger, '&endings=0')).toEqual({ meeting: 'sign-in', own: [] })
    await signOutEverywhere(people.use, await actorOf(people.use, 'local-assessor'))
    expect(await asked(people.asStranger, '&endings=0')).toEqual({ meeting: 'signed-out', own: [] })
    expect(await asked(people.asStranger, '&endings=1')).toEqual({ meeting: 'sign-in', own: [] })
    expect(await asked(people.asStranger, '')).toEqual({ meeting: 'sign-in', own: [] })
  }))

test('whoever is signed in and known no more is told so, and not merely to sign in', () =>
  withPeople(async people => {
    const { slug, first, lead } = await makeOwn(people)
    const path = assessmentPaths.inFull({ inspection: slug, assessment: first })
    expect((await people.asLeadInspector.get(path)).status).toBe(200)
    await sql`update access.person set left_at = now() where id = ${lead}`.execute(people.use.db)
    expect((await people.asLeadInspector.get(path)).status).toBe(410)
    expect((await people.asStranger.get(path)).status).toBe(401)
  }))
