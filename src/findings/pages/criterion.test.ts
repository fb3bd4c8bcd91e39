/** The lead accepts, tells otherwise, rejects, moves, merges and adds findings on one page, without a script. */
import { expect, test } from 'vitest'
import { anAnswer } from '../../../test/make/answers.ts'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { correct } from '../../../test/make/findings.ts'
import { aLead, everyNeed } from '../../../test/make/inspection.ts'
import type { Visitor } from '../../../test/people.ts'
import { withPeople } from '../../../test/people.ts'
import { findInspection, moveInspection } from '../../inspection/actions.ts'

const path = '/inspections/northshire-2012/findings/1.1'

/** The values of a hidden field, in the order of the page, without those of a topic's other ways. */
const values = (html: string, name: string): readonly string[] => [
  ...new Set([...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(match => match[1] ?? '')),
]

const acceptOn = async (visitor: Visitor, question: string) => {
  const { html } = await visitor.get(path)
  const proposal = values(html, 'proposal').find(key => key.startsWith(question)) ?? ''
  return visitor.submit(path, { deed: 'accept', proposal })
}

test('what the answers suggest is proposed with its weight, and accepted with a button', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const before = await asLeadInspector.get(path)
    expect(before.text).toContain('The hull was sound in 3 of 4 relevant cases (75%)')
    expect(before.text).toContain('Speaks of 3 cases; counts in the criterion, and in harm.')
    expect(before.text).toContain('Nothing is written here yet.')
    const sent = await acceptOn(asLeadInspector, '1.1.1a')
    expect([sent.status, sent.location]).toEqual([303, path])
    const after = await asLeadInspector.get(path)
    expect(after.text).toContain('The sentence is accepted.')
    expect(after.text).toContain('(1) The hull was sound in 3 of 4 relevant cases (75%)')
    expect(after.html).toContain('href="/inspections/northshire-2012/figures/1.1.1a"')
  }))

test('a topic may be told the other way, and rejected with a reason that stays beside it', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const { html } = await asLeadInspector.get(path)
    const only = values(html, 'proposal').find(key => key.startsWith('1.1.1b') && key.includes(' only '))
    await asLeadInspector.submit(path, { deed: 'accept', proposal: only ?? '' })
    const mast = values(html, 'proposal').find(key => key.startsWith('1.1.2')) ?? ''
    await asLeadInspector.submit(path, { deed: 'reject', proposal: mast, note: 'Too few to tell' })
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('The keel was sound in only 2 of 4 relevant cases (50%)')
    expect(text).toContain('Why: Too few to tell')
  }))

test('findings are moved, merged, set aside and taken back', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    await acceptOn(asLeadInspector, '1.1.1a')
    await acceptOn(asLeadInspector, '1.1.2')
    const [hull = '', mast = ''] = values((await asLeadInspector.get(path)).html, 'passage')
    await asLeadInspector.submit(path, { deed: 'up', passage: mast })
    expect((await asLeadInspector.get(path)).text).toMatch(/\(1\) The mast.*\(2\) The hull/)
    const alone = await asLeadInspector.submit(path, { deed: 'merge', merge: [hull] })
    expect([alone.status, alone.text.includes('Choose two or more findings')]).toEqual([422, true])
    await asLeadInspector.submit(path, { deed: 'merge', merge: [hull, mast] })
    expect((await asLeadInspector.get(path)).text).toMatch(
      /\(1\) The mast was sound in all 4 relevant cases \. The hull was/,
    )
    await asLeadInspector.submit(path, { deed: 'set-aside', passage: mast, note: '' })
    expect((await asLeadInspector.get(path)).text).not.toContain('(1) The mast')
    await asLeadInspector.submit(path, { deed: 'take-back', passage: mast })
    expect((await asLeadInspector.get(path)).text).toContain('(1) The mast')
  }))

test('a finding of one’s own is refused with what was typed, and added once it can be read', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const form = { deed: 'write', en: 'In {9.9} of cases.', cy: '', side: 'improvement' }
    const refused = await asLeadInspector.submit(path, form)
    expect([refused.status, refused.html.includes('In {9.9} of cases.')]).toEqual([422, true])
    expect(refused.text).toContain('nothing is counted under “9.9”')
    await asLeadInspector.submit(path, { ...form, en: 'Too seldom, in {1.1.1b k of n}.' })
    expect((await asLeadInspector.get(path)).text).toContain('(1) Too seldom, in 2 of 4')
  }))

test('a corrected answer marks the findings that use it, and no others, until the new figure is taken in', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id, cases } = await makeLedDrafting(use)
    await acceptOn(asLeadInspector, '1.1.1a')
    await acceptOn(asLeadInspector, '1.1.2')
    await correct(use, id, [anAnswer(cases[0]!, '1.1.1a', 'insufficient', { reasons: ['late'] })])
    const marked = await asLeadInspector.get(path)
    expect(marked.text.match(/Figures have changed since this was written/g)).toHaveLength(1)
    expect(marked.text).toContain('Was 3 of 4 relevant cases (75%) , is now 2 of 4 relevant cases (50%)')
    const print = values(marked.html, 'print')[0] ?? ''
    const passage = /name="passage" value="(\d+)">\s*<input type="hidden" name="print"/.exec(marked.html)?.[1] ?? ''
    const stale = await asLeadInspector.submit(path, { deed: 'take-in', passage, print: 'old' })
    expect(stale.text).toContain('The figures have changed again since you looked')
    await asLeadInspector.submit(path, { deed: 'take-in', passage, print })
    const after = await asLeadInspector.get(path)
    expect(after.text).toContain('(1) The hull was sound in 2 of 4 relevant cases (50%)')
    expect(after.text).not.toContain('Figures have changed since')
  }))

test('once the report is published it is read, and not written', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    await acceptOn(asLeadInspector, '1.1.1a')
    const { id } = await findInspection(use, { actor: aLead, slug: 'northshire-2012' })
    for (const to of ['factual-accuracy', 'sign-off', 'published'] as const)
      await moveInspection(use, {
        actor: aLead,
        inspection: id,
        to,
        on: '2012-01-16',
        reason: 'a test',
        held: everyNeed,
      })
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toContain('(1) The hull was sound in 3 of 4 relevant cases (75%) . Versions')
    expect(html).not.toContain('<form method="post"')
    expect((await asLeadInspector.post(path, { deed: 'up', passage: '1' })).status).toBe(403)
  }))

test('it is there in Welsh, and a criterion that is not there is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Wedi’u cynnig o’r atebion')
    expect((await asLeadInspector.get('/inspections/northshire-2012/findings/9')).status).toBe(404)
  }))

test('drafts stay within the inspectorate: a head of service, a monitor and a stranger are refused', () =>
  withPeople(async ({ use, asNationalMonitor, asHeadOfService, asStranger }) => {
    await makeLedDrafting(use)
    expect((await asHeadOfService.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asNationalMonitor.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.post(path, { deed: 'up', passage: '1' })).status).toBe(403)
  }))
