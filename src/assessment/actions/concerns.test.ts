/** Those who must act on a concern are told by letter, first of all letters, without a word of the concern. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testNow } from '../../../test/database.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import type { People } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { readLetters, sendNextLetter } from '../../platform/db/outbox.ts'
import { use as build } from '../../platform/use.ts'
import { answerConcern, escalateConcerns, tellOfConcern } from './concerns.ts'
import { recordOperations } from './record.ts'

const origin = 'https://plumbline.example'
const text = 'The child sleeps in a car.'

const raised = async ({ use }: People) => {
  const organisation = (await actorOf(use, 'head-of-service')).organisation ?? 0
  const made = await makeReading(use, { framework: workingFramework(), attributes: workingCase, organisation })
  const people = [await actorOf(use, 'lead-inspector'), await actorOf(use, 'head-of-service')]
  for (const { person } of people)
    await sql`
      update access.person set demonstration = false, email = ${`p${person ?? 0}@example.org`}
      where id = ${person}`.execute(use.db)
  const concern = randomUUID()
  const sent = { assessment: made.assessment, device: 'a tablet', deviceClock: '2012-01-16T10:00:00.000Z' }
  const operations = [{ ...sent, id: concern, kind: 'concern', content: { about: 'child', text } }]
  await recordOperations(use, { actor: await actorOf(use, 'local-assessor'), operations })
  return { ...made, concern, people }
}
const later = ({ use }: People, minutes: number) =>
  build({ db: use.db, now: new Date(testNow.getTime() + minutes * 60_000) })

test('the lead and the head of the service are written to by name, once, and the letter holds nothing of the case', () =>
  withPeople(async people => {
    const { inspection, concern, people: told } = await raised(people)
    expect(await tellOfConcern(people.use, { inspection, concern, origin })).toBe(2)
    expect(await tellOfConcern(people.use, { inspection, concern, origin })).toBe(0)
    const letters = await readLetters(people.use.db)
    expect(letters.map(({ body }) => body?.split(',')[0]).toSorted()).toEqual(told.map(({ name }) => name).toSorted())
    for (const { subject, body } of letters) {
      expect(`${subject} ${body ?? ''}`).not.toMatch(/C001|car/)
      expect(body).toContain('https://plumbline.example/inspections/northshire-2012/concerns')
    }
  }))

test('it goes before a letter that was asked for earlier', () =>
  withPeople(async people => {
    const { inspection, concern } = await raised(people)
    await people.use.write({ to: 'clerk@example.org', subject: 'A reminder', body: 'of something' })
    await tellOfConcern(people.use, { inspection, concern, origin })
    const order: string[] = []
    const send = (letter: { readonly subject: string }) => Promise.resolve(void order.push(letter.subject.slice(0, 6)))
    while ((await sendNextLetter(people.use.db, send, testNow)) === 'sent');
    expect(order).toEqual(['Urgent', 'Urgent', 'A remi'])
  }))

test('without an answer it is pressed when its time is over, again and again, until somebody answers', () =>
  withPeople(async people => {
    const { slug, concern, people: told } = await raised(people)
    expect(await escalateConcerns(later(people, 119), { origin })).toBe(0)
    expect(await escalateConcerns(later(people, 121), { origin })).toBe(1)
    expect(await escalateConcerns(later(people, 130), { origin })).toBe(0)
    expect((await readLetters(people.use.db))[0]?.body).toContain('It has waited 121 minutes for an answer.')
    const [actor] = told
    if (!actor) throw new Error('there is a lead')
    await answerConcern(later(people, 200), { actor, slug, concern, answer: 'Social care is there.' })
    expect(await escalateConcerns(later(people, 500), { origin })).toBe(0)
  }))
