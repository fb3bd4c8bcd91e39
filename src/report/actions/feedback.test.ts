/** Provisional findings are chosen by the lead, given once the fieldwork is over, and stay as they were given. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead } from '../../../test/make/inspection.ts'
import { makeReport } from '../../../test/make/report.ts'
import { addDemonstrationPerson, keepOrganisation } from '../../access/store.ts'
import { recordAnswers } from '../../assessment/actions.ts'
import { hashOf } from '../../framework/load/hash.ts'
import { findInspection } from '../../inspection/actions.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { plain } from '../../findings/rules/prose.ts'
import type { Use } from '../../platform/use.ts'
import { readAttributes } from '../../sample/store.ts'
import { reportFramework } from '../../../test/make/report.ts'
import { feedbackGiven } from '../rules/events.ts'
import type { Document } from '../rules/document.ts'
import { linesOf } from '../rules/document.ts'
import type { TypedChoice } from '../rules/feedback/choice.ts'
import { chooseFeedback, findFeedback, findFeedbackDesk, giveFeedback } from './feedback.ts'

const slug = 'northshire-2012'
const lead = { actor: aLead, slug }
const giving = { ...lead, origin: 'https://inspections.example' }

const choose = async (use: Use, own: Partial<TypedChoice> = {}) => {
  const { desk } = await findFeedbackDesk(use, lead)
  const typed = {
    themes: desk.framework.themes.map(({ id }) => id),
    findings: desk.passages.filter(({ kind }) => kind === 'finding').map(({ id }) => String(id)),
    opening: { en: '', cy: '' },
    closing: { en: '', cy: '' },
    ...own,
  }
  return chooseFeedback(use, { ...lead, typed })
}

const linesIn = (document: Document | null) => (document ? linesOf(document).join('\n') : '')

test('giving dates the step of the timetable that this is, and giving again leaves it as it is', () =>
  inTransaction(async use => {
    const timetable = [
      {
        id: 'told',
        title: { en: 'Told', cy: 'Dywedwyd' },
        after: null,
        offset: { from: 0, to: 0, unit: 'days' },
        happensWith: 'findings-given',
        provenance: { kind: 'unconfirmed', note: 'made for a test' },
      },
    ] as const
    const { hash: _, ...content } = { ...reportFramework, timetable }
    await makeReport(use, { stage: 'provisional-findings', framework: { ...content, hash: hashOf(content) } })
    const day = async () => (await findInspection(use, lead)).milestones.map(({ actualOn }) => actualOn)
    expect(await day()).toEqual([null])
    await choose(use)
    await giveFeedback(use, giving)
    expect(await day()).toEqual(['2026-11-21'])
    await giveFeedback({ ...use, now: new Date('2026-11-25T10:00:00Z') }, giving)
    expect(await day()).toEqual(['2026-11-21'])
  }))

test('what was given stays as it was, with its hash, who and when; giving again is another document', () =>
  inTransaction(async use => {
    const { id } = await makeReport(use, { stage: 'provisional-findings' })
    expect((await choose(use)).ok).toBe(true)
    expect(await giveFeedback(use, giving)).toEqual({ ok: true, value: 1 })
    const before = await findFeedback(use, { ...lead, language: 'en' })
    expect(linesIn(before.document)).toContain('A plan was made in 3 of 4 relevant cases (75%).')
    expect(before.given[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
    const [one] = await readAttributes(use.db, id)
    const answer = { id: 'f0000000-0000-8000-a000-000000000001', case: one?.id ?? 0, question: '1.1.1a', reasons: [] }
    const changed = { ...answer, value: 'insufficient' }
    const given = { actor: aLead, inspection: id, framework: reportFramework, device: 'test' }
    expect((await recordAnswers(use, { ...given, answers: [changed] })).ok).toBe(true)
    expect((await findFeedback(use, { ...lead, language: 'en' })).document).toEqual(before.document)
    const draft = await findFeedback(use, { ...lead, language: 'en', number: 'draft' })
    expect(linesIn(draft.document)).toContain('A plan was made in 2 of 4 relevant cases (50%).')
    expect(await giveFeedback(use, giving)).toEqual({ ok: true, value: 2 })
    const [first, second] = (await findFeedback(use, { ...lead, language: 'en' })).given
    expect(first?.hash).not.toBe(second?.hash)
    expect((await findFeedback(use, { ...lead, language: 'en', number: 1 })).document).toEqual(before.document)
    const told = (await readJournal(use.db, { inspection: id })).filter(({ event }) => event === feedbackGiven)
    expect(told.map(({ details }) => details)).toMatchObject([{ number: 1 }, { number: 2 }])
  }))

test('the service reads it once it is given, in either language, and nothing of a draft; others don’t', () =>
  inTransaction(async use => {
    await makeReport(use, { stage: 'provisional-findings', organisation: 7 })
    await choose(use)
    const head = { person: 2, name: 'A head', organisation: 7, roles: ['head-of-service'] }
    const ask = { actor: head, slug, language: 'cy' as const }
    expect((await findFeedback(use, ask)).document).toBeNull()
    await giveFeedback(use, giving)
    const { document } = await findFeedback(use, ask)
    expect(document?.notice?.short).toContain('Dros dro ac yn gyfrinachol')
    expect((await findFeedback(use, { ...ask, number: 'draft' })).document).toBeNull()
    const monitor = { ...head, organisation: 9, roles: ['national-monitor'] }
    await expect(findFeedback(use, { ...ask, actor: monitor })).rejects.toThrow()
    await expect(giveFeedback(use, { ...giving, actor: head })).rejects.toThrow()
  }))

test('nothing is given where nothing was chosen, nor at another stage', () =>
  inTransaction(async use => {
    await makeReport(use, { stage: 'provisional-findings' })
    await choose(use, { themes: [], findings: [] })
    expect((await giveFeedback(use, giving)).ok).toBe(false)
  }))

test('a draft says how many cases are complete', () =>
  inTransaction(async use => {
    await makeReport(use, { stage: 'provisional-findings' })
    await choose(use)
    const { document } = await findFeedback(use, { ...lead, language: 'en' })
    const [coverage] = document?.parts[0]?.blocks ?? []
    expect(coverage?.kind === 'paragraph' ? plain(coverage.text.pieces) : '').toMatch(
      /^0 of the 4 cases in the sample are complete/,
    )
  }))

test('head and board are written to by name where it is read, and no letter holds a word of it', () =>
  inTransaction(async use => {
    const organisation = await keepOrganisation(use.db, 'service', { en: 'Northshire', cy: 'Gogleddswydd' })
    const readers = [
      ['Bryn Castell', 'head-of-service'],
      ['Mali Rees', 'board-chair'],
      ['Ade Jones', 'case-manager'],
    ] as const
    for (const [name, role] of readers) {
      const person = await addDemonstrationPerson(use.db, { name, organisation, role })
      const email = `${name.split(' ')[0] ?? ''}@example.org`
      await sql`update access.person set demonstration = false, email = ${email} where id = ${person}`.execute(use.db)
    }
    await makeReport(use, { stage: 'provisional-findings', organisation })
    await choose(use)
    await giveFeedback(use, giving)
    const { rows } = await sql<{ to: string; body: string }>`
      select recipient as "to", body from platform.message order by id`.execute(use.db)
    expect(rows.map(({ to }) => to)).toEqual(['Bryn@example.org', 'Mali@example.org'])
    for (const { body } of rows) {
      expect(body).toContain('https://inspections.example/inspections/northshire-2012/feedback')
      expect(body).not.toContain('A plan was made')
    }
  }))
