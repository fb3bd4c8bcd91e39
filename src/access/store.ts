/** All SQL of access: organisations, people with their roles, and sessions. */
import { sql } from 'kysely'
import type { Generated } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Words } from '../platform/pure/words.ts'
import type { OrganisationKind, Role } from './rules/roles.ts'

type Tables = {
  'access.organisation': { id: Generated<number>; kind: OrganisationKind; name_en: string; name_cy: string }
  'access.person': {
    id: Generated<number>
    name: string
    organisation_id: number
    demonstration: boolean
    left_at: Generated<Date | null>
  }
  'access.role': { person_id: number; organisation_id: number; role: string }
  'access.session': { id: string; person_id: number | null; data: unknown; expires_at: Date }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** An organisation in which somebody has a part, and their roles there. */
export interface Part {
  readonly organisation: number
  readonly organisationName: Words
  readonly roles: readonly string[]
}

/** A person as they act for one organisation, with their roles there; `parts` are all in which they have one. */
export interface KnownPerson extends Part {
  readonly id: number
  readonly name: string
  readonly parts: readonly Part[]
}

/** The organisation of that kind and name; made if it is new. Answers its id. */
export const keepOrganisation = async (db: Db, kind: OrganisationKind, name: Words): Promise<number> => {
  const { id } = await tables(db)
    .insertInto('access.organisation')
    .values({ kind, name_en: name.en, name_cy: name.cy })
    .onConflict(conflict =>
      conflict.constraint('organisation_named_once').doUpdateSet(eb => ({ name_cy: eb.ref('excluded.name_cy') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Adds an invented person with one role; answers the id. */
export const addDemonstrationPerson = async (
  db: Db,
  { name, organisation, role }: { name: string; organisation: number; role: Role },
): Promise<number> => {
  const { id } = await tables(db)
    .insertInto('access.person')
    .values({ name, organisation_id: organisation, demonstration: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tables(db).insertInto('access.role').values({ person_id: id, organisation_id: organisation, role }).execute()
  return id
}

/** The invented person who holds a role, of that name where one is given; the first of several, or null. */
export const findDemonstrationPerson = async (db: Db, role: Role, name?: string): Promise<KnownPerson | null> => {
  const row = await tables(db)
    .selectFrom('access.person')
    .innerJoin('access.role', 'access.role.person_id', 'access.person.id')
    .where('access.person.demonstration', '=', true)
    .where('access.role.role', '=', role)
    .$if(name !== undefined, holders => holders.where('access.person.name', '=', name ?? ''))
    .select('access.person.id')
    .orderBy('access.person.id')
    .executeTakeFirst()
  return row === undefined ? null : findPerson(db, row.id)
}

/** How often a person has signed out everywhere; null for one who is unknown or has left. */
export const readEndings = async (db: Db, person: number): Promise<number | null> => {
  const { rows } = await sql<{ endings: number }>`
    select endings from access.person where id = ${person} and left_at is null`.execute(db)
  return rows[0]?.endings ?? null
}

/**
 * A person by id, or null for one who is unknown or has left: as they act for `actingFor`, where they have a part
 * there, else for the organisation that is theirs first.
 */
export const findPerson = async (
  db: Db,
  person: number,
  actingFor: number | null = null,
): Promise<KnownPerson | null> => {
  const { rows } = await sql<{ name: string; id: number; name_en: string; name_cy: string; roles: string[] }>`
    select person.name, organisation.id, organisation.name_en, organisation.name_cy,
      array(select role from access.role as held
        where held.person_id = person.id and held.organisation_id = organisation.id order by role) as roles
    from access.person
    join access.organisation on organisation.id = person.organisation_id
      or organisation.id in (select organisation_id from access.role where person_id = person.id)
    where person.id = ${person} and left_at is null
    order by (organisation.id = person.organisation_id) desc, organisation.name_en`.execute(db)
  const parts = rows.map(({ id, name_en, name_cy, roles }) => ({
    organisation: id,
    organisationName: { en: name_en, cy: name_cy },
    roles,
  }))
  const part = parts.find(({ organisation }) => organisation === actingFor) ?? parts[0]
  return part === undefined ? null : { id: person, name: rows[0]?.name ?? '', ...part, parts }
}

/** The people who hold a role in any organisation, by name. */
export const readPeopleInRole = (
  db: Db,
  role: Role,
): Promise<readonly { readonly id: number; readonly name: string }[]> =>
  tables(db)
    .selectFrom('access.person as person')
    .innerJoin('access.role as held', 'held.person_id', 'person.id')
    .where('held.role', '=', role)
    .where('person.left_at', 'is', null)
    .select(['person.id', 'person.name'])
    .distinct()
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

/** The people of organisations of a kind, by name, whether they hold a role there or not. */
export const readPeopleOfKind = (
  db: Db,
  kind: OrganisationKind,
): Promise<readonly { readonly id: number; readonly name: string }[]> =>
  tables(db)
    .selectFrom('access.person as person')
    .innerJoin('access.organisation as organisation', 'organisation.id', 'person.organisation_id')
    .where('organisation.kind', '=', kind)
    .where('person.left_at', 'is', null)
    .select(['person.id', 'person.name'])
    .orderBy('person.name')
    .orderBy('person.id')
    .execute()

/** The addresses of those of these people who have one and still work for their organisation. */
export const readAddresses = async (db: Db, people: readonly number[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ email: string }>`
    select email from access.person
    where id = any(${people}::int[]) and email is not null and left_at is null order by id`.execute(db)
  return rows.map(({ email }) => email)
}

/** The people of an organisation who hold a role there. */
export const readHolders = async (db: Db, organisation: number, role: Role): Promise<readonly number[]> => {
  const rows = await tables(db)
    .selectFrom('access.person as person')
    .innerJoin('access.role as held', 'held.person_id', 'person.id')
    .where('held.organisation_id', '=', organisation)
    .where('held.role', '=', role)
    .where('person.left_at', 'is', null)
    .select('person.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What an unexpired session holds, or null. `id` is the hash of the cookie's identifier. */
export const findSession = async (db: Db, id: string, now: Date): Promise<Record<string, unknown> | null> => {
  const row = await tables(db)
    .selectFrom('access.session')
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .select('data')
    .executeTakeFirst()
  return (row?.data ?? null) as Record<string, unknown> | null
}

/** Saves a session, new or known. */
export const saveSession = async (
  db: Db,
  session: { id: string; person: number | null; data: unknown; expires: Date },
): Promise<void> => {
  const values = { person_id: session.person, data: JSON.stringify(session.data), expires_at: session.expires }
  await tables(db)
    .insertInto('access.session')
    .values({ id: session.id, ...values })
    .onConflict(conflict => conflict.column('id').doUpdateSet(values))
    .execute()
}

/** Ends one session, and clears away those that have expired. */
export const endSession = async (db: Db, id: string, now: Date): Promise<void> => {
  await tables(db)
    .deleteFrom('access.session')
    .where(eb => eb.or([eb('id', '=', id), eb('expires_at', '<=', now)]))
    .execute()
}

/** Clears away the sessions that have expired. */
export const clearExpiredSessions = async (db: Db, now: Date): Promise<void> => {
  await tables(db).deleteFrom('access.session').where('expires_at', '<=', now).execute()
}
