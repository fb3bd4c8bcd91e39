/** The database as one command uses it: there, up to date, and let go of afterwards. */
import type { Config } from '../config.ts'
import type { Db } from './database.ts'
import { openDatabase } from './database.ts'
import { visitOwnDatabase } from './embedded/own.ts'
import { migrate } from './migrate.ts'

/** Runs work on the configured database, or on the program's own, which is started for it if need be. */
export const visitDatabase = async <Answer>(
  config: Config,
  work: (db: Db, url: string) => Promise<Answer>,
): Promise<Answer> => {
  const own = config.databaseUrl === null ? await visitOwnDatabase(config.dataFolder) : null
  const url = own?.url ?? config.databaseUrl ?? ''
  try {
    await migrate(url)
    const db = openDatabase({ url, reach: 'everything' })
    try {
      return await work(db, url)
    } finally {
      await db.destroy()
    }
  } finally {
    await own?.close()
  }
}
