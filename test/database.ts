/** Real PostgreSQL for tests: a transaction that is rolled back, or a database of one's own. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Db } from '../src/platform/db/database.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { signerOf } from '../src/platform/secrets/signer.ts'
import { vaultOf } from '../src/platform/secrets/vault.ts'
import type { Frame, Use } from '../src/platform/use.ts'
import { use } from '../src/platform/use.ts'

/** A database that nobody else uses. */
export interface FreshDatabase {
  readonly url: string
  /** Connections with the application's rights, as the system at its own work. */
  readonly db: Db
  /** Closes the connections and drops the database. */
  readonly close: () => Promise<void>
}

/** The key by which tests seal secrets. */
export const testVault = vaultOf([{ id: 'of-a-test', bytes: Buffer.alloc(32, 7) }])

/** The key by which tests sign. */
export const testSigner = signerOf({ id: 'of-a-test', bytes: Buffer.alloc(32, 8) })

/** The moment at which tests happen unless they say another. */
export const testNow = new Date('2026-11-21T10:00:00Z')

let server: Promise<string> | undefined
let shared: Promise<FreshDatabase> | undefined

/**
 * Runs a test in a transaction with the application's rights, and rolls everything back.
 * `frame` says who acts and when, if it matters to the test.
 */
export const inTransaction = async (
  test: (use: Use) => Promise<void>,
  frame: Omit<Partial<Frame>, 'db'> = {},
): Promise<void> => {
  shared ??= freshDatabase()
  const { db } = await shared
  const transaction = await db.startTransaction().execute()
  try {
    await test(use({ now: testNow, vault: testVault, signer: testSigner, ...frame, db: transaction }))
  } finally {
    await transaction.rollback().execute()
  }
}

/** A migrated database of one's own, for servers under test and for several transactions at once. Close it. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const url = await databaseFrom('plumbline_template')
  const db = openDatabase({ url, max: 4, reach: 'everything' })
  const close = async (): Promise<void> => {
    await db.destroy()
    await drop(url)
  }
  return { url, db, close }
}

/** The address of a database with nothing in it, not even the tables, for tests of the migrator. */
export const emptyDatabase = (): Promise<string> => databaseFrom('template0')

/** Runs one statement as the owner of everything, in a connection of its own; answers the rows. */
export const asOwner = async (url: string, statement: string, values: unknown[] = []): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement, values)).rows
  } finally {
    await client.end()
  }
}

const databaseFrom = async (template: string): Promise<string> => {
  server ??= askForServer()
  const base = await server
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(`${base}postgres`, `create database ${name} template ${template}`)
  return base + name
}

const askForServer = async (): Promise<string> => {
  const answer = await fetch(inject('postgresDoor'))
  if (!answer.ok) throw new Error(await answer.text())
  return answer.text()
}

const drop = async (url: string): Promise<void> => {
  const { origin, pathname } = splitUrl(url)
  await asOwner(`${origin}/postgres`, `drop database if exists ${pathname} with (force)`)
}

const splitUrl = (url: string): { origin: string; pathname: string } => {
  const cut = url.lastIndexOf('/')
  return { origin: url.slice(0, cut), pathname: url.slice(cut + 1) }
}
