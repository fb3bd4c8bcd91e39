/** A framework's page shows everything that inspectors ask, and what of it nobody confirmed. */
import { expect, test } from 'vitest'
import { tinyFramework } from '../../../test/make/framework-folder.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../actions.ts'
import { findFramework, listFrameworks } from '../load/find.ts'
import { questionsOf } from '../rules/framework.ts'

test('it shows criteria, questions with their guidance, bands and when each question is asked', () =>
  withPeople(async ({ use, asStranger }) => {
    const hash = await loadEdition(use, await tinyFramework())
    const { status, text } = await asStranger.get(`/frameworks/${hash}`)
    expect(status).toBe(200)
    for (const words of [
      'In use from 1 January 2020',
      '5 questions, of which 3 count towards the scores',
      'HIGH 60% to 100%',
      'LOW 0% to 59%',
      'End . 1 to 2 weeks after: Start',
      'C1b Is the keel deep enough for the sea?',
      'Asked only where “Where it sails” is “Sea”',
      'Key question for Staying afloat',
      'Measure it.',
      'It leaks',
    ]) {
      expect(text).toContain(words)
    }
  }))

test('what is unconfirmed is marked, with the reason', () =>
  withPeople(async ({ use, asStranger }) => {
    await loadEdition(use, await tinyFramework())
    const { text } = await asStranger.get('/frameworks/tiny')
    expect(text).toMatch(/\b(\d+) of \1 values could not be confirmed/)
    expect(text).toContain('Unconfirmed Where this comes from: Invented for the tests')
  }))

test('in Welsh it says that its Welsh is a draft', () =>
  withPeople(async ({ use, asStranger }) => {
    await loadEdition(use, await tinyFramework())
    const { text } = await asStranger.get('/frameworks/tiny?lang=cy')
    expect(text).toContain('Drafft yw Cymraeg y fframwaith hwn')
    expect(text).toContain('Ar waith o 1 Ionawr 2020')
    expect(text).toContain('Cwestiwn allweddol ar gyfer Aros ar y dŵr')
  }))

test('every framework that is shipped can be shown in both languages', () =>
  withPeople(async ({ use, asStranger }) => {
    for (const id of await listFrameworks()) {
      const found = await findFramework(id)
      if (!found.ok) throw new Error(`${id} is not sound`)
      await loadEdition(use, found.value)
      for (const language of ['en', 'cy']) {
        const { status, html } = await asStranger.get(`/frameworks/${id}?lang=${language}`)
        expect(status).toBe(200)
        for (const question of questionsOf(found.value)) expect(html).toContain(`id="question-${question.id}"`)
      }
    }
  }))

test('it is for anybody: a framework that is not there is a page that says where to look', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/frameworks/nobody-1066')
    expect(status).toBe(404)
    expect(text).toContain('Page not found')
  }))
