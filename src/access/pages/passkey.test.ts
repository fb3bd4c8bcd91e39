/** Getting in with a passkey; a browser that has one is in e2e/specs/own-data.test.ts. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('the page asks for a passkey of this site with its owner proven, each time anew, in both languages', () =>
  withPeople(async ({ asStranger }) => {
    const asked = (html: string): unknown =>
      JSON.parse((/data-question="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"'))
    const first = asked((await asStranger.get('/sign-in/passkey')).html)
    const second = asked((await asStranger.get('/sign-in/passkey?lang=cy')).html)
    expect(first).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(first).not.toEqual(second)
  }))

test('it is for anybody: a stranger with an answer that was made up is refused, whatever it is', () =>
  withPeople(async ({ asStranger }) => {
    for (const answer of ['', 'null', '{}', '{"id":"x","response":{}}']) {
      const { status, text } = await asStranger.submit('/sign-in/passkey', { answer })
      expect([status, text]).toEqual([422, expect.stringContaining('not known here')])
    }
  }))
