/** One PostgreSQL for a whole run of tests: it starts when the first test asks, and goes when the run ends. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { choosePlace } from '../src/platform/db/embedded/place.ts'
import { stopPostmaster } from '../src/platform/db/embedded/postmaster.ts'
import { initialise, start } from '../src/platform/db/embedded/server.ts'
import { migrate } from '../src/platform/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked over HTTP, answers the address of the run's PostgreSQL, started if need be. */
    postgresDoor: string
  }
}

const PREFIX = 'plumbline-test-'

interface Started {
  readonly url: string
  readonly data: string
  readonly folder: string
}

/** Vitest's globalSetup: opens the door, starts nothing; answers what closes it all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweepUp()
  let started: Promise<Started> | undefined
  const door = createServer((_, reply) => {
    started ??= startServer()
    started.then(
      ({ url }) => reply.end(url),
      (error: unknown) => reply.writeHead(500).end(String(error)),
    )
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  project.provide('postgresDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`)
  return async () => {
    door.close()
    const running = await started?.catch(() => undefined)
    if (running === undefined) return
    await stopPostmaster(running.data)
    rmSync(running.folder, { recursive: true, force: true })
  }
}

const startServer = async (): Promise<Started> => {
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  const password = randomBytes(12).toString('hex')
  const place = await choosePlace(folder)
  await initialise(place, password)
  // Nothing here outlives the run, so nothing waits for a disk.
  const haste = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }
  const { port } = await start(place, haste)
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/`
  const client = new pg.Client({ connectionString: `${url}postgres` })
  await client.connect()
  await client.query('create database plumbline_template')
  await client.end()
  await migrate(`${url}plumbline_template`)
  return { url, data: place.data, folder }
}

// A run that was killed leaves its server and folder behind; the process id in the name says whether it still runs.
// PostgreSQL itself stops once it sees that its folder is gone.
const sweepUp = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
