/** The head of the service inspected is told by letter what each stage says, with the reason of a halt; nobody else is. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction } from '../../../test/database.ts'
import { aLead, makeInspection } from '../../../test/make/inspection.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import type { Use } from '../../platform/use.ts'
import { moveInspection } from '../actions.ts'
import { tellOfMove } from '../on.ts'
import { readJournal } from '../../platform/db/journal.ts'
import { writeNotices } from './notify.ts'

/** A service with a head who has an address, and one inspection of it; answers its id. */
async function make(use: Use): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    with place as (insert into access.organisation (kind, name_en, name_cy) values ('service', 'a', 'a') returning id),
    person as (insert into access.person (name, email, organisation_id)
      select 'A Head', 'head@example.org', id from place returning id, organisation_id),
    held as (insert into access.role (person_id, organisation_id, role)
        select id, organisation_id, 'head-of-service' from person)
    select organisation_id as place from person`.execute(use.db)
  return (await makeInspection(use, { organisation: rows[0]?.place ?? 0 })).id
}

test('an announcement is written to the head of the service in both languages, when its event is heard', () =>
  inTransaction(async use => {
    const inspection = await make(use)
    await moveInspection(use, { actor: aLead, inspection, to: 'announced', on: '2012-01-02' })
    const moved = (await readJournal(use.db, { inspection })).at(-1)
    if (!moved) throw new Error('the move was not journalled')
    await tellOfMove.hear(use, moved)
    const [letter, ...others] = await readLetters(use.db)
    expect(others).toEqual([])
    expect(letter?.to).toBe('head@example.org')
    expect(letter?.subject).toContain('Northshire: Announced')
    expect(letter?.body).toContain('Your service will be inspected')
    expect(letter?.body).toContain('Bydd eich gwasanaeth yn cael ei arolygu')
  }))

test('a halt is told with its reason, and not to those who never knew of the inspection', () =>
  inTransaction(async use => {
    const inspection = await make(use)
    expect(await writeNotices(use, { inspection, to: 'cancelled' })).toBe(0)
    await moveInspection(use, { actor: aLead, inspection, to: 'announced', on: '2012-01-02' })
    await moveInspection(use, { actor: aLead, inspection, to: 'suspended', on: '2012-01-02', reason: 'Snow.' })
    expect(await writeNotices(use, { inspection, to: 'suspended' })).toBe(1)
    expect((await readLetters(use.db))[0]?.body).toContain(
      'is suspended. Nothing is asked of you until it resumes.\n\nSnow.',
    )
  }))

test('a stage that says nothing writes nothing', () =>
  inTransaction(async use => {
    const inspection = await make(use)
    expect(await writeNotices(use, { inspection, to: 'planned' })).toBe(0)
    expect(await writeNotices(use, { inspection, to: 'elsewhere' })).toBe(0)
  }))
