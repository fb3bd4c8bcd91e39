/** Leads are reminded by letter of what is due and what is overdue, each once, and of nothing else. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { makeAnnounced } from '../../../test/make/announced.ts'
import { makeFramework } from '../../../test/make/framework.ts'
import { makeInspection } from '../../../test/make/inspection.ts'
import { exampleOrganisations } from '../../../test/people.ts'
import { createDemonstrationPeople } from '../../access/actions.ts'
import { loadEdition } from '../../framework/actions.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import { use as useOf } from '../../platform/use.ts'
import type { Use } from '../../platform/use.ts'
import { isTold, remindersDue, rolesReminded } from '../rules/reminders.ts'
import type { Milestone } from '../rules/timetable.ts'
import { addMark } from '../store/announcement.ts'
import { addRequestEvent } from '../store/requests.ts'
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

test('whose step it is hears of it before and after, and whom it tells before; nobody beyond the inspectorate before the announcement', () => {
  const step = { by: ['publications'], tells: ['head-of-service'] }
  expect(rolesReminded('soon', step)).toEqual(['lead-inspector', 'publications', 'head-of-service'])
  expect(rolesReminded('overdue', step)).toEqual(['lead-inspector', 'publications'])
  const told = (stage: 'planned' | 'announced') =>
    rolesReminded('soon', step).filter(role => isTold({ stage, suspendedFrom: null }, role))
  expect(told('planned')).toEqual(['lead-inspector', 'publications'])
  expect(told('announced')).toHaveLength(3)
})

const at = (use: Use, day: string): Use => useOf({ db: use.db, now: new Date(`${day}T06:07:00Z`) })

/** Gives the service a head, and the inspectorate's lead an address. */
const addPeople = (use: Use) =>
  sql`with service as (select organisation_id from access.role where role = 'head-of-service' limit 1),
    head as (insert into access.person (name, email, organisation_id)
      select 'A Head', 'head@example.org', organisation_id from service returning id, organisation_id)
    insert into access.role (person_id, organisation_id, role) select id, organisation_id, 'head-of-service' from head`.execute(
    use.db,
  )

test('the service gets one letter of all requests that fall due, another of what is overdue, and none once it answered', () =>
  inTransaction(async use => {
    await createDemonstrationPeople(use, exampleOrganisations)
    await addPeople(use)
    const { id } = await makeAnnounced(use)
    // The plan was due on 30 December, the minutes on 9 January.
    expect(await writeReminders(at(use, '2012-01-02'))).toBe(1)
    expect(await writeReminders(at(use, '2012-01-03'))).toBe(0)
    const answer = { request: 'plan', kind: 'comment', text: 'It follows.', file: null, at: use.now, by: null } as const
    await addRequestEvent(use.db, id, answer)
    expect(await writeReminders(at(use, '2012-01-07'))).toBe(1)
    expect(await writeReminders(at(use, '2012-01-12'))).toBe(1)
    const letters = (await readLetters(use.db)).toReversed()
    expect(letters.map(({ to }) => to)).toEqual(['head@example.org', 'head@example.org', 'head@example.org'])
    expect(letters[0]?.body).toContain('- 1. The plan (30 December 2011)')
    expect(letters[1]).toMatchObject({ subject: expect.stringContaining('requests that fall due') as unknown })
    expect(letters[1]?.body).toContain('- 2. Cofnodion (9 Ionawr 2012)')
    expect(letters[1]?.body).not.toContain('The plan')
    expect(letters[2]?.subject).toContain('requests that are overdue')
  }))

test('a step of the checklist is reminded of to those whose it is, until it is done', () =>
  inTransaction(async use => {
    await createDemonstrationPeople(use, exampleOrganisations)
    const { rows } = await sql<{ id: number }>`
      insert into access.person (name, email, organisation_id)
      select 'A Lead', 'lead@example.org', organisation_id from access.role where role = 'lead-inspector' limit 1
      returning id`.execute(use.db)
    const team = [{ person: rows[0]?.id ?? 0, role: 'lead-inspector' }]
    const { id } = await makeAnnounced(use, { stage: 'planned', team })
    expect(await writeReminders(at(use, '2011-12-29'))).toBe(1)
    expect((await readLetters(use.db))[0]?.body).toContain('Tell the service, by 30 December 2011')
    await addMark(use.db, id, { step: 'tell', done: true, note: '', at: use.now, by: null })
    expect(await writeReminders(at(use, '2012-01-02'))).toBe(0)
  }))

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
