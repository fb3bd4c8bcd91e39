/** SQL of the history of services: their names over time, and which became which. */
import type { Db } from '../../platform/db/database.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { NameSince, Succession } from '../rules/history.ts'

type Tables = {
  'programme.service': {
    id: number
    slug: string
    name_en: string
    name_cy: string
    organisation_id: number | null
    provenance: string | null
  }
  'programme.service_name': { service_id: number; since: Day | null; name_en: string; name_cy: string; source: string }
  'programme.service_council': {
    service_id: number
    position: number
    name_en: string
    name_cy: string
    organisation_id: number | null
  }
  'programme.succession': { earlier_id: number; later_id: number; on_day: Day; source: string }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Keeps a name of a service from a day on; a second one of the same day replaces it. */
export const saveName = async (db: Db, service: number, { since, name, source }: NameSince): Promise<void> => {
  const row = { name_en: name.en, name_cy: name.cy, source }
  await tables(db)
    .insertInto('programme.service_name')
    .values({ service_id: service, since, ...row })
    .onConflict(conflict => conflict.constraint('service_takes_one_name_a_day').doUpdateSet(row))
    .execute()
}

/** Puts the present name of a service right. */
export const savePresentName = async (db: Db, service: number, name: Words): Promise<void> => {
  await tables(db)
    .updateTable('programme.service')
    .set({ name_en: name.en, name_cy: name.cy })
    .where('id', '=', service)
    .execute()
}

/** The names of a service by day, the earliest first. */
export const readNames = async (db: Db, service: number): Promise<readonly NameSince[]> => {
  const rows = await tables(db)
    .selectFrom('programme.service_name')
    .selectAll()
    .where('service_id', '=', service)
    .orderBy('since', order => order.asc().nullsFirst())
    .execute()
  return rows.map(({ since, name_en, name_cy, source }) => ({ since, name: { en: name_en, cy: name_cy }, source }))
}

/** Keeps that one service became another. */
export const saveSuccession = async (db: Db, { earlier, later, on, source }: Succession): Promise<void> => {
  await tables(db)
    .insertInto('programme.succession')
    .values({ earlier_id: earlier, later_id: later, on_day: on, source })
    .onConflict(conflict => conflict.constraint('succession_recorded_once').doUpdateSet({ on_day: on, source }))
    .execute()
}

/** Which services became which, by day. */
export const readSuccessions = async (db: Db): Promise<readonly Succession[]> => {
  const rows = await tables(db).selectFrom('programme.succession').selectAll().orderBy('on_day').execute()
  return rows.map(({ earlier_id, later_id, on_day, source }) => ({
    earlier: earlier_id,
    later: later_id,
    on: on_day,
    source,
  }))
}

/** Writes down where the row of a service is from. */
export const saveProvenance = async (db: Db, service: number, provenance: string): Promise<void> => {
  await tables(db).updateTable('programme.service').set({ provenance }).where('id', '=', service).execute()
}

/** Says which organisation's people work for a service; null for nobody's. */
export const saveOrganisation = async (db: Db, service: number, organisation: number | null): Promise<void> => {
  await tables(db)
    .updateTable('programme.service')
    .set({ organisation_id: organisation })
    .where('id', '=', service)
    .execute()
}

/** Where the row of a service is from; null for one that somebody entered. */
export const readProvenance = async (db: Db, service: number): Promise<string | null> => {
  const row = await tables(db)
    .selectFrom('programme.service')
    .select('provenance')
    .where('id', '=', service)
    .executeTakeFirst()
  return row?.provenance ?? null
}

/** Keeps the councils of a service, in their order, in the place of those that it had. */
export const saveCouncils = async (db: Db, service: number, councils: readonly Words[]): Promise<void> => {
  await tables(db).deleteFrom('programme.service_council').where('service_id', '=', service).execute()
  for (const [position, { en, cy }] of councils.entries())
    await tables(db)
      .insertInto('programme.service_council')
      .values({ service_id: service, position, name_en: en, name_cy: cy, organisation_id: null })
      .execute()
}

/** The councils of all services that have several, by service and in their order. */
export const readCouncils = async (db: Db): Promise<ReadonlyMap<number, readonly Words[]>> => {
  const rows = await tables(db)
    .selectFrom('programme.service_council')
    .selectAll()
    .orderBy('service_id')
    .orderBy('position')
    .execute()
  const councils = rows.map(({ service_id, name_en, name_cy }) => ({ service_id, name: { en: name_en, cy: name_cy } }))
  const grouped = groupBy(councils, ({ service_id }) => service_id)
  return new Map([...grouped].map(([service, of]) => [service, of.map(({ name }) => name)]))
}
