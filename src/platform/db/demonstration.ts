/** Whether a database holds a demonstration or an organisation's own data: settled once, and never changed. */
import type { Db } from './database.ts'

type Tables = { 'platform.setting': { name: string; value: unknown } }

/**
 * Settles it the first time and answers null; afterwards answers what to do if the environment asks for the other.
 * So a demonstration, open to anybody, is never laid over an organisation's own data.
 */
export const settleDemonstration = async (db: Db, asked: boolean): Promise<string | null> => {
  const tables = db.$extendTables<Tables>()
  await tables
    .insertInto('platform.setting')
    .values({ name: 'demonstration', value: JSON.stringify(asked) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { value } = await tables
    .selectFrom('platform.setting')
    .select('value')
    .where('name', '=', 'demonstration')
    .executeTakeFirstOrThrow()
  if (value === asked) return null
  return asked
    ? "This database holds an organisation's own data, and a demonstration is open to anybody. " +
        'Set PLUMBLINE_DEMONSTRATION=off, or use another database.'
    : 'This database holds a demonstration, with made-up cases and sign-in for anybody. ' +
        'Use another database (DATABASE_URL, or PLUMBLINE_DATA for another folder), or unset PLUMBLINE_DEMONSTRATION.'
}
