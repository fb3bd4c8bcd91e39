/** A passage is reworded with its history beside it, and of two who write at once neither loses a word. */
import { expect, test } from 'vitest'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import type { Use } from '../../platform/use.ts'
import { rewrite, writePassage } from '../actions/write.ts'

const asked = { actor: aLead, slug: 'northshire-2012' }

const begin = async (use: Use, kind: 'finding' | 'example' | 'recommendation' = 'finding'): Promise<number> => {
  await makeLedDrafting(use)
  const written = await writePassage(use, {
    ...asked,
    kind,
    place: kind === 'recommendation' ? '' : '1.1',
    side: kind === 'finding' ? 'strength' : null,
    text: { en: 'Hulls held in {1.1.1a}.', cy: null },
    details: kind === 'recommendation' ? { responsible: { en: 'Head of Service', cy: null } } : {},
  })
  if (!written.ok) throw new Error(JSON.stringify(written.problems))
  return written.value
}

const at = (id: number) => `/inspections/northshire-2012/passages/${id}`

test('it is reworded and translated; every version stays, with who and when', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const path = at(await begin(use))
    const form = {
      deed: 'save',
      base: '1',
      en: 'Most hulls held: {1.1.1a}.',
      cy: 'Daliodd {1.1.1a}.',
      side: 'improvement',
    }
    expect((await asLeadInspector.submit(path, form)).location).toBe(path)
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('Most hulls held: 3 of 4 relevant cases (75%)')
    expect(text).toMatch(/Version 2 : Alex Morgan, .*Stands Most hulls held: \{1\.1\.1a\}\. Daliodd .*Version 1 : /)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Daliodd 3 o’r 4 achos perthnasol (75%)')
  }))

test('somebody who was overtaken sees both texts, and saves the two brought together', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const id = await begin(use)
    const theirs = { text: { en: 'Theirs.', cy: null }, details: {}, side: 'strength' as const }
    await rewrite(use, { ...asked, ...theirs, passage: id, base: 1 })
    const form = { deed: 'save', base: '1', en: 'Mine.', cy: '', side: 'strength' }
    const { status, text, html } = await asLeadInspector.submit(at(id), form)
    expect(status).toBe(422)
    expect(text).toContain('Somebody saved another version while you wrote')
    expect(text).toMatch(/Theirs \(Version 2, .*Theirs\. Yours Mine\./)
    expect(html).toContain('name="base" value="2"')
    expect(html).toMatch(/<textarea[^>]*name="en"[^>]*>Mine\.</)
    await asLeadInspector.submit(at(id), { ...form, base: '2', en: 'Theirs and mine.' })
    expect((await asLeadInspector.get(at(id))).text).toContain('Version 3')
  }))

test('a refused text stays in its field, and the version with which it was begun is remembered', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const id = await begin(use)
    const refused = await asLeadInspector.submit(at(id), {
      deed: 'save',
      base: '1',
      en: 'In {9.9}.',
      cy: '',
      side: 'strength',
    })
    expect([refused.status, refused.html.includes('In {9.9}.')]).toEqual([422, true])
    expect(refused.html).toContain('name="base" value="1"')
  }))

test('an example is kept out of the report until all of it has been altered', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const path = at(await begin(use, 'example'))
    expect((await asLeadInspector.get(path)).text).toContain('not in the report yet')
    const form = { deed: 'save', base: '1', en: 'A boat.', cy: '', altered: ['name', 'age', 'place', 'rare-facts'] }
    await asLeadInspector.submit(path, { ...form, case: 'C001' })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).not.toContain('not in the report yet')
    expect(html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(4)
  }))

test('a recommendation keeps who is responsible and the questions that it answers to, if there are such', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const path = at(await begin(use, 'recommendation'))
    const form = {
      deed: 'save',
      base: '1',
      en: 'Mend hulls.',
      cy: '',
      responsible: 'Shipwright',
      questions: '1.1.1a 9.9',
    }
    expect((await asLeadInspector.submit(path, form)).text).toContain('The framework has no question 9.9')
    await asLeadInspector.submit(path, { ...form, questions: '1.1.1a, 1.1.2' })
    expect((await asLeadInspector.get(path)).html).toContain('value="1.1.1a 1.1.2"')
  }))

test('what is not there is not found; a head of service is refused, and a stranger asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService, asStranger }) => {
    const id = await begin(use)
    expect((await asLeadInspector.get(at(id + 1))).status).toBe(404)
    expect((await asLeadInspector.get('/inspections/northshire-2012/passages/x')).status).toBe(404)
    expect((await asStranger.get(at(id))).location).toContain('/sign-in')
    expect((await asHeadOfService.get(at(id))).status).toBeGreaterThanOrEqual(403)
    expect((await asHeadOfService.post(at(id), { deed: 'save' })).status).toBe(403)
  }))
