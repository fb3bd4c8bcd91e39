/** Answers are kept whole and for ever, and what stands is right in the same transaction. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asOwner, freshDatabase, inTransaction, testNow } from '../../test/database.ts'
import { anAnswer, makeAnswers, makeCases } from '../../test/make/answers.ts'
import { makeFramework } from '../../test/make/framework.ts'
import { aLead, makeInspection } from '../../test/make/inspection.ts'
import { whileAt } from '../../test/make/while-at.ts'
import { transaction } from '../platform/db/database.ts'
import { readJournal } from '../platform/db/journal.ts'
import { stranger } from '../platform/pure/actor.ts'
import { use as using } from '../platform/use.ts'
import { recordAnswers } from './actions.ts'
import type { GivenAnswer } from './rules/answer.ts'
import { readStanding, readWholeCases } from './store.ts'
import { readAnswersTo } from './store/question.ts'
import { nothingLeftOut } from './rules/double/left-out.ts'

const framework = makeFramework()
const settings = [{ setting: 'custody' }, { setting: 'community' }]

test('answers stand as soon as they are recorded, by number', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const [one, two] = (await makeCases(use, id, settings)) as [number, number]
    const answers = [
      anAnswer(one, '1.1.1a', 'sufficient'),
      anAnswer(two, '1.1.1a', 'insufficient'),
      anAnswer(one, '1.1.2', 'no'),
    ]
    expect(await makeAnswers(use, id, framework, answers)).toBe(3)
    expect(await readStanding(use.db, id, nothingLeftOut)).toEqual([
      { case: one, question: 1, answer: 1 },
      { case: one, question: 3, answer: 5 },
      { case: two, question: 1, answer: 2 },
    ])
    expect((await readJournal(use.db, { inspection: id })).at(-1)).toMatchObject({
      event: 'assessment.answers-recorded',
      details: { answers: 3 },
    })
  }))

test('a later answer takes the place of an earlier one, and both are kept', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const [one] = (await makeCases(use, id, settings)) as [number]
    const first = anAnswer(one, '1.2.1', 'insufficient', { note: 'nothing on file' })
    await makeAnswers(use, id, framework, [first])
    await makeAnswers(use, id, framework, [anAnswer(one, '1.2.1', 'sufficient', { base: first.id })])
    expect(await readStanding(use.db, id, nothingLeftOut)).toEqual([{ case: one, question: 4, answer: 1 }])
    expect(await readAnswersTo(await use.look({ inspection: id, what: 'answers' }), 4)).toEqual([
      expect.objectContaining({ case: one, value: 'sufficient', reasons: [], note: null, people: [aLead.person] }),
    ])
    const kept = await sql<{ count: number }>`select count(*) from assessment.answer`.execute(use.db)
    expect(kept.rows[0]?.count).toBe(2)
  }))

test('of two answers in one batch the later stands, and one taken back stands no more', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const [one] = (await makeCases(use, id, settings)) as [number]
    const answers = ['sufficient', 'insufficient'].map(value => anAnswer(one, '1.2.1', value))
    await makeAnswers(use, id, framework, answers)
    expect(await readStanding(use.db, id, nothingLeftOut)).toEqual([{ case: one, question: 4, answer: 2 }])
    await makeAnswers(use, id, framework, [anAnswer(one, '1.2.1', null)])
    expect(await readStanding(use.db, id, nothingLeftOut)).toEqual([])
    expect(await readAnswersTo(await use.look({ inspection: id, what: 'answers' }), 4)).toEqual([])
  }))

test('an answer sent again is known for what it is', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const [one] = (await makeCases(use, id, settings)) as [number]
    const answer = anAnswer(one, '1.2.1', 'sufficient')
    expect(await makeAnswers(use, id, framework, [answer])).toBe(1)
    expect(await makeAnswers(use, id, framework, [answer])).toBe(0)
  }))

test('one answer that the framework refuses, and nothing is kept', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const [one] = (await makeCases(use, id, settings)) as [number]
    const answers = [
      anAnswer(one, '1.2.1', 'sufficient'),
      anAnswer(one, '9.9', 'sufficient'),
      anAnswer(one, '1.1.1a', 'perhaps'),
      anAnswer(one, '1.1.1b', 'insufficient', { reasons: ['late'] }),
    ]
    const outcome = await recordAnswers(use, { actor: aLead, inspection: id, framework, answers, device: 'test' })
    expect(outcome.ok ? [] : outcome.problems.map(({ message }) => message.en)).toEqual([
      'The framework has no question 9.9. Use one of its question ids.',
      '"perhaps" does not answer this question. It allows: sufficient, insufficient, not_applicable.',
      'The question lists no reason late. Use one of its reasons, or write a note.',
    ])
    expect(await readStanding(use.db, id, nothingLeftOut)).toEqual([])
  }))

test('an answer to a question that is not for its case is refused, unless it says so itself', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const [inCustody, outside] = (await makeCases(use, id, settings)) as [number, number]
    const record = (...answers: GivenAnswer[]) =>
      recordAnswers(use, { actor: aLead, inspection: id, framework, answers, device: 'test' })
    const outcome = await record(anAnswer(inCustody, '2.1.1', 'sufficient'), anAnswer(outside, '2.1.1', 'insufficient'))
    expect(outcome.ok ? [] : outcome.problems.map(({ answer, message }) => [answer.case, message.en])).toEqual([
      [outside, 'Asked only where “Setting” is “Custody”.'],
    ])
    expect((await record(anAnswer(outside, '2.1.1', 'not_applicable'))).ok).toBe(true)
  }))

test('whole cases are read for many inspections at once, those with nothing standing left out', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const cases = await makeCases(use, id, settings)
    const answers = cases.map(each => anAnswer(each, '1.2.1', 'insufficient'))
    await makeAnswers(use, id, framework, answers)
    const each = [0, 0, 0, 2]
    const read = await readWholeCases(use.db, nothingLeftOut, [id, id + 1])
    expect([...read].map(([inspection, whole]) => [inspection, whole.map(bytes => [...bytes])])).toEqual([
      [id, [each, each]],
    ])
    expect((await readWholeCases(use.db, nothingLeftOut)).get(id)).toHaveLength(2)
    await makeAnswers(use, id, framework, [anAnswer(cases[0]!, '1.2.1', null)])
    expect((await readWholeCases(use.db, nothingLeftOut, [id])).get(id)).toHaveLength(1)
  }))

test('nobody can alter an answer or another event, or take away what stands', async () => {
  for (const statement of [
    sql`update assessment.answer set note = 'x'`,
    sql`delete from assessment.answer`,
    sql`update assessment.operation set content = '{}'`,
    sql`delete from assessment.quarantine`,
    sql`delete from assessment.standing_case`,
  ])
    await inTransaction(async use => {
      await expect(statement.execute(use.db)).rejects.toThrow(/permission denied|append-only/)
    })
})

test('of two people answering at once, the answer received last stands whoever commits first', async () => {
  const { db, url, close } = await freshDatabase()
  try {
    const own = { now: testNow, actor: aLead }
    const { inspection, one } = await transaction(db, async tx => {
      const use = using({ ...own, db: tx })
      const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
      const [first] = (await makeCases(use, id, settings)) as [number]
      await makeAnswers(use, id, framework, [anAnswer(first, '1.2.1', 'not_applicable')])
      return { inspection: id, one: first }
    })
    const answering = ['sufficient', 'insufficient', 'sufficient', 'insufficient'].map(value =>
      transaction(db, tx =>
        makeAnswers(using({ ...own, db: tx }), inspection, framework, [anAnswer(one, '1.2.1', value)]),
      ),
    )
    await Promise.all(answering)
    const [last] = await asOwner(
      url,
      'select answer_number from assessment.answer order by received_order desc limit 1',
    )
    expect(
      (await readStanding(db, inspection, nothingLeftOut)).map(({ answer }) => ({ answer_number: answer })),
    ).toEqual([last])
  } finally {
    await close()
  }
})

test('an assessor of one inspection answers nothing in another, nor one whose own service it is', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, {
      framework,
      stage: 'fieldwork',
      organisation: 7,
      team: [{ person: 30, role: 'local-assessor' }],
    })
    const ask = { inspection: id, framework, answers: [], device: 'test' }
    const assessor = (person: number, organisation: number) => ({
      ...ask,
      actor: { person, name: 'Sam', organisation, roles: ['local-assessor'] },
    })
    expect((await recordAnswers(use, assessor(30, 9))).ok).toBe(true)
    for (const other of [assessor(31, 9), assessor(30, 7)])
      await expect(recordAnswers(use, other)).rejects.toMatchObject({ details: { status: 403 } })
  }))

test('answers are closed before the sample is confirmed and once the draft is out, and why is said', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'published' })
    const record = () => recordAnswers(use, { actor: aLead, inspection: id, framework, answers: [], device: 'test' })
    for (const stage of ['list-requested', 'factual-accuracy', 'published'] as const)
      await expect(whileAt(use, id, stage, record)).rejects.toMatchObject({
        details: { next: { en: expect.stringContaining('until the draft is sent') as string } },
      })
    for (const stage of ['sampled', 'drafting'] as const) expect((await whileAt(use, id, stage, record)).ok).toBe(true)
  }))

test('a stranger is refused, and told who may', () =>
  inTransaction(async use => {
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const ask = { actor: stranger, inspection: id, framework, answers: [], device: 'test' }
    await expect(recordAnswers(use, ask)).rejects.toMatchObject({ details: { status: 403 } })
  }))
