/** One reading of one case: parts, what remains, and finishing it when nothing does. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { makeReading } from '../../../test/make/reading.ts'
import type { MadeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'
import { recordOperations } from '../actions/record.ts'

const answerAll = async ({ use }: People, { assessment }: MadeReading, questions: readonly string[]): Promise<void> => {
  const operations = questions.map((question, i) => ({
    id: randomUUID(),
    kind: 'answer',
    assessment,
    question,
    value: question === '1.1.2' ? 'yes' : 'sufficient',
    device: 'a tablet',
    deviceClock: `2012-01-16T10:0${i}:00.000Z`,
  }))
  await recordOperations(use, { actor: await actorOf(use, 'local-assessor'), operations })
}

test('each part says how far it has come, and the score what it rests on', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    await answerAll(people, made, ['1.1.1a', '1.1.2'])
    const { text, html } = await people.asLocalAssessor.get(made.at)
    expect(text).toContain('Criterion 1.1 2 of 3 done')
    expect(text).toContain('Criterion 1.2 Not started')
    expect(text).toContain('Criterion 2.1 Nothing asked')
    expect(text).toContain('So far 100% (1 of 1 sufficient), from 1 of the 3 questions that score.')
    expect(text).toContain('2 unanswered')
    expect(text).toContain('About 1 minutes of work')
    expect(html).toContain(`href="${made.at}/1.1#q-1.1.1b"`)
    expect(html).toMatch(/<form method="post" novalidate hidden>[^]*Finish this case/)
  }))

test('a case in which nothing is missing is finished, and says so', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    await answerAll(people, made, ['1.1.1a', '1.1.1b', '1.1.2', '1.2.1'])
    expect((await people.asLocalAssessor.get(made.at)).text).toContain('Nothing is missing.')
    const sent = await people.asLocalAssessor.submit(made.at)
    expect([sent.status, sent.location]).toEqual([303, made.at])
    const { text } = await people.asLocalAssessor.get(made.at)
    expect(text).toContain('The case is finished.')
    expect(text).toContain('Finished')
  }))

test('before the first answer nothing is claimed; it is in Welsh too', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    expect((await people.asLocalAssessor.get(made.at)).text).toContain('No score yet: 0 of the 3 questions')
    expect((await people.asLocalAssessor.get(`${made.at}?lang=cy`)).text).toContain('Rhannau’r sgwrs')
  }))

test('a reading of another inspection is not found here', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    expect((await people.asLocalAssessor.get(`/inspections/${made.slug}/assessments/none`)).status).toBe(404)
  }))

test('the service inspected does not see it, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const made = await makeReading(people.use)
    expect((await people.asHeadOfService.get(made.at)).status).toBe(403)
    expect((await people.asStranger.get(made.at)).location).toContain('/sign-in?return=')
  }))
