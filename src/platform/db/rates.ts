/** How often somebody has asked within a window of time, counted together by every process of one database. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** A count, and how long its window lasts from now. */
export interface Rate {
  readonly asked: number
  readonly endsInMs: number
}

/**
 * Counts a request of `who`, or several at once, whose window begins with the first; who it is can't be read back from
 * what is kept.
 */
export const countRequest = async (db: Db, who: string, windowMs: number, several = 1): Promise<Rate> => {
  const id = createHash('sha256').update(who).digest('hex')
  // The database's clock: the processes' own may differ.
  const { rows } = await sql<{ asked: number; ends_in: number }>`
    insert into platform.rate as rate (id, asked, ends_at)
    values (${id}, ${several}, clock_timestamp() + ${windowMs} * interval '1 millisecond')
    on conflict (id) do update set
      asked = case when rate.ends_at <= clock_timestamp() then excluded.asked else rate.asked + excluded.asked end,
      ends_at = case when rate.ends_at <= clock_timestamp() then excluded.ends_at else rate.ends_at end
    returning asked, extract(epoch from ends_at - clock_timestamp())::float8 * 1000 as ends_in`.execute(db)
  const [row] = rows
  return { asked: row?.asked ?? several, endsInMs: Math.max(0, Math.ceil(row?.ends_in ?? windowMs)) }
}

/** Forgets the windows that have ended. */
export const clearRates = async (db: Db): Promise<void> => {
  await sql`delete from platform.rate where ends_at <= clock_timestamp()`.execute(db)
}
