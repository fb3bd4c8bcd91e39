/** One PostgreSQL for a whole run of tests: it starts when the first test asks, and goes when the run ends. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { choosePlace } from '../src/platform/db/embedded/place.ts'
import { stopPostmaster } from '../src/platform/db/embedded/postmaster.ts'
import { initialise, start } from '../src/platform/db/embedded/server.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { makeRunFolder } from './run-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked over HTTP, answers the address of the run's PostgreSQL, started if need be. */
    postgresDoor: string
  }
}

interface Started {
  readonly url: string
  readonly data: string
}

/** Vitest's globalSetup: opens the door, starts nothing; answers what closes it all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeRunFolder()
  // Browsers, and tests themselves, keep there too what they need for a while.
  process.env['TMPDIR'] = folder
  let started: Promise<Started> | undefined
  const door = createServer((_, reply) => {
    started ??= startServer(folder)
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
    if (running !== undefined) await stopPostmaster(running.data)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const startServer = async (folder: string): Promise<Started> => {
  const password = randomBytes(12).toString('hex')
  const place = await choosePlace(folder)
  await initialise(place, password)
  // Nothing here outlives the run, so nothing waits for a disk.
  const haste = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_wal_size: '256MB',
    max_connections: '200',
  }
  const { port } = await start(place, haste)
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/`
  const client = new pg.Client({ connectionString: `${url}postgres` })
  await client.connect()
  await client.query('create database plumbline_template')
  await client.end()
  await migrate(`${url}plumbline_template`)
  return { url, data: place.data }
}
