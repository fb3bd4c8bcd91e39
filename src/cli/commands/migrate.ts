/** `plumbline migrate`: brings the database up to date without serving anything. */
import type { Command } from 'commander'
import { readConfig } from '../../platform/config.ts'
import { visitOwnDatabase } from '../../platform/db/embedded/own.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { BadInput } from '../bad-input.ts'

/** Adds the verb to the program. */
export function register(program: Command): void {
  program
    .command('migrate')
    .description("Bring the database of DATABASE_URL, or the program's own, up to date; say what ran.")
    .option('--json', 'the names of the files that ran, as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const config = readConfig(process.env)
      if (!config.ok) throw new BadInput(config.problems)
      const own = config.value.databaseUrl === null ? await visitOwnDatabase(config.value.dataFolder) : null
      try {
        const ran = await migrate(own?.url ?? config.value.databaseUrl ?? '')
        const text = ran.length === 0 ? 'The database is up to date.' : ran.join('\n')
        process.stdout.write(`${json === true ? JSON.stringify({ ran }) : text}\n`)
      } finally {
        await own?.close()
      }
    })
}
