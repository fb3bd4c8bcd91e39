/** The home page, for those who come for the first time and for those who have signed in. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('a stranger is shown the published inspections and the way in, in both languages', () =>
  withPeople(async ({ asStranger }) => {
    const english = await asStranger.get('/')
    expect(english.status).toBe(200)
    expect(english.html).toContain('href="/inspections"')
    expect(english.html).toContain('href="/sign-in"')
    expect(english.html).toContain('hreflang="cy"')
    const welsh = await asStranger.get('/?lang=cy')
    expect(welsh.html).toContain('<html lang="cy"')
    expect(welsh.text).toContain('Darllen arolygiadau a gyhoeddwyd')
    expect(welsh.text).toContain('Drafft yw’r cyfieithiad hwn')
  }))

test('a demonstration says that its cases are synthetic and names the source of its totals', () =>
  withPeople(async ({ asStranger }) => {
    const { text } = await asStranger.get('/')
    expect(text).toContain('Every case and person here is synthetic')
    expect(text).toContain('ISBN 978-1-84099-524-4')
  }))

test('where the data are an organisation’s own, nothing speaks of a demonstration', () =>
  withPeople(
    async ({ asStranger }) => expect((await asStranger.get('/')).text).not.toMatch(/demonstration|synthetic/i),
    {
      demonstration: false,
    },
  ))

test('it is for anybody: who has signed in is called by name and not asked to sign in', () =>
  withPeople(async ({ asBoardChair }) => {
    const { html, text } = await asBoardChair.get('/')
    expect(text).toContain('Chris Adeyemi')
    expect(html).not.toContain('href="/sign-in"')
  }))
