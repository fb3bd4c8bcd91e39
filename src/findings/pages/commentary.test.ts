/** Foreword, introductions and commentaries each have one place, and are written there. */
import { expect, test } from 'vitest'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/commentary'

test('a text is written in its place, with its figures; the foreword has its table', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const before = await asLeadInspector.get(path)
    expect(before.text).toMatch(/Scores beside those published so far.*harm Not scored Not scored Not scored 63%/)
    expect(before.html.match(/name="place"/g)).toHaveLength(6)
    const form = { kind: 'commentary', place: '1', en: 'Hulls held in {1.1.1a}.\n\nMasts too.', cy: '' }
    expect((await asLeadInspector.submit(path, form)).location).toBe(path)
    await asLeadInspector.submit(path, { ...form, kind: 'foreword', place: 'after', en: 'We read {cases n} cases.' })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('Hulls held in 3 of 4 relevant cases (75%) . Masts too.')
    expect(text).toContain('We read 4 cases.')
    expect(html.match(/name="place"/g)).toHaveLength(4)
  }))

test('a text that can’t be read is refused in its own place, with what was typed', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const form = { kind: 'introduction', place: '2', en: 'In {9.9}.', cy: '' }
    const { status, html } = await asLeadInspector.submit(path, form)
    expect(status).toBe(422)
    expect(html).toMatch(/<textarea[^>]*id="en-introduction-2"[^>]*>In \{9\.9\}\./)
    expect(html).toContain('href="#en-introduction-2"')
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Geiriau’r fframwaith ei hun')
  }))

test('a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path, { kind: 'commentary', place: '1' })).status).toBe(403)
  }))
