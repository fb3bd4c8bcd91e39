/** An example of good practice is noted as it is met, and may be used once it is altered. */
import { expect, test } from 'vitest'
import { workingCase, workingFramework } from '../../../test/make/case-work.ts'
import { makeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'
import type { People } from '../../../test/people.ts'

const opened = async ({ use }: People) => {
  const made = await makeReading(use, { framework: workingFramework(), attributes: workingCase })
  return { ...made, path: `/inspections/${made.slug}/good-practice/${made.assessment}` }
}
const example = { deed: 'keep', question: '1.2.1', text: 'A worker drew the plan with the child.', altered: ['name'] }

test('it may not be used while a point of the checklist is open, and may once all are ticked', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    await people.asLocalAssessor.submit(path, example)
    const noted = await people.asLocalAssessor.get(path)
    expect(noted.text).toContain('May not be used yet')
    expect(noted.text).toContain('Still to do: Places are left out.')
    const id = /\?correct=([^"]+)"/.exec(noted.html)?.[1] ?? ''
    await people.asLocalAssessor.submit(path, { ...example, altered: ['name', 'place'], replaces: id })
    expect((await people.asLocalAssessor.get(path)).text).toContain('Under 1.2.1 Altered: may be used')
  }))

test('it is taken back', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    await people.asLocalAssessor.submit(path, example)
    const deed = /value="(take-back [^"]+)"/.exec((await people.asLocalAssessor.get(path)).html)?.[1] ?? ''
    await people.asLocalAssessor.submit(path, { deed })
    expect((await people.asLocalAssessor.get(path)).text).toContain('Nothing has been noted yet.')
  }))

test('what is missing is said beside its field, and nothing typed is lost', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    const sent = await people.asLocalAssessor.submit(path, { ...example, question: '9.9' })
    expect([sent.status, sent.text.includes('Write the number of one question')]).toEqual([422, true])
    expect(sent.html).toContain('A worker drew the plan with the child.</textarea>')
    expect(sent.html).toMatch(/value="name" checked/)
    expect((await people.asLocalAssessor.submit(path, { deed: 'keep' })).text).toContain('Write what was done.')
    expect((await people.asLocalAssessor.get(`${path}?lang=cy`)).text).toContain('Arfer da')
  }))

test('the service inspected does not see it, and a stranger is asked to sign in', () =>
  withPeople(async people => {
    const { path } = await opened(people)
    expect((await people.asHeadOfService.get(path)).status).toBe(403)
    expect((await people.asStranger.get(path)).location).toContain('/sign-in?return=')
  }))
