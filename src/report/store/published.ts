/** SQL over all published editions: what PostgreSQL took from each signed file, never the answers behind it. */
import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { PublishedScores, ThemeScore } from '../rules/comparison.ts'

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
 * The headline scores of every edition that was published under a framework, in whichever of its own editions. A bundle
 * of the first format does not say of which service it is: its inspection then stands for it.
 */
export async function readPublishedScores(db: Db, frameworkId: string): Promise<readonly PublishedScores[]> {
  const { rows } = await sql<HeadRow>`
    select head ->> 'inspection' as inspection, hash, edition,
      coalesce(head #>> '{register,service}', head ->> 'inspection') as service,
      (head ->> 'synthetic')::boolean as synthetic, head ->> 'publishedAt' as "publishedAt",
      coalesce(head ->> 'publishedOn', left(head ->> 'publishedAt', 10)) as "publishedOn", head -> 'themes' as themes
    from report.bundle
    where framework_id = ${frameworkId}
    order by inspection_id, edition`.execute(db)
  return rows.map(row => ({ ...row, frameworkId }))
}
