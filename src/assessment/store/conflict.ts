/** All SQL of conflicts of interest and of days away. */
import type { Generated } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Refusals } from '../../platform/db/refusal.ts'
import { translating } from '../../platform/db/refusal.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { About, Conflict, ConflictKind } from '../rules/conflict.ts'
import { alreadyDeclared } from '../rules/problems.ts'

type Tables = {
  'assessment.conflict': {
    id: Generated<number>
    inspection_id: number
    service_id: number
    person_id: number
    kind: ConflictKind
    about: About['about']
    attribute: string | null
    value: string | null
    declared_at: Date
    withdrawn_at: Date | null
  }
  'assessment.nothing_to_declare': { inspection_id: number; person_id: number; declared_at: Date }
  'assessment.absence': { inspection_id: number; day: Day; person_id: number | null; manager: string | null }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** What refused constraints mean here. */
const refusals: Refusals = { conflict_declared_once: alreadyDeclared }

/** Keeps a declaration; answers its id. */
export async function addConflict(
  db: Db,
  at: { readonly inspection: number; readonly service: number },
  { person, kind, about, declaredAt }: Omit<Conflict, 'id'>,
): Promise<number> {
  const { id } = await translating(refusals, () =>
    tables(db)
      .insertInto('assessment.conflict')
      .values({
        inspection_id: at.inspection,
        service_id: at.service,
        person_id: person,
        kind,
        about: about.about,
        attribute: about.about === 'attribute' ? about.attribute : null,
        value: about.about === 'attribute' ? about.value : about.about === 'case' ? about.reference : null,
        declared_at: declaredAt,
        withdrawn_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  return id
}

/** Withdraws a person's own declaration; answers whether there was one that stood. */
export async function withdrawConflict(
  db: Db,
  { id, person, at }: { readonly id: number; readonly person: number; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('assessment.conflict')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('person_id', '=', person)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The conflicts that stand in an inspection: those declared in it, and those about its service declared anywhere. */
export async function readConflicts(
  db: Db,
  at: { readonly inspection: number; readonly service: number },
): Promise<readonly Conflict[]> {
  const rows = await tables(db)
    .selectFrom('assessment.conflict')
    .selectAll()
    .where(eb =>
      eb.or([
        eb('inspection_id', '=', at.inspection),
        eb.and([eb('service_id', '=', at.service), eb('about', '=', 'service')]),
      ]),
    )
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    person: row.person_id,
    kind: row.kind,
    about: aboutOf(row.about, row.attribute ?? '', row.value ?? ''),
    declaredAt: row.declared_at,
  }))
}

/** Keeps that somebody has nothing to declare; answers false where they had said so before. */
export async function addNothingToDeclare(
  db: Db,
  inspection: number,
  { person, at }: { readonly person: number; readonly at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('assessment.nothing_to_declare')
    .values({ inspection_id: inspection, person_id: person, declared_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Those who have said in an inspection that they have nothing to declare. */
export async function readNothingToDeclare(db: Db, inspection: number): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom('assessment.nothing_to_declare')
    .select('person_id')
    .where('inspection_id', '=', inspection)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

const aboutOf = (about: About['about'], attribute: string, value: string): About => {
  if (about === 'case') return { about, reference: value }
  return about === 'attribute' ? { about, attribute, value } : { about }
}

/** Whose days away: a reader by person, or a case manager by reference. */
export type Who = { readonly person: number } | { readonly manager: string }

/** A day on which somebody is not there. */
export interface Absence {
  readonly day: Day
  readonly person: number | null
  readonly manager: string | null
}

/** Puts somebody's days away in the place of those said before. */
export async function saveAbsences(db: Db, inspection: number, who: Who, days: readonly Day[]): Promise<void> {
  const [column, value] = 'person' in who ? (['person_id', who.person] as const) : (['manager', who.manager] as const)
  await tables(db)
    .deleteFrom('assessment.absence')
    .where('inspection_id', '=', inspection)
    .where(column, '=', value)
    .execute()
  if (days.length === 0) return
  const of = { person_id: 'person' in who ? who.person : null, manager: 'manager' in who ? who.manager : null }
  await tables(db)
    .insertInto('assessment.absence')
    .values(days.map(day => ({ inspection_id: inspection, day, ...of })))
    .execute()
}

/** Every day away in an inspection. */
export async function readAbsences(db: Db, inspection: number): Promise<readonly Absence[]> {
  const rows = await tables(db)
    .selectFrom('assessment.absence')
    .select(['day', 'person_id', 'manager'])
    .where('inspection_id', '=', inspection)
    .orderBy('day')
    .execute()
  return rows.map(({ day, person_id, manager }) => ({ day, person: person_id, manager }))
}
