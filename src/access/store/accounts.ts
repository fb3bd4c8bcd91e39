/** SQL of accounts: addresses, passwords, second factors, and identities at an organisation's provider. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { OrganisationKind, Role } from '../rules/roles.ts'
import type { KeptSecret } from './sealed.ts'

type Tables = {
  'access.organisation': { id: number; kind: OrganisationKind; name_en: string; name_cy: string }
  'access.person': { id: number; name: string; organisation_id: number; email: string | null; left_at: Date | null }
  'access.role': { person_id: number; organisation_id: number; role: string }
  'access.credential': {
    person_id: number
    password: string
    totp_secret: string
    totp_key: string | null
    totp_step: number
    set_at: Date
  }
  'access.identity': { issuer: string; subject: string; person_id: number; linked_at: Date }
  'access.session': { person_id: number | null }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Somebody who may have an account. */
export interface Account {
  readonly id: number
  readonly name: string
  readonly email: string
}

/** What an account proves itself by. */
export interface Credential {
  readonly password: string
  readonly totp: KeptSecret
  readonly totpStep: number
}

/** Adds a person with one role, or none; answers the id, or null where the address is another's already. */
export const addPerson = async (
  db: Db,
  person: { readonly name: string; readonly email: string; readonly organisation: number; readonly role: Role | null },
): Promise<number | null> => {
  const { rows } = await sql<{ id: number }>`
    insert into access.person (name, email, organisation_id)
    values (${person.name}, ${person.email}, ${person.organisation})
    on conflict (lower(email)) do nothing returning id`.execute(db)
  const id = rows[0]?.id
  if (id === undefined) return null
  const { organisation, role } = person
  if (role !== null)
    await tables(db).insertInto('access.role').values({ person_id: id, organisation_id: organisation, role }).execute()
  return id
}

/** The person at that address, however it is written; null for nobody, and for somebody who has left. */
export const findByEmail = async (db: Db, email: string): Promise<Account | null> => {
  const row = await tables(db)
    .selectFrom('access.person')
    .select(['id', 'name', 'email'])
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, email: row.email ?? '' }
}

/** A person with an address by id; null for somebody who has left. */
export const findAccountOf = async (db: Db, person: number): Promise<Account | null> => {
  const row = await tables(db)
    .selectFrom('access.person')
    .select(['id', 'name', 'email'])
    .where('id', '=', person)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, email: row.email ?? '' }
}

/** What a person's account proves itself by, held until the transaction ends; null before an invitation was accepted. */
export const holdCredential = async (db: Db, person: number): Promise<Credential | null> => {
  const row = await tables(db)
    .selectFrom('access.credential')
    .select(['password', 'totp_secret', 'totp_key', 'totp_step'])
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const totp = { key: row.totp_key, text: row.totp_secret }
  return { password: row.password, totp, totpStep: row.totp_step }
}

/** Sets what a person's account proves itself by. */
export const saveCredential = async (db: Db, person: number, credential: Credential, now: Date): Promise<void> => {
  const row = {
    password: credential.password,
    totp_secret: credential.totp.text,
    totp_key: credential.totp.key,
    totp_step: credential.totpStep,
    set_at: now,
  }
  await tables(db)
    .insertInto('access.credential')
    .values({ person_id: person, ...row })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(row))
    .execute()
}

/** The person whom a provider knows by that subject, or null. */
export const findByIdentity = async (db: Db, issuer: string, subject: string): Promise<number | null> => {
  const row = await tables(db)
    .selectFrom('access.identity')
    .innerJoin('access.person', 'access.person.id', 'access.identity.person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('left_at', 'is', null)
    .select('person_id')
    .executeTakeFirst()
  return row?.person_id ?? null
}

/** Remembers whom a provider knows by that subject. */
export const addIdentity = async (
  db: Db,
  identity: { readonly issuer: string; readonly subject: string; readonly person: number },
  now: Date,
): Promise<void> => {
  const { issuer, subject, person } = identity
  await tables(db)
    .insertInto('access.identity')
    .values({ issuer, subject, person_id: person, linked_at: now })
    .execute()
}

/** Ends every session of a person; answers how many there were. */
export const endSessionsOf = async (db: Db, person: number): Promise<number> => {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('access.session')
    .where('person_id', '=', person)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Counts that a person has signed out everywhere. */
export const addEnding = async (db: Db, person: number): Promise<void> => {
  await sql`update access.person set endings = endings + 1 where id = ${person}`.execute(db)
}

/** Every organisation, by kind and name. */
export const readOrganisations = async (
  db: Db,
): Promise<readonly { readonly id: number; readonly kind: OrganisationKind; readonly name: Words }[]> => {
  const rows = await tables(db)
    .selectFrom('access.organisation')
    .selectAll()
    .orderBy('kind')
    .orderBy('name_en')
    .execute()
  return rows.map(({ id, kind, name_en, name_cy }) => ({ id, kind, name: { en: name_en, cy: name_cy } }))
}

/** Somebody on the list of people. */
export interface ListedPerson extends Account {
  /** Each organisation in which they hold a role, with their roles there. */
  readonly parts: readonly { readonly organisation: Words; readonly roles: readonly string[] }[]
  readonly leftAt: Date | null
  /** Whether they have accepted their invitation, or come by their organisation's provider. */
  readonly entered: boolean
}

/** Everybody with an address, by name. */
export const readPeople = async (db: Db): Promise<readonly ListedPerson[]> => {
  const { rows } = await sql<{
    id: number
    name: string
    email: string
    parts: { organisation: Words; roles: string[] }[]
    left_at: Date | null
    entered: boolean
  }>`
    select person.id, person.name, person.email, left_at,
      (select coalesce(jsonb_agg(part order by part -> 'organisation' ->> 'en'), '[]') from (
        select jsonb_build_object(
          'organisation', jsonb_build_object('en', name_en, 'cy', name_cy),
          'roles', coalesce(jsonb_agg(role order by role) filter (where role is not null), '[]')) as part
        from access.organisation
        left join access.role on role.organisation_id = organisation.id and role.person_id = person.id
        where organisation.id = person.organisation_id or role is not null group by organisation.id) as held) as parts,
      exists (select from access.credential where person_id = person.id)
        or exists (select from access.identity where person_id = person.id) as entered
    from access.person where email is not null order by person.name, person.id`.execute(db)
  return rows.map(({ left_at, ...row }) => ({ ...row, leftAt: left_at }))
}

/** Marks that a person has left, or has come back. */
export const saveLeft = async (db: Db, person: number, leftAt: Date | null): Promise<void> => {
  await tables(db).updateTable('access.person').set({ left_at: leftAt }).where('id', '=', person).execute()
}
