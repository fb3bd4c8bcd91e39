/** Urgent concerns are read and answered by those who must act, and by nobody else. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { actorOf } from '../../../test/make/allotted.ts'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'
import { recordOperations } from '../actions/record.ts'

const raised = async ({ use }: People) => {
  const organisation = (await actorOf(use, 'head-of-service')).organisation ?? 0
  const made = await makeReading(use, { framework: workingFramework(), attributes: workingCase, organisation })
  const id = randomUUID()
  const operations = [
    {
      id,
      kind: 'concern',
      assessment: made.assessment,
      device: 'a tablet',
      deviceClock: '2012-01-16T10:00:00.000Z',
      content: { about: 'child', text: 'The child sleeps in a car.' },
    },
  ]
  await recordOperations(use, { actor: await actorOf(use, 'local-assessor'), operations })
  return { ...made, id, path: `/inspections/${made.slug}/concerns` }
}

test('the lead and the head of the service read it with its case, and are kept as having seen it once', () =>
  withPeople(async people => {
    const { path } = await raised(people)
    for (const who of [people.asLeadInspector, people.asHeadOfService, people.asLeadInspector]) {
      const { text } = await who.get(path)
      expect(text).toContain('A child is not safe: case C001')
      expect(text).toContain('The child sleeps in a car.')
    }
    expect((await people.asLeadInspector.get(path)).text.match(/has seen it/g)).toHaveLength(2)
  }))

test('an answer without a word is refused beside its field', () =>
  withPeople(async people => {
    const { path, id } = await raised(people)
    const sent = await people.asLeadInspector.submit(path, { concern: id, [`answer-${id}`]: ' ' })
    expect([sent.status, sent.text.includes('Say what is being done.')]).toEqual([422, true])
    await people.asLeadInspector.submit(path, { concern: id, [`answer-${id}`]: 'Called the service.' })
    expect((await people.asLeadInspector.get(path)).text).toMatch(/answered, .*: Called the service\./)
  }))

test('it is in Welsh, and says when nothing was raised', () =>
  withPeople(async people => {
    const { slug } = await makeReading(people.use, { framework: workingFramework(), attributes: workingCase })
    const path = `/inspections/${slug}/concerns`
    expect((await people.asLeadInspector.get(path)).text).toContain('No urgent concern has been raised.')
    expect((await people.asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Pryderon brys')
  }))

test('an assessor, another service and a stranger don’t read it', () =>
  withPeople(async people => {
    const { path } = await raised(people)
    expect((await people.asLocalAssessor.get(path)).status).toBe(403)
    expect((await people.asBoardChair.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in?return=')
  }))
