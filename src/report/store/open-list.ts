/** SQL of the list of published inspections that programs read: filtered, sorted, and one page of it. */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { FrozenHead, OpenInspection } from '../rules/open-data/edition.ts'
import type { OpenSort, OpenWish } from '../rules/open-data/wish.ts'
import { releasedBy } from './published.ts'

const orders: Readonly<Record<OpenSort, RawBuilder<unknown>>> = {
  '-published': sql`"publishedOn" desc, slug`,
  published: sql`"publishedOn", slug`,
  service: sql`name, "publishedOn" desc, slug`,
  '-service': sql`name desc, "publishedOn" desc, slug`,
}

const latest = (now: Date): RawBuilder<unknown> => sql`
  select distinct on (inspection_id) edition, bundle.hash, framework_id as "frameworkId",
    framework_hash as "frameworkHash", head, head ->> 'inspection' as slug, head #>> '{service,en}' as name,
    coalesce(head ->> 'publishedOn', left(head ->> 'publishedAt', 10)) as "publishedOn"
  from ${releasedBy(now)}
  order by inspection_id, edition desc`

/** One page of the inspections asked for, each by its latest edition, and how many there are on all pages. */
export async function readOpenInspections(
  db: Db,
  { wish, now }: { readonly wish: OpenWish; readonly now: Date },
): Promise<{ readonly found: number; readonly inspections: readonly OpenInspection[] }> {
  const { service, nation, region, framework, published_from: from, published_to: to, synthetic } = wish
  const { rows } = await sql<OpenInspection & { found: number }>`
    with latest as (${latest(now)}),
    wanted as (
      select * from latest
      where (${service ?? null}::text is null or head #>> '{register,service}' = ${service ?? null})
        and (${nation ?? null}::text is null or head #>> '{register,nation}' = ${nation ?? null})
        and (${region ?? null}::text is null or head #>> '{register,region,en}' = ${region ?? null})
        and (${framework ?? null}::text is null or "frameworkId" = ${framework ?? null})
        and (${from ?? null}::text is null or "publishedOn" >= ${from ?? null})
        and (${to ?? null}::text is null or "publishedOn" <= ${to ?? null})
        and (${synthetic ?? null}::text is null or head ->> 'synthetic' = ${synthetic ?? null})
    )
    select edition, hash, "frameworkId", "frameworkHash", head, (select count(*)::integer from wanted) as found
    from wanted
    order by ${orders[wish.sort]}
    limit ${wish.per_page} offset ${(wish.page - 1) * wish.per_page}`.execute(db)
  const inspections = rows.map(({ found: _, ...inspection }) => inspection)
  return { found: rows[0]?.found ?? (wish.page > 1 ? await countAgain(db, { wish, now }) : 0), inspections }
}

/** Beyond the last page no row says how many there are. */
const countAgain = async (db: Db, { wish, now }: { readonly wish: OpenWish; readonly now: Date }): Promise<number> =>
  (await readOpenInspections(db, { wish: { ...wish, page: 1, per_page: 1 }, now })).found

/** One edition of an inspection that everybody may read. */
export interface OpenEditionLine {
  readonly edition: number
  readonly hash: string
  readonly frameworkId: string
  readonly frameworkHash: string
  readonly head: FrozenHead
}

/** Every edition of one inspection, the first one first; none where nothing of it is published. */
export async function readOpenEditionLines(db: Db, slug: string, now: Date): Promise<readonly OpenEditionLine[]> {
  const { rows } = await sql<OpenEditionLine>`
    select edition, bundle.hash, framework_id as "frameworkId", framework_hash as "frameworkHash", head
    from ${releasedBy(now)} and head ->> 'inspection' = ${slug}
    order by edition`.execute(db)
  return rows
}

/** The file of an edition's bundle, to the letter; null where everybody may not read it. */
export async function readOpenBundle(
  db: Db,
  { slug, edition, now }: { readonly slug: string; readonly edition: number; readonly now: Date },
): Promise<string | null> {
  const { rows } = await sql<{ file: string }>`
    select bundle.bundle as file
    from ${releasedBy(now)} and head ->> 'inspection' = ${slug} and edition = ${edition}`.execute(db)
  return rows[0]?.file ?? null
}

/** The editions of frameworks by which published reports were made, each with how many inspections. */
export async function readOpenFrameworks(
  db: Db,
  now: Date,
): Promise<readonly { readonly id: string; readonly hash: string; readonly inspections: number }[]> {
  const { rows } = await sql<{ id: string; hash: string; inspections: number }>`
    with latest as (${latest(now)})
    select "frameworkId" as id, "frameworkHash" as hash, count(*)::integer as inspections
    from latest group by 1, 2 order by 1, 2`.execute(db)
  return rows
}
