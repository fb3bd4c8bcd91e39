/** What is decided once for a database and stays, whatever is asked for later. */
import type { Db } from './database.ts'

// Under one name only texts are kept, or only what another file keeps there.
type Tables = { 'platform.setting': { name: string; value: string } }

/** The text that was decided under a name; where none was, `offered` is it from now on. */
export async function settled(db: Db, name: string, offered: string): Promise<string> {
  const tables = db.$extendTables<Tables>()
  const read = () => tables.selectFrom('platform.setting').select('value').where('name', '=', name).executeTakeFirst()
  const known = await read()
  if (known) return known.value
  await tables
    .insertInto('platform.setting')
    .values({ name, value: JSON.stringify(offered) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return (await read())?.value ?? offered
}
