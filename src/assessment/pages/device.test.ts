/** The page that a device shows of itself: the same for everybody, for it is kept where anybody may open it. */
import { expect, test } from 'vitest'
import { withPeople } from '../../../test/people.ts'

test('it is open to everybody, in both languages, and says how things are kept', () =>
  withPeople(async ({ asStranger }) => {
    const { status, text } = await asStranger.get('/device')
    expect(status).toBe(200)
    expect(text).toContain('Nothing is removed before the server has it')
    expect((await asStranger.get('/device?lang=cy')).text).toContain('Beth sydd ar y ddyfais hon')
  }))

test('it is for anybody: read without a cookie it names nobody, so that a device may keep it for all its users', () =>
  withPeople(async ({ asLeadInspector, asStranger }) => {
    expect((await asLeadInspector.get('/device')).html).toMatch(/app-person" content="\d+" data-name="Alex Morgan"/)
    expect((await asStranger.get('/device')).html).toContain('app-person" content="" data-name=""')
  }))
