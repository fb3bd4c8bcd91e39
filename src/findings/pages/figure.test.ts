/** A figure leads to its question, its answers and cases, who gave them, the rule and the edition. */
import { expect, test } from 'vitest'
import { makeLedDrafting } from '../../../test/make/findings-people.ts'
import { findingsFramework } from '../../../test/make/findings.ts'
import { actorOf } from '../../../test/make/allotted.ts'
import { giveSecond } from '../../../test/make/second-reader.ts'
import { withPeople } from '../../../test/people.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { caseMaterialRead } from '../../platform/use.ts'

const at = (figure: string) => `/inspections/northshire-2012/figures/${encodeURIComponent(figure)}`

test('a question’s figure shows the cases of its setting that it counts, the rule and the edition', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const { status, text } = await asLeadInspector.get(at('below 1.1.1a custody'))
    expect(status).toBe(200)
    expect(text).toContain('The figure 1 of 2 relevant cases (50%)')
    expect(text).toContain('It counts answers below the line')
    expect(text).toContain('In these cases alone: Custody.')
    expect(text).toMatch(/Case Answer Reasons Given by C003 sufficient C004 insufficient It came late/)
    expect(text).not.toContain('C001')
    expect(text).toContain(findingsFramework.hash)
    const looks = (await readJournal(use.db)).filter(({ event }) => event === caseMaterialRead)
    expect(looks.at(-1)?.details).toMatchObject({ what: 'answers', question: '1.1.1a' })
  }))

test('a pooled figure leads to the questions from which it comes, and a reason to the cases below the line', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    const pooled = await asLeadInspector.get(at('harm %'))
    expect(pooled.text).toMatch(/1\.1\.1a Was 1\.1\.1a done well enough\? : 3 of 4 1\.1\.1b .* : 2 of 4/)
    expect(pooled.html).toContain('href="/inspections/northshire-2012/figures/1.1.1a"')
    const reason = await asLeadInspector.get(at('reason 1.1.1a late'))
    expect(reason.text).toContain('Reason: It came late.')
    expect(reason.text).toMatch(/C004 insufficient/)
    expect(reason.text).not.toContain('C003')
  }))

test('somebody who judges a case a second time finds no answer to it behind a figure before fieldwork is over', () =>
  withPeople(async ({ use, asLocalAssessor, asLeadInspector }) => {
    const made = await makeLedDrafting(use, { stage: 'fieldwork' })
    const reader = (await actorOf(use, 'local-assessor')).person ?? 0
    await giveSecond(use, { inspection: made.id, case: made.cases[3] ?? 0, person: reader })
    const { status, text } = await asLocalAssessor.get(at('1.1.1a'))
    expect([status, text.includes('C003'), text.includes('C004')]).toEqual([200, true, false])
    expect((await asLeadInspector.get(at('1.1.1a'))).text).toContain('C004')
  }))

test('what nothing is counted under is not found', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedDrafting(use)
    expect((await asLeadInspector.get(at('9.9'))).status).toBe(404)
    expect((await asLeadInspector.get(at('1.1.1a quickly'))).status).toBe(404)
  }))

test('an inspection under way is closed to an assessor of another team and to a stranger', () =>
  withPeople(async ({ use, asStranger, asLocalAssessor }) => {
    await makeLedDrafting(use, { stage: 'drafting' })
    expect((await asLocalAssessor.get(at('1.1.1a'))).status).toBe(403)
    expect((await asStranger.get(at('1.1.1a'))).status).toBe(403)
  }))
