/** An urgent concern goes at once, and whoever raised it sees what became of it. */
import { expect, test } from 'vitest'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'
import { actorOf } from '../../../test/make/allotted.ts'

const opened = async ({ use }: People, own: object = {}) => {
  const organisation = (await actorOf(use, 'head-of-service')).organisation ?? 0
  const made = await makeReading(use, { framework: workingFramework(), attributes: workingCase, organisation, ...own })
  return { ...made, path: `/inspections/${made.slug}/raise-concern/${made.assessment}` }
}
const concern = { about: 'child', text: 'The child sleeps in a car.' }

test('the form says by name to whom it goes, and is reached from each page of the case', () =>
  withPeople(async people => {
    const { path, at } = await opened(people)
    for (const page of [at, `${at}/1.1`])
      expect((await people.asLocalAssessor.get(page)).html).toContain(`href="${path}"`)
    const lead = await actorOf(people.use, 'lead-inspector')
    const head = await actorOf(people.use, 'head-of-service')
    const { text } = await people.asLocalAssessor.get(path)
    expect(text).toContain('call 999 first')
    expect(text).toContain(`${lead.name}, ${head.name}`)
  }))

test('it is kept, shown with its state, and answered for its assessor to read', () =>
  withPeople(async people => {
    const { path, slug } = await opened(people)
    expect((await people.asLocalAssessor.submit(path, concern)).location).toBe(path)
    expect((await people.asLocalAssessor.get(path)).text).toContain('Sent, not seen yet The child sleeps in a car.')
    const all = `/inspections/${slug}/concerns`
    const id = /name="concern" value="([^"]+)"/.exec((await people.asHeadOfService.get(all)).html)?.[1] ?? ''
    expect((await people.asLocalAssessor.get(path)).text).toContain('Seen, not answered yet')
    await people.asHeadOfService.submit(all, { concern: id, [`answer-${id}`]: 'Social care has a bed for tonight.' })
    const { text } = await people.asLocalAssessor.get(path)
    expect(text).toContain('Answered')
    expect(text).toContain('Social care has a bed for tonight.')
  }))

test('without a word or a kind nothing is sent, and what was typed is there', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    const sent = await people.asLocalAssessor.submit(path, { text: concern.text })
    expect([sent.status, sent.text.includes('Choose what it is about.')]).toEqual([422, true])
    expect(sent.html).toContain('The child sleeps in a car.</textarea>')
    expect((await people.asLocalAssessor.submit(path, { about: 'child' })).text).toContain('Write what you know.')
    expect((await people.asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Codi pryder brys')
  }))

test('it is taken also when cases are no longer judged', () =>
  withPeople(async people => {
    const { path } = await opened(people, { stage: 'sign-off' })
    expect((await people.asLeadInspector.submit(path, concern)).status).toBe(303)
  }))

test('somebody who signed in and has no part in it is refused, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    expect((await people.asNationalMonitor.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in?return=')
  }))
