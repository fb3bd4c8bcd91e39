/** All SQL of the programme: the register of services, programmes, and national comparators. */
import { sql } from 'kysely'
import type { Generated, Selectable } from 'kysely'
import type { Db } from '../platform/db/database.ts'
import type { Day } from '../platform/pure/days.ts'
import type { Comparator, Nation, NewProgramme, Programme, Service } from './rules/programme.ts'
import type { Quota } from './rules/quotas.ts'

type Tables = {
  'programme.service': {
    id: Generated<number>
    slug: string
    name_en: string
    name_cy: string
    nation: Nation
    region_en: string
    region_cy: string
    organisation_id: number | null
    began_on: Day | null
  }
  'programme.programme': {
    id: Generated<number>
    slug: string
    title_en: string
    title_cy: string
    framework_id: string
    framework_hash: string
    runs_from: string
    runs_to: string | null
    quotas: unknown
    nations: Nation[]
    regions: string[]
  }
  'programme.comparator': {
    framework_id: string
    theme: string
    as_at: string
    lowest: number
    highest: number
    average: number
    source: string
  }
}

const tables = (db: Db) => db.$extendTables<Tables>()

/** Adds a service to the register, or puts its row right; answers its id. */
export async function saveService(db: Db, service: Omit<Service, 'id'>): Promise<number> {
  const row = {
    slug: service.slug,
    name_en: service.name.en,
    name_cy: service.name.cy,
    nation: service.nation,
    region_en: service.region.en,
    region_cy: service.region.cy,
    organisation_id: service.organisation,
    began_on: service.beganOn ?? null,
  }
  const { id } = await tables(db)
    .insertInto('programme.service')
    .values(row)
    .onConflict(conflict => conflict.constraint('service_known_by_one_slug').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The services with these ids, or all of them, by slug. */
export async function readServices(db: Db, ids?: readonly number[]): Promise<readonly Service[]> {
  const rows = await tables(db)
    .selectFrom('programme.service')
    .select(serviceColumns)
    .$if(ids !== undefined, query => query.where('id', '=', sql<number>`any(${ids ?? []}::int[])`))
    .orderBy('slug')
    .execute()
  return rows.map(serviceOf)
}

/** The services with these ids and every other of their regions, by slug. */
export async function readServicesAround(db: Db, ids: readonly number[]): Promise<readonly Service[]> {
  const rows = await tables(db)
    .selectFrom('programme.service')
    .select(serviceColumns)
    .where('region_en', 'in', query =>
      query
        .selectFrom('programme.service as own')
        .select('own.region_en')
        .where('own.id', '=', sql<number>`any(${ids}::int[])`),
    )
    .orderBy('slug')
    .execute()
  return rows.map(serviceOf)
}

// Named one by one, so that PostgreSQL may keep the plan: a migration that adds a column alters nothing here.
const serviceColumns = [
  'id',
  'slug',
  'name_en',
  'name_cy',
  'nation',
  'region_en',
  'region_cy',
  'organisation_id',
  'began_on',
] as const

const serviceOf = (row: Selectable<Tables['programme.service']>): Service => ({
  id: row.id,
  slug: row.slug,
  name: { en: row.name_en, cy: row.name_cy },
  nation: row.nation,
  region: { en: row.region_en, cy: row.region_cy },
  organisation: row.organisation_id,
  beganOn: row.began_on,
})

/** Adds a programme, or puts its row right; answers its id. */
export async function saveProgramme(db: Db, programme: NewProgramme): Promise<number> {
  const row = {
    slug: programme.slug,
    title_en: programme.title.en,
    title_cy: programme.title.cy,
    framework_id: programme.frameworkId,
    framework_hash: programme.frameworkHash,
    runs_from: programme.from,
    runs_to: programme.to,
    quotas: JSON.stringify(programme.quotas ?? []),
    nations: sql<Nation[]>`${programme.nations ?? ['england', 'wales']}::text[]`,
    regions: sql<string[]>`${programme.regions ?? []}::text[]`,
  }
  const { id } = await tables(db)
    .insertInto('programme.programme')
    .values(row)
    .onConflict(conflict => conflict.constraint('programme_known_by_one_slug').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The programmes with these ids, or all of them, the latest first. */
export async function readProgrammes(db: Db, ids?: readonly number[]): Promise<readonly Programme[]> {
  const rows = await tables(db)
    .selectFrom('programme.programme')
    .select(['id', 'slug', 'title_en', 'title_cy', 'framework_id', 'framework_hash'])
    .select(['runs_from', 'runs_to', 'quotas', 'nations', 'regions'])
    .$if(ids !== undefined, query => query.where('id', '=', sql<number>`any(${ids ?? []}::int[])`))
    .orderBy('runs_from', 'desc')
    .orderBy('slug')
    .execute()
  return rows.map(row => ({
    id: row.id,
    slug: row.slug,
    title: { en: row.title_en, cy: row.title_cy },
    frameworkId: row.framework_id,
    frameworkHash: row.framework_hash,
    from: row.runs_from,
    to: row.runs_to,
    // Only saveProgramme writes here.
    quotas: row.quotas as readonly Quota[],
    nations: row.nations,
    regions: row.regions,
  }))
}

/** Keeps one snapshot of a theme's national figures; a second one of the same day replaces it. */
export async function saveComparator(db: Db, comparator: Comparator): Promise<void> {
  const { frameworkId, theme, asAt, lowest, highest, average, source } = comparator
  await tables(db)
    .insertInto('programme.comparator')
    .values({ framework_id: frameworkId, theme, as_at: asAt, lowest, highest, average, source })
    .onConflict(conflict =>
      conflict.columns(['framework_id', 'theme', 'as_at']).doUpdateSet({ lowest, highest, average, source }),
    )
    .execute()
}

/** Every snapshot under a framework, by theme and date. */
export async function readComparators(db: Db, frameworkId: string): Promise<readonly Comparator[]> {
  const rows = await tables(db)
    .selectFrom('programme.comparator')
    .selectAll()
    .where('framework_id', '=', frameworkId)
    .orderBy('theme')
    .orderBy('as_at')
    .execute()
  return rows.map(({ framework_id, as_at, ...figures }) => ({ ...figures, frameworkId: framework_id, asAt: as_at }))
}
