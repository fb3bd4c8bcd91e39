/** The cookies page. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('it is for anybody: it names the one cookie that is really set, and no other', () =>
  withPeople(async ({ asStranger }) => {
    const { text } = await asStranger.get('/cookies')
    const set = String((await asStranger.get('/sign-in')).headers['set-cookie'])
    expect(text).toContain(set.split('=')[0])
    expect(text).toContain('12 hours')
    expect(set.split(';').length).toBe(5)
    expect((await asStranger.get('/cookies?lang=cy')).text).toContain('Cwcis')
  }))
