/** Scores of inspections, beside what PostgreSQL counts by itself. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { anAnswer, makeAnswers, makeCases } from '../../../test/make/answers.ts'
import { makeFramework, makeQuestion } from '../../../test/make/framework.ts'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import { loadEdition } from '../../framework/actions.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { listInspections } from '../../inspection/actions.ts'
import { stranger } from '../../platform/pure/actor.ts'
import type { Db } from '../../platform/db/database.ts'
import { casesBehind, countsByQuestion, scoreInspection, scoreManyInspections } from './score-inspection.ts'

const framework = makeFramework()
const reasons = ['late', 'thin'].map(id => ({ id, text: { en: id, cy: id } }))
// Every question of the framework is for a case in custody.
const inCustody = Array.from({ length: 3 }, () => ({ setting: 'custody' }))
const settings = ['custody', 'community', 'community'].map(setting => ({ setting }))

/** What PostgreSQL makes of the answers alone, with no line of our scoring: the last answer of each case, by criterion. */
const countedBySql = (db: Db, inspection: number) =>
  sql<{ level: string; id: string; sufficient: number; scoreable: number }>`
    with last as (
      select distinct on (answer.case_assessment_id, answer.question) answer.question, answer.value
      from assessment.answer
      join assessment.case_assessment on case_assessment.id = answer.case_assessment_id
      where case_assessment.inspection_id = ${inspection}
      order by answer.case_assessment_id, answer.question, answer.received_order desc
    ),
    judged as (
      select question.*, count(*) filter (where last.value = 'sufficient')::int as sufficient,
        count(*) filter (where last.value in ('sufficient', 'insufficient'))::int as scoreable
      from framework.question left join last on last.question = question.id
      where question.edition_hash = ${framework.hash} and question.scores
      group by question.edition_hash, question.number
    )
    select 'criteria' as level, criterion as id, sum(sufficient)::int as sufficient, sum(scoreable)::int as scoreable
    from judged group by criterion
    union all
    select 'sections', section, sum(sufficient)::int, sum(scoreable)::int from judged group by section
    union all
    select 'themes', theme, sum(sufficient)::int, sum(scoreable)::int
    from judged cross join unnest(themes) as theme group by theme
    order by level, id`.execute(db)

test('PostgreSQL, counting by itself, finds the same', () =>
  inTransaction(async use => {
    await loadEdition(use, framework)
    let n = 0
    const given = fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...questionsOf(framework)), fc.nat(2)), {
      minLength: 1,
      maxLength: 60,
    })
    for (const answers of fc.sample(given, 20)) {
      const { id, slug } = await makeInspection(use, { framework, slug: `place-${n++}`, stage: 'fieldwork' })
      const cases = await makeCases(use, id, inCustody)
      await makeAnswers(
        use,
        id,
        framework,
        answers.map(([c, { id: question, answers: allowed }, code]) =>
          anAnswer(cases[c]!, question, allowed[code]!.id),
        ),
      )
      const { scores } = await scoreInspection(use, { actor: aLead, slug })
      const ours = (['criteria', 'sections', 'themes'] as const).flatMap(level =>
        scores[level].map(({ id, sufficient, scoreable }) => ({ level, id, sufficient, scoreable })),
      )
      expect(ours).toEqual((await countedBySql(use.db, id)).rows)
    }
  }))

test('the interval knows how many cases were drawn, and of how many', () =>
  inTransaction(async use => {
    await loadEdition(use, framework)
    const { id, slug } = await makeInspection(use, { framework, caseload: 3, stage: 'fieldwork' })
    const cases = await makeCases(use, id, settings)
    await makeAnswers(
      use,
      id,
      framework,
      cases.map((each, i) => anAnswer(each, '1.2.1', i === 0 ? 'insufficient' : 'sufficient')),
    )
    const { scores, sample } = await scoreInspection(use, { actor: aLead, slug })
    expect(sample).toEqual({ sampled: 3, caseload: 3 })
    expect(scores.criteria[1]?.interval?.map(Math.round)).toEqual([67, 67])
  }))

test('counts are split by the attribute that the framework names', () =>
  inTransaction(async use => {
    await loadEdition(use, framework)
    const { id, slug } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const cases = await makeCases(use, id, settings)
    await makeAnswers(
      use,
      id,
      framework,
      cases.map((each, i) => anAnswer(each, '1.2.1', i === 0 ? 'insufficient' : 'sufficient')),
    )
    const { attribute, parts } = await countsByQuestion(use, { actor: aLead, slug })
    expect(attribute?.id).toBe('setting')
    expect(
      parts.map(({ value, cases: n, scores }) => [
        value,
        n,
        scores.questions[3]?.sufficient,
        scores.questions[3]?.scoreable,
      ]),
    ).toEqual([
      ['community', 2, 2, 2],
      ['custody', 1, 0, 1],
    ])
  }))

test('behind a question lie its cases with their answers and reasons', () =>
  inTransaction(async use => {
    const own = makeFramework({
      hash: 'a'.repeat(64),
      sections: [
        {
          ...framework.sections[0]!,
          criteria: [{ ...framework.sections[0]!.criteria[0]!, questions: [makeQuestion('q', { reasons })] }],
        },
      ],
    })
    await loadEdition(use, own)
    const { id, slug } = await makeInspection(use, { framework: own, stage: 'fieldwork' })
    const [one, two] = (await makeCases(use, id, settings)) as [number, number]
    await makeAnswers(use, id, own, [
      anAnswer(one, 'q', 'insufficient', { reasons: ['late', 'thin'] }),
      anAnswer(two, 'q', 'insufficient', { reasons: ['thin'] }),
    ])
    const behind = await casesBehind(use, { actor: aLead, slug, question: 'q' })
    expect(behind.reasons.map(({ text, count }) => [text.en, count])).toEqual([
      ['late', 1],
      ['thin', 2],
    ])
    expect(behind.cases?.map(({ reference, value }) => [reference, value])).toEqual([
      ['C001', 'insufficient'],
      ['C002', 'insufficient'],
      ['C003', null],
    ])
    await expect(casesBehind(use, { actor: aLead, slug, question: 'z' })).rejects.toMatchObject({
      details: { status: 404 },
    })
  }))

test('of many inspections only those are scored that the reader may see', () =>
  inTransaction(async use => {
    await loadEdition(use, framework)
    const { id } = await makeInspection(use, { framework, stage: 'fieldwork' })
    const cases = await makeCases(use, id, settings)
    await makeAnswers(use, id, framework, [anAnswer(cases[0]!, '1.2.1', 'sufficient')])
    const inspections = await listInspections(use, { actor: aLead })
    const scores = await scoreManyInspections(use, { actor: aLead, inspections })
    expect(scores.get(id)?.criteria[1]).toMatchObject({ sufficient: 1, scoreable: 1 })
    expect(await scoreManyInspections(use, { actor: stranger, inspections })).toEqual(new Map())
  }))

test('a stranger is refused the scores of an inspection under way, and the cases of a published one', () =>
  inTransaction(async use => {
    await loadEdition(use, framework)
    const running = await makeInspection(use, { framework, slug: 'running-2012', stage: 'fieldwork' })
    await expect(scoreInspection(use, { actor: stranger, slug: running.slug })).rejects.toMatchObject({
      details: { status: 403 },
    })
    const { slug } = await makeInspection(use, { framework, slug: 'done-2012', stage: 'published' })
    const { cases, whyNoCases } = await casesBehind(use, { actor: stranger, slug, question: '1.2.1' })
    expect(cases).toBeNull()
    expect(whyNoCases?.en).toContain('read by the inspectors')
  }))
