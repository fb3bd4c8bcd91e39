/** Leads are reminded by letter of what is due and what is overdue, each once, and of nothing else. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { loadEdition } from '../../framework/actions.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import { use as useOf } from '../../platform/use.ts'
import type { Use } from '../../platform/use.ts'
import { remindersDue } from '../rules/reminders.ts'
import type { Milestone } from '../rules/timetable.ts'
import { writeReminders } from './remind.ts'

const milestone = (step: string, plannedTo: string, actualOn: string | null = null): Milestone => ({
  step,
  plannedFrom: plannedTo,
  plannedTo,
  actualOn,
  monthOnly: false,
  reason: null,
})
const under = { stage: 'drafting', suspendedFrom: null } as const

test('a step is announced a week ahead, called overdue from the day after, and left in peace after two months', () => {
  const kinds = (today: string) =>
    remindersDue(under, [milestone('draft', '2012-03-02')], today).map(({ kind }) => kind)
  expect(kinds('2012-02-23')).toEqual([])
  expect(kinds('2012-02-24')).toEqual(['soon'])
  expect(kinds('2012-03-02')).toEqual(['soon'])
  expect(kinds('2012-03-03')).toEqual(['overdue'])
  expect(kinds('2012-05-02')).toEqual([])
})

test('a step that was dated or overtaken needs no reminder, nor does a halted inspection', () => {
  const steps = [milestone('findings', '2012-02-20'), milestone('draft', '2012-02-22', '2012-02-23')]
  expect(remindersDue(under, steps, '2012-02-24')).toEqual([])
  const halted = { stage: 'suspended', suspendedFrom: 'drafting' } as const
  expect(remindersDue(halted, [milestone('draft', '2012-02-24')], '2012-02-24')).toEqual([])
})

const at = (use: Use, day: string): Use => useOf({ db: use.db, now: new Date(`${day}T06:07:00Z`) })

test('the lead gets one letter in both languages, and no second one for the same', () =>
  inTransaction(async use => {
    const framework = makeFramework({
      timetable: [
        {
          id: 'visit',
          title: { en: 'The visit', cy: 'Yr ymweliad' },
          after: null,
          offset: { from: 0, to: 0, unit: 'days' },
          provenance: { kind: 'unconfirmed', note: 'made for a test' },
        },
      ],
    })
    await loadEdition(use, framework)
    const { rows } = await sql<{ id: number }>`
      with place as (insert into access.organisation (kind, name_en, name_cy) values ('inspectorate', 'a', 'a') returning id)
      insert into access.person (name, email, organisation_id) select 'A Lead', 'lead@example.org', id from place
      returning id`.execute(use.db)
    await makeInspection(use, { framework, team: [{ person: rows[0]?.id ?? 0, role: 'lead-inspector' }] })
    expect(await writeReminders(at(use, '2012-01-02'))).toBe(0)
    expect(await writeReminders(at(use, '2012-01-10'))).toBe(1)
    expect(await writeReminders(at(use, '2012-01-11'))).toBe(0)
    expect(await writeReminders(at(use, '2012-01-17'))).toBe(1)
    const [last, first] = await readLetters(use.db)
    expect(first).toMatchObject({
      to: 'lead@example.org',
      body: expect.stringContaining('The visit, Northshire: planned by 16 January 2012.') as unknown,
    })
    expect(first?.body).toContain('Yr ymweliad, Northshire: wedi’i gynllunio erbyn 16 Ionawr 2012.')
    expect(last?.subject).toContain('is not recorded')
  }))
