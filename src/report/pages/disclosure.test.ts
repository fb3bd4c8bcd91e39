/** Small numbers are decided on in the browser, several at once, before a report is published. */
import { expect, test } from 'vitest'
import { makeSmallNumbers } from '../../../test/make/small-numbers.ts'
import { withPeople } from '../../../test/people.ts'

const path = '/inspections/northshire-2012/disclosure'
const move = '/inspections/northshire-2012/publication'
const box = (id: string, seen: string) => JSON.stringify([id, seen])

test('the lead withholds one, accepts a whole group with a reason, and sees what is left', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeSmallNumbers(use)
    const shown = await asLeadInspector.get(path)
    expect(shown.text).toContain('0 of 10 are decided.')
    expect(shown.text).toContain('Setting, Custody: 2 cases')
    expect(shown.html).toMatch(/href="\/inspections\/northshire-2012\/passages\/\d+"/)
    const one = { items: box('sample/setting/Custody/', '2'), choice: 'suppress' }
    expect((await asLeadInspector.submit(path, one)).location).toBe(path)
    const sentences = { kind: 'sentence', choice: 'accept', reason: 'Made up.' }
    await asLeadInspector.submit(path, sentences)
    const after = await asLeadInspector.get(path)
    expect(after.text).toContain('2 decisions are kept.')
    expect(after.text).toContain('3 of 10 are decided.')
    expect(after.text).toContain('Accepted It counts few cases.')
    expect((await asLeadInspector.get(move)).text).toContain('Missing Decide first on the small numbers')
    await asLeadInspector.submit(path, {
      kind: ['sample', 'score', 'subtraction', 'data'],
      choice: 'accept',
      reason: 'Made up.',
    })
    expect((await asLeadInspector.get(move)).text).toContain('Small numbers and examples of the report are decided on.')
    expect((await asLeadInspector.get('/inspections/northshire-2012/before-publication')).text).toMatch(
      /Small numbers and examples Done/,
    )
  }))

test('what is missing is told beside its field, and what was ticked and typed stays', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeSmallNumbers(use)
    const nothing = await asLeadInspector.submit(path, {})
    expect([nothing.status, nothing.text.includes('Tick what you decide on.')]).toEqual([422, true])
    const wrong = await asLeadInspector.submit(path, {
      items: box('figure/1.1.1a', '3/4'),
      choice: 'suppress',
      reason: 'Typed already.',
    })
    expect(wrong.text).toContain('These can’t be withheld. Reword the text')
    expect(wrong.text).toContain('Typed already.')
    expect(wrong.html).toMatch(/id="sentence-1"[^>]* checked/)
    const stale = await asLeadInspector.submit(path, { items: 'no json', choice: 'accept', reason: 'x' })
    expect(stale.text).toContain('has changed meanwhile')
  }))

test('it is there in Welsh', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeSmallNumbers(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Penderfynwyd ar 0 o 10.')
  }))

test('the service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asHeadOfService, asStranger }) => {
    await makeSmallNumbers(use)
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
  }))
