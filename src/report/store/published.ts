/** SQL over all published editions: what PostgreSQL took from each signed file, never the answers behind it. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Comparison, PublishedScores, ThemeScore } from '../rules/comparison.ts'
import type { OpenEdition } from '../rules/open-data/edition.ts'

interface HeadRow {
  readonly inspection: string
  readonly service: string
  readonly edition: number
  readonly hash: string
  readonly synthetic: boolean
  readonly publishedOn: string
  readonly publishedAt: string
  readonly themes: readonly ThemeScore[]
}

/**
 * What everybody may read at this moment: an edition whose release has come. `bundle` and `release` are the names of the
 * two tables in the query around it.
 */
export const releasedBy = (now: Date) => sql`
  report.bundle join report.release using (inspection_id, edition) where release.released_at <= ${now}`

/**
 * The headline scores of every edition that everybody may read under a framework, in whichever of its own editions. A
 * bundle of the first format does not say of which service it is: its inspection then stands for it.
 */
export async function readPublishedScores(
  db: Db,
  { frameworkId, now }: { readonly frameworkId: string; readonly now: Date },
): Promise<readonly PublishedScores[]> {
  const { rows } = await sql<HeadRow>`
    select head ->> 'inspection' as inspection, bundle.hash, edition,
      coalesce(head #>> '{register,service}', head ->> 'inspection') as service,
      (head ->> 'synthetic')::boolean as synthetic, head ->> 'publishedAt' as "publishedAt",
      coalesce(head ->> 'publishedOn', left(head ->> 'publishedAt', 10)) as "publishedOn", array(
        select theme from jsonb_array_elements(head -> 'themes') as theme
        where not coalesce(head -> 'suppressed', '[]') ? ('theme ' || (theme ->> 'id'))
      ) as themes
    from ${releasedBy(now)} and framework_id = ${frameworkId}
    order by inspection_id, edition`.execute(db)
  return rows.map(row => ({ ...row, frameworkId }))
}

/** The comparison frozen in the latest edition that everybody may read; null where that holds none, or there is none. */
export async function readFrozenComparison(db: Db, inspection: number, now: Date): Promise<Comparison | null> {
  const { rows } = await sql<{ comparison: Comparison | null }>`
    select comparison from ${releasedBy(now)} and inspection_id = ${inspection}
    order by edition desc limit 1`.execute(db)
  return rows[0]?.comparison ?? null
}

/** How far open data have come: what a file made now would hold. */
export interface OpenExtent {
  readonly editions: number
  readonly inspections: number
  /** The moment of the latest release in UTC; null before the first. */
  readonly asAt: string | null
  /** Changes whenever any edition is released. */
  readonly version: string
}

/** The extent of what everybody may read at this moment. */
export async function readExtent(db: Db, now: Date): Promise<OpenExtent> {
  const { rows } = await sql<{ editions: number; inspections: number; asAt: Date | null; version: string }>`
    select count(*)::integer as editions, count(distinct inspection_id)::integer as inspections,
      max(release.released_at) as "asAt",
      encode(sha256(convert_to(coalesce(string_agg(bundle.hash, ' ' order by inspection_id, edition), ''), 'UTF8')), 'hex')
        as version
    from ${releasedBy(now)}`.execute(db)
  const [row] = rows
  if (!row) throw new Error('a count has a row')
  return { ...row, asAt: row.asAt?.toISOString() ?? null }
}

/** Where one piece of a long list of editions ends, and the next begins. */
export interface Mark {
  readonly inspection: number
  readonly edition: number
}

/** Some editions in the order in which they are listed, and the mark after which the next begin. */
export interface OpenPiece {
  readonly editions: readonly OpenEdition[]
  /** Null where nothing follows. */
  readonly next: Mark | null
}

/**
 * The next editions after a mark, of those that were released by a moment: so that a file can be made piece by piece
 * and is whole as at that moment, whatever is released meanwhile.
 */
export async function readOpenEditions(
  db: Db,
  {
    by,
    after = { inspection: 0, edition: 0 },
    most,
    slug,
  }: { readonly by: Date; readonly after?: Mark; readonly most: number; readonly slug?: string },
): Promise<OpenPiece> {
  const { rows } = await sql<OpenEdition & { inspectionId: number }>`
    select inspection_id as "inspectionId", head ->> 'inspection' as inspection, edition, bundle.hash,
      framework_id as "frameworkId", framework_hash as "frameworkHash", figures,
      not exists (
        select from report.release as later
        where later.inspection_id = bundle.inspection_id and later.edition > bundle.edition and later.released_at <= ${by}
      ) as "isLatest"
    from ${releasedBy(by)} and (inspection_id, edition) > (${after.inspection}, ${after.edition})
      and (${slug ?? null}::text is null or head ->> 'inspection' = ${slug ?? null})
    order by inspection_id, edition
    limit ${most}`.execute(db)
  const last = rows.at(-1)
  return {
    editions: rows.map(({ inspectionId: _, ...edition }) => edition),
    next: last && rows.length === most ? { inspection: last.inspectionId, edition: last.edition } : null,
  }
}
