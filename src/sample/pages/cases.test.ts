/** The sampled cases are for those who read case material, and hold no more than the framework asks. */
import { expect, test } from 'vitest'
import { makeCases } from '../../../test/make/answers.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { withPeople } from '../../../test/people.ts'
import { loadEdition } from '../../framework/actions.ts'
import { readJournal } from '../../platform/db/journal.ts'
import type { Use } from '../../platform/use.ts'
import { caseMaterialRead } from '../../platform/use.ts'

const path = '/inspections/northshire-2012/cases'

async function make(use: Use): Promise<void> {
  const framework = makeFramework()
  await loadEdition(use, framework)
  const { id } = await makeInspection(use, { framework, stage: 'published' })
  await makeCases(use, id, [{ setting: 'community' }, {}])
}

test('the lead inspector reads each case by its reference, in words', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    const { text } = await asLeadInspector.get(path)
    expect(text).toContain('2 cases were sampled')
    expect(text).toContain('C001 Community')
    expect(text).toContain('C002 Not recorded')
    expect(text).toContain('synthetic')
  }))

test('it is in Welsh too', () =>
  withPeople(async ({ use, asLeadInspector }) => {
    await make(use)
    expect((await asLeadInspector.get(`${path}?lang=cy`)).text).toContain('Samplwyd 2 o achosion')
  }))

test('a board chair is told who reads case material', () =>
  withPeople(async ({ use, asBoardChair }) => {
    await make(use)
    const { status, text } = await asBoardChair.get(path)
    expect(status).toBe(403)
    expect(text).toContain('read by the inspectors')
  }))

test('each reading is journalled with its reader; a refusal is none', () =>
  withPeople(async ({ use, asLeadInspector, asBoardChair }) => {
    await make(use)
    await asLeadInspector.get(path)
    await asBoardChair.get(path)
    const read = (await readJournal(use.db)).filter(({ event }) => event === caseMaterialRead)
    expect(read).toMatchObject([{ details: { what: 'cases' } }])
    expect([typeof read[0]?.person, typeof read[0]?.inspection]).toEqual(['number', 'number'])
  }))

test('somebody who signed in and has no part in it is refused, and a stranger is asked to sign in', () =>
  withPeople(async ({ use, asStranger, asNationalMonitor }) => {
    await make(use)
    const { status, location } = await asStranger.get(path)
    expect([status, location]).toEqual([303, `/sign-in?return=${encodeURIComponent(path)}`])
    expect((await asNationalMonitor.get(path)).status).toBe(403)
  }))
