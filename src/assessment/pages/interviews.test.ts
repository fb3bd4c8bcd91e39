/** What was said in an interview is kept, corrected and shown beside its questions. */
import { expect, test } from 'vitest'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'

const opened = async ({ use }: People) => {
  const made = await makeReading(use, { framework: workingFramework(), attributes: workingCase })
  return { ...made, path: `/inspections/${made.slug}/interviews/${made.assessment}` }
}
const said = {
  deed: 'keep',
  with: 'parent',
  'on-day': '16',
  'on-month': '1',
  'on-year': '2012',
  text: 'Nobody asked me before the plan was made.',
  questions: '1.1.1A, 1.2.1',
}

test('a statement stands beside the questions on which it bears', () =>
  withPeople(async people => {
    const { path, at } = await opened(people)
    expect((await people.asLocalAssessor.submit(path, said)).location).toBe(path)
    expect((await people.asLocalAssessor.get(path)).text).toContain('Parent, 16 January 2012 Nobody asked me')
    for (const part of ['1.1', '1.2'])
      expect((await people.asLocalAssessor.get(`${at}/${part}`)).text).toContain(
        'Parent, 16 January 2012: Nobody asked me before the plan was made.',
      )
  }))

test('it is corrected in place, and taken back', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    await people.asLocalAssessor.submit(path, said)
    const id = /\?correct=([^"]+)"/.exec((await people.asLocalAssessor.get(path)).html)?.[1] ?? ''
    const correcting = await people.asLocalAssessor.get(`${path}?correct=${id}`)
    expect(correcting.html).toContain('value="1.1.1a, 1.2.1"')
    await people.asLocalAssessor.submit(path, { ...said, text: 'They asked me once.', replaces: id })
    const corrected = await people.asLocalAssessor.get(path)
    expect(corrected.text).toContain('They asked me once.')
    expect(corrected.text).not.toContain('Nobody asked me')
    const later = /value="(take-back [^"]+)"/.exec(corrected.html)?.[1] ?? ''
    await people.asLocalAssessor.submit(path, { deed: later })
    expect((await people.asLocalAssessor.get(path)).text).toContain('Nothing has been noted yet.')
  }))

test('what is missing and a question that is none are said beside their fields, with what was typed', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    const nothing = await people.asLocalAssessor.submit(path, { deed: 'keep' })
    for (const message of ['Choose who said it.', 'Enter the day of the interview.', 'Write what was said.'])
      expect(nothing.text).toContain(message)
    const wrong = await people.asLocalAssessor.submit(path, { ...said, questions: '1.1.1a 9.9' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('There is no question 9.9.')
    expect(wrong.html).toContain('Nobody asked me before the plan was made.</textarea>')
    expect((await people.asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Cyfweliadau')
  }))

test('the service inspected does not see it, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    expect((await people.asHeadOfService.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in?return=')
  }))
