/** The PostgreSQL that belongs to one copy of the program: taken by the one process that serves, visited by commands. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { choosePlace } from './place.ts'
import { findPostmaster, stopPostmaster, untilReady } from './postmaster.ts'
import type { Place } from './server.ts'
import { initialise, readPassword, start } from './server.ts'

/** The database of this copy of the program. */
export interface OwnDatabase {
  readonly url: string
  /** The folder that holds the data. */
  readonly folder: string
  /** Whether that folder is elsewhere than asked, because PostgreSQL's user may not enter there. */
  readonly moved: boolean
  /** Tells whoever else tries to take the database where this process serves. */
  readonly announce: (address: string) => Promise<void>
  /** Lets go; stops the server unless somebody else needs it. */
  readonly close: () => Promise<void>
}

/** Somebody else has taken the database: the address that they announced, or '' when they have none yet. */
export interface Taken {
  readonly takenAt: string
}

// Any number for the lock that says who serves; PostgreSQL lets go of it when its holder ends, however it ends.
const LOCK = 0x706c7562

/**
 * Takes the database for the process that serves: makes it, starts it (after a crash too), and starts it again if it
 * is killed. `say` tells the person at the terminal what has happened.
 */
export const takeOwnDatabase = async (home: string, say: (line: string) => void): Promise<OwnDatabase | Taken> => {
  const place = await choosePlace(home)
  let session = await connect(place)
  const holder = await lock(session.client)
  if (holder !== null) {
    await session.client.end()
    return { takenAt: holder.replace(SERVING, '').trim() }
  }
  let closing = false
  let address = ''
  let restarting: Promise<void> | undefined
  const guard = (): void => {
    session.client.once('end', () => {
      if (closing) return
      say('The database was stopped from outside: starting it again.')
      restarting = again().catch((error: unknown) => {
        say(String(error))
        process.kill(process.pid, 'SIGTERM') // nothing can be served without it; whoever watches us may start us again
      })
    })
  }
  const again = async (): Promise<void> => {
    session = await connect(place, session.port)
    await lock(session.client)
    await name(session.client, address)
    guard()
  }
  guard()
  await name(session.client, address)
  return {
    url: session.url,
    folder: place.data,
    moved: place.moved,
    announce: async there => {
      address = there
      await name(session.client, address)
    },
    close: async () => {
      if (closing) return
      closing = true
      await restarting
      await stopPostmaster(place.data)
    },
  }
}

/** Uses the database for one command: started if need be, and then stopped again unless others came meanwhile. */
export const visitOwnDatabase = async (home: string): Promise<OwnDatabase> => {
  const place = await choosePlace(home)
  const found = findPostmaster(place.data) !== null
  const { client, url } = await connect(place)
  return {
    url,
    folder: place.data,
    moved: place.moved,
    announce: () => Promise.resolve(),
    close: async () => {
      const others = await client.query(
        `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      await client.end()
      if (!found && others.rowCount === 0) await stopPostmaster(place.data)
    },
  }
}

const SERVING = 'plumbline serving'

interface Session {
  readonly client: pg.Client
  readonly url: string
  readonly port: number
}

/** Makes sure that the server runs and that it holds our database; answers a session of PostgreSQL's own database. */
const connect = async (place: Place, port?: number): Promise<Session> => {
  await initialise(place, randomBytes(24).toString('base64url'))
  const password = readPassword(place)
  for (;;) {
    const running =
      (await untilReady(place.data)) ?? (await start(place, port === undefined ? {} : { port: `${port}` }))
    const base = `postgres://postgres:${password}@127.0.0.1:${running.port}/`
    const client = new pg.Client({ connectionString: `${base}postgres`, application_name: 'plumbline' })
    client.on('error', () => undefined) // 'end' follows, and is dealt with
    try {
      await client.connect()
      await createDatabase(client)
      return { client, url: `${base}plumbline`, port: running.port }
    } catch (error) {
      // It was stopping when we came; its note goes, and we start it.
      const { code } = error as NodeJS.ErrnoException
      if (!PASSING.includes(code ?? '')) throw error
      await sleep(20)
    }
  }
}

// Refused, reset, shutting down, starting up, ended by its administrator.
const PASSING = ['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01']

const createDatabase = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query(`select from pg_database where datname = 'plumbline'`)
  if (rowCount !== 0) return
  await client.query('create database plumbline').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException
    if (code !== '42P04' && code !== '23505') throw error // another process has just made it
  })
}

/** Null when the lock is ours, else the name that its holder goes by. */
const lock = async (client: pg.Client): Promise<string | null> => {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK])
  if (rows[0]?.mine === true) return null
  const holder = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [LOCK],
  )
  return holder.rows[0]?.name ?? ''
}

const name = async (client: pg.Client, address: string): Promise<void> => {
  await client.query(`select set_config('application_name', $1, false)`, [`${SERVING} ${address}`.trim()])
}
