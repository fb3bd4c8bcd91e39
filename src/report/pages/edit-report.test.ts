/** The report being written says how far each part has come, and which figures have changed since they were looked at. */
import { expect, test } from 'vitest'
import { makeLedReport } from '../../../test/make/report-people.ts'
import { correctAnswer } from '../../../test/make/report.ts'
import { withPeople } from '../../../test/people.ts'
import { readPassages } from '../../findings/store.ts'
import { findingsPaths } from '../../findings/rules/paths.ts'
import { reportPaths } from '../rules/paths.ts'

const path = '/inspections/northshire-2012/report/edit'

test('each part is counted, and so is the whole', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await makeLedReport(use)
    const { text, html } = await asLeadInspector.get(path)
    expect(text).toMatch(/Foreword 1 0 0 0 1\. Planning 3 3 0 0 .*The whole report 5? ?\d+ /)
    expect(html).toContain('href="/inspections/northshire-2012/report/edit/section-1"')
    expect((await asLeadInspector.get('/inspections/northshire-2012')).html).toContain(`href="${path}"`)
  }))

test('when an answer is corrected, what shows its figures is counted until it is taken in', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    const { id } = await makeLedReport(use)
    await correctAnswer(use, id)
    const before = await asLeadInspector.get(path)
    expect(before.text).toContain('Scores, tables or charts have changed')
    const section = await asLeadInspector.get(`${path}/section-1`)
    expect(section.text).toMatch(/Figures have changed since this was last looked at .*Was 3 of 4/)
    await asLeadInspector.submit(path, { deed: 'take-scores-in' })
    expect((await asLeadInspector.get(path)).text).not.toContain('Scores, tables or charts have changed')
  }))

test('the pages of the findings lead to it', () => {
  expect(findingsPaths.written.pattern).toBe(reportPaths.edit.pattern)
})

test('what was said of a block that is then set aside is listed, answered, resolved, and beside it again once taken back', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService }) => {
    const { id } = await makeLedReport(use)
    const foreword = (await readPassages(use.db, id)).find(({ kind }) => kind === 'foreword')?.id ?? 0
    const [part, block] = [`${path}/foreword`, `passage:${String(foreword)}`]
    await asLeadInspector.submit(part, { deed: 'comment', block, said: 'Which cases?' })
    expect((await asLeadInspector.get(path)).text).not.toContain('parts that were set aside')
    await asLeadInspector.submit(part, { deed: 'set-aside', passage: String(foreword) })
    const { html, text } = await asLeadInspector.get(path)
    expect(text).toMatch(
      /Comments on parts that were set aside 1 open comment .*Foreword.*Set aside We read 4 cases\. Open/,
    )
    expect(text).toContain('Which cases?')
    expect(html).toContain(`href="${part}#aside-${String(foreword)}"`)
    expect((await asLeadInspector.get(part)).html).toContain(
      `href="${path}#on-passage-${String(foreword)}">Read the comment`,
    )
    const thread = /name="thread" value="(\d+)"/.exec(html)?.[1] ?? ''
    const empty = await asLeadInspector.submit(path, { deed: 'answer', thread, said: ' ' })
    expect([empty.status, empty.html.includes(`href="#said-${thread}"`)]).toEqual([422, true])
    await asLeadInspector.submit(path, { deed: 'answer', thread, said: 'All.' })
    await asLeadInspector.submit(path, { deed: 'resolved', thread, said: '' })
    expect((await asLeadInspector.get(path)).text).toMatch(
      /Resolved Alex Morgan ?, .* Which cases\? .* All\. .* resolved this/,
    )
    expect((await asHeadOfService.post(path, { deed: 'reopened', thread, said: '' })).status).toBe(403)
    await asLeadInspector.submit(part, { deed: 'take-back', passage: String(foreword) })
    expect((await asLeadInspector.get(path)).text).not.toContain('parts that were set aside')
    expect((await asLeadInspector.get(part)).text).toContain('Which cases?')
  }))

test('it is there in Welsh; a head of service is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asLeadInspector, asHeadOfService, asStranger }) => {
    await makeLedReport(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Yr adroddiad wrth ei ysgrifennu')
    expect((await asStranger.get(path)).location).toContain('/sign-in')
    expect((await asHeadOfService.get(path)).status).toBe(403)
    expect((await asHeadOfService.post(path, {})).status).toBe(403)
  }))
