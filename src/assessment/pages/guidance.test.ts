/** Guidance is searched without JavaScript, and leads back to the case. */
import { expect, test } from 'vitest'
import { makeReading } from '../../../test/make/reading.ts'
import { withPeople } from '../../../test/people.ts'

test('what is found leads to the question in the case from which somebody came', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    const { slug, at, assessment } = await makeReading(use)
    const path = `/inspections/${slug}/guidance`
    expect((await asLocalAssessor.get(path)).text).not.toContain('found')
    const { text, html } = await asLocalAssessor.get(`${path}?q=1.1.1A+well&case=${assessment}`)
    expect(text).toContain('1 question found')
    expect(html).toContain(`href="${at}/1.1#q-1.1.1a"`)
  }))

test('nothing found is said, with what to try, and what was typed stays', () =>
  withPeople(async ({ use, asLocalAssessor }) => {
    const { slug } = await makeReading(use)
    const { text, html } = await asLocalAssessor.get(`/inspections/${slug}/guidance?q=zebra`)
    expect(text).toContain('No question holds all of these words.')
    expect(html).toContain('value="zebra"')
    expect((await asLocalAssessor.get(`/inspections/${slug}/guidance?lang=cy`)).text).toContain('Chwilio’r canllawiau')
  }))

test('somebody who signed in and has no part in it is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asStranger, asNationalMonitor }) => {
    const { slug } = await makeReading(use)
    expect((await asStranger.get(`/inspections/${slug}/guidance`)).location).toContain('/sign-in?return=')
    expect((await asNationalMonitor.get(`/inspections/${slug}/guidance`)).status).toBe(403)
  }))
