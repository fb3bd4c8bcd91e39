/** The door to PostgreSQL: a pool of connections that act with the application's few rights, and typed SQL over it. */
import type { ConnectionProvider, DatabaseConnection, Dialect, QueryResult } from 'kysely'
import {
  AbortedTransactionError,
  CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
} from 'kysely'
import pg from 'pg'
import { prepareConnection } from './connection.ts'

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
  pool.on('connect', prepareConnection)
  pool.on('release', letGoOfHalfDone)
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

// A connection that could not even be rolled back is closed, and the pool opens another.
const letGoOfHalfDone = (_: Error, client: pg.PoolClient): void => {
  const { getTransactionStatus } = client as unknown as { readonly getTransactionStatus: () => string | null }
  if (getTransactionStatus.call(client) !== 'I') void (client as unknown as pg.Client).end()
}

/**
 * Runs work in one transaction: what it answers is answered after the commit, what it throws rolls everything back.
 *
 * Statements go out as they are asked for, in that order, whether or not those before have been answered; `begin`
 * travels with the first of them. Once the work is done, the statement of `last` travels with the commit, so that a
 * lock which it takes is held no longer than that; so does whatever the work asked for without waiting for its answer,
 * which is there once the transaction is.
 */
export const transaction = async <Answer>(
  db: Db,
  work: (db: Db) => Promise<Answer>,
  last: () => CompiledQuery | null = () => null,
): Promise<Answer> => {
  if (db.isTransaction) throw new Error('a transaction holds no other')
  return db.getExecutor().provideConnection(async connection => {
    const begun = send(connection, 'begin')
    let isOver = false
    const unanswered = new Set<Promise<unknown>>()
    const inside: ConnectionProvider = {
      provideConnection: async consumer => {
        if (isOver) throw new Error('the transaction is over')
        const asked = Promise.all([consumer(connection), begun])
        unanswered.add(asked)
        try {
          return (await asked)[0]
        } finally {
          unanswered.delete(asked)
        }
      },
    }
    const executor = db.getExecutor().withConnectionProvider(inside)
    try {
      const answer = await work(new Transaction<CommonTables>({ ...unused, executor }))
      isOver = true
      await commit(connection, last(), [...unanswered])
      return answer
    } catch (error) {
      isOver = true
      // A connection on which this fails is closed when it is given back.
      await send(connection, 'rollback').catch(() => undefined)
      throw error
    }
  })
}

/** Resolves if the database answers. */
export const isWell = async (db: Db): Promise<void> => {
  await db.executeQuery(CompiledQuery.raw('select 1'))
}

const send = (connection: DatabaseConnection, text: string): Promise<QueryResult<unknown>> =>
  connection.executeQuery(CompiledQuery.raw(text))

const commit = async (
  connection: DatabaseConnection,
  last: CompiledQuery | null,
  unanswered: readonly Promise<unknown>[],
): Promise<void> => {
  const ending = last ? [connection.executeQuery(last)] : []
  const committed = send(connection, 'commit')
  // The first that fails is the reason why those after it do.
  for (const outcome of await Promise.allSettled([...unanswered, ...ending, committed]))
    if (outcome.status === 'rejected') throw outcome.reason
  // PostgreSQL answers so where an earlier statement failed and nobody said so.
  const { rows } = (await committed) as QueryResult<{ readonly command?: string }>
  if (rows[0]?.command === 'ROLLBACK') throw new AbortedTransactionError()
}

// What a transaction has of its database besides a way to run statements: it may ask for none of it.
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: db => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}
const unused = { config: { dialect }, dialect, driver: new DummyDriver() }
