/** The migrator: plain SQL files, in order of their names, each in a transaction and recorded with its hash. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

/** The folder of the product's own migrations. */
export const migrationsFolder = new URL('../../../migrations/', import.meta.url)

interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
}

// Any number that other programs on this database are unlikely to lock: the letters "plumb".
const LOCK = 0x706c756d62

/**
 * Brings a database up to date and answers the names of the files that ran. Any number of processes may call it at
 * once: the first works, the others wait and find nothing to do. Files that were missing when a later one ran still run.
 * Throws, with what to do, when a file that had run was edited or is gone, or when a statement fails (that file's
 * statements are then undone, those of the files before it stay).
 */
export const migrate = async (url: string, folder: URL | string = migrationsFolder): Promise<readonly string[]> => {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url, application_name: 'plumbline migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`
      create schema if not exists platform;
      create table if not exists platform.migration (
        name text primary key, hash text not null, applied_at timestamptz not null default now())`)
    const ran = await client.query<{ name: string; hash: string }>('select name, hash from platform.migration')
    const hashes = new Map(ran.rows.map(({ name, hash }) => [name, hash]))
    refuseChanged(migrations, hashes)
    const missing = migrations.filter(({ name }) => !hashes.has(name))
    for (const migration of missing) await run(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

const readMigrations = async (folder: URL | string): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(typeof folder === 'string' ? `${folder}/${name}` : new URL(name, folder), 'utf8')
      // Git may write line ends as the machine likes them; the statements are the same.
      const hash = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      return { name, sql, hash }
    }),
  )
}

const refuseChanged = (migrations: readonly Migration[], ran: ReadonlyMap<string, string>): void => {
  const edited = migrations.filter(({ name, hash }) => ran.has(name) && ran.get(name) !== hash)
  const gone = [...ran.keys()].filter(name => !migrations.some(migration => migration.name === name))
  const faults = [
    ...edited.map(({ name }) => `${name} was edited after it ran. Restore it, and put the change in a new file.`),
    ...gone.map(name => `${name} ran here, but this copy of the program has no such file. Use a newer copy.`),
  ]
  if (faults.length > 0) throw new Error(['This database can not be migrated:', ...faults].join('\n  '))
}

const run = async (client: pg.Client, { name, sql, hash }: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into platform.migration (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`${name}${place(sql, error)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

const place = (sql: string, error: unknown): string => {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : NaN
  return Number.isNaN(position) ? '' : `:${sql.slice(0, position).split('\n').length}`
}
