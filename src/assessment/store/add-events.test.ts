/** Answers on their way into the database arrive as they were given, and only in cases that are there. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction, testNow } from '../../../test/database.ts'
import { anOperation, makeFieldwork } from '../../../test/make/operation.ts'
import type { NewAnswer } from './add-events.ts'
import { addAnswerEvents } from './add-events.ts'
import { readAnswerEvents } from './event.ts'

const given = (assessment: number, own: Partial<NewAnswer> = {}): NewAnswer => ({
  ...anOperation(assessment, '1.2.1', 'sufficient'),
  person: 7,
  questionNumber: 1,
  answerNumber: 1,
  ...own,
})

test('what answers share and what they differ in comes back alike, whatever characters it is made of', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const [one] = assessments as [number]
    const other = crypto.randomUUID()
    const alike = [given(one, { reasons: ['{"a"}', 'b,c'] }), given(one, { reasons: ['{"a"}', 'b,c'] })]
    const unlike = [
      given(one, { reasons: [], note: 'NULL', person: null, settles: [other] }),
      given(one, { reasons: ['null', '\\ "quoted" '], note: '', evidenceOn: '2012-01-16', base: other }),
    ]
    for (const answers of [alike, unlike]) {
      const before = (await readAnswerEvents(use.db, [one])).get(one)?.length ?? 0
      const places = await addAnswerEvents(use.db, answers, [], use.now)
      const kept = (await readAnswerEvents(use.db, [one])).get(one)?.slice(before) ?? []
      expect(kept).toMatchObject(
        answers.map(({ id, reasons, note, person, settles, evidenceOn, base }) => ({
          ...{ id, reasons, note, person, settles, evidenceOn, base },
          receivedAt: testNow.toISOString(),
        })),
      )
      expect(places.get(one)).toBe(kept.at(-1)?.order)
    }
  }))

test('an answer to a case that is not there takes the whole statement with it, and a judged case stays', () =>
  inTransaction(async use => {
    const { assessments } = await makeFieldwork(use)
    const [one, other] = assessments as [number, number]
    await addAnswerEvents(use.db, [given(one)], [], use.now)
    await sql`savepoint here`.execute(use.db)
    await expect(addAnswerEvents(use.db, [given(other), given(999_999)], [], use.now)).rejects.toThrow(
      'an answer belongs to a case assessment that is there',
    )
    await sql`rollback to savepoint here`.execute(use.db)
    expect((await readAnswerEvents(use.db, [other])).get(other)).toEqual([])
    await expect(sql`delete from assessment.case_assessment where id = ${one}`.execute(use.db)).rejects.toThrow(
      'a case assessment with answers stays',
    )
  }))
