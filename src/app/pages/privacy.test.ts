/** The privacy page. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('anybody can read it, in both languages', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/privacy')
    expect(status).toBe(200)
    expect(text).toContain('no case describes a real child')
    expect((await asStranger.get('/privacy?lang=cy')).text).toContain('Preifatrwydd')
  }))

test('it is for anybody: where the data are an organisation’s own, it does not say that cases are synthetic', () =>
  withPeople(async ({ asStranger }) => expect((await asStranger.get('/privacy')).text).not.toContain('synthetic'), {
    demonstration: false,
  }))
