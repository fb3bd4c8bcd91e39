/** The accessibility statement. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('it is for anybody, in both languages, and claims no more than was tested', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/accessibility')
    expect(status).toBe(200)
    expect(text).toContain('does not claim full compliance')
    expect((await asStranger.get('/accessibility?lang=cy')).text).toContain('Datganiad hygyrchedd')
  }))
