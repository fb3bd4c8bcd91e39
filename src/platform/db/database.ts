/** The door to PostgreSQL: a pool of connections that act with the application's few rights, and typed SQL over it. */
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/** What every database has. */
export type CommonTables = {
  'platform.migration': { name: string; hash: string; applied_at: Date }
}

/**
 * A connection or a transaction, as every store takes it. A store adds its own tables, declared by a `type`
 * (an `interface` won't do): `type Tables = { 'sample.case': { … } }` and `use.db.$extendTables<Tables>()`.
 */
export type Db = Kysely<CommonTables>

/** How a pool is opened. */
export interface DatabaseOptions {
  readonly url: string
  /** Connections at most; ten unless said. */
  readonly max?: number
  /** The role that every connection takes; null keeps the rights of whoever signed in, as migrations need. */
  readonly role?: string | null
  /**
   * What a transaction reaches that does not say for whom it works (see reach.ts): nothing, unless the pool is for
   * commands, jobs and listeners, which are the system at its own work.
   */
  readonly reach?: 'nothing' | 'everything'
}

/** The role that migrations make and grant the least to; see the first migration. */
export const applicationRole = 'plumbline_application'

// Whole numbers of 64 bits come as text unless said: our ids and counts stay far below 2^53.
// A date has no time of day, so it stays the text `2026-11-21` rather than a midnight somewhere.
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.DATE, text => text],
])

const parserOf = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown

/** Opens a pool on a PostgreSQL; nothing is connected until the first query. Close it with `db.destroy()`. */
export const openDatabase = ({ url, max = 10, role = applicationRole, reach = 'nothing' }: DatabaseOptions): Db => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'plumbline',
    // Statements that do not wait for one another's answers travel together; each still succeeds or fails by itself.
    pipeline: true,
    types: { getTypeParser: (oid, format) => parsers.get(oid) ?? parserOf(oid, format) },
  })
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', keepPlans)
  return new Kysely<CommonTables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async connection => {
        if (role !== null) await connection.executeQuery(CompiledQuery.raw(`set role ${pg.escapeIdentifier(role)}`))
        if (reach === 'everything')
          await connection.executeQuery(CompiledQuery.raw(`select set_config('plumbline.reach', 'everything', false)`))
      },
    }),
  })
}

// Some hundred statements are ours; more would mean that one is put together anew for each request.
const mostPlans = 500

/**
 * Makes a connection remember the statements that it has planned: planning takes longer than most of ours take to run.
 * One that takes every column of a table is planned each time, since a migration may add one while we run.
 */
const keepPlans = (client: pg.ClientBase): void => {
  const names = new Map<string, string>()
  // Asked of the class each time, so that whoever counts queries there still sees them.
  const ofClass = pg.Client.prototype as unknown as { readonly query: (this: unknown, ...asked: unknown[]) => unknown }
  const plain = (...asked: unknown[]): unknown => ofClass.query.apply(client, asked)
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < mostPlans && !/select \*|\.\*/.test(text))
      names.set(text, `plan_${names.size}`)
    return names.get(text)
  }
  const query = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined
    return name === undefined ? plain(text, values, ...rest) : plain({ name, text, values }, ...rest)
  }
  Object.assign(client, { query })
}

/** Runs work in one transaction: what it answers is answered after the commit, what it throws rolls everything back. */
export const transaction = <Answer>(db: Db, work: (db: Db) => Promise<Answer>): Promise<Answer> =>
  db.transaction().execute(work)

/** Resolves if the database answers. */
export const isWell = async (db: Db): Promise<void> => {
  await db.executeQuery(CompiledQuery.raw('select 1'))
}
