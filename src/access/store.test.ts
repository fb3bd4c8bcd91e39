/** What the database keeps of people and sessions, and what it refuses. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTransaction, testNow } from '../../test/database.ts'
import { exampleOrganisations } from '../../test/people.ts'
import { createDemonstrationPeople, endSession, findActor, findSession, saveSession } from './actions.ts'
import { demonstrationUsers } from './rules/demonstration.ts'

const later = new Date(testNow.getTime() + 60_000)
const earlier = new Date(testNow.getTime() - 60_000)

test('the demonstration has one person for each kind of user, made once', () =>
  inTransaction(async use => {
    const people = await createDemonstrationPeople(use, exampleOrganisations)
    const again = await createDemonstrationPeople(use, exampleOrganisations)
    expect([...people.keys()]).toEqual(demonstrationUsers.map(({ role }) => role))
    expect(again).toEqual(people)
    const chair = people.get('board-chair')
    expect(chair?.organisation).toBe(people.get('head-of-service')?.organisation)
    expect(people.get('local-assessor')?.organisation).not.toBe(chair?.organisation)
    expect(await findActor(use, chair?.id ?? 0)).toMatchObject({ name: 'Chris Adeyemi', roles: ['board-chair'] })
    expect(await findActor(use, -1)).toBeNull()
  }))

test('a session is found until it expires or is ended, and its identifier is nowhere in the database', () =>
  inTransaction(async use => {
    await saveSession(use, 'secret-one', { language: 'cy' }, later)
    await saveSession(use, 'secret-two', {}, earlier)
    await saveSession(use, 'secret-one', { language: 'en' }, later)
    expect(await findSession(use, 'secret-one')).toEqual({ language: 'en' })
    expect(await findSession(use, 'secret-two')).toBeNull()
    const { rows } = await sql`select * from access.session`.execute(use.db)
    expect(rows.length).toBe(2)
    expect(JSON.stringify(rows)).not.toContain('secret')
    await endSession(use, 'secret-one')
    expect((await sql`select * from access.session`.execute(use.db)).rows).toEqual([])
  }))

test.each([
  ['organisation_kind_is_known', `insert into access.organisation (kind, name_en, name_cy) values ('shop', 'a', 'a')`],
  ['session_id_is_a_hash', `insert into access.session (id, data, expires_at) values ('plain', '{}', now())`],
])('the database keeps %s', (constraint, statement) =>
  inTransaction(async use => {
    await expect(sql.raw(statement).execute(use.db)).rejects.toThrow(constraint)
  }),
)
