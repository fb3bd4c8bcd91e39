/** A process that serves the pages, and does the background work too when the database is its own. */
import type { FastifyInstance } from 'fastify'
import { clock } from '../platform/clock.ts'
import type { Db } from '../platform/db/database.ts'
import { isWell } from '../platform/db/database.ts'
import { openLive } from '../platform/db/live.ts'
import { clamdScan } from '../platform/files/scan.ts'
import { providerOf } from '../platform/identity/provider.ts'
import type { Lifetime } from '../platform/lifetime.ts'
import type { Signer } from '../platform/secrets/signer.ts'
import { readBuild } from './build.ts'
import type { Ground } from './prepare.ts'
import { prepare, Unstartable } from './prepare.ts'
import { work } from './work.ts'

/** Loads the demonstration unless it is there; answers whether it did. */
export type LoadDemonstration = (db: Db, loading: { readonly now: Date; readonly signer: Signer }) => Promise<boolean>

/** Prepares the database, loads the demonstration, serves, and says where. */
export const serve = async (
  life: Lifetime,
  loadDemonstration: LoadDemonstration,
  say: (line: string) => void,
): Promise<void> => {
  const loadingServer = import('./server.ts') // while the database starts
  const ground = await prepare(life, say)
  const { config, db, system, log, url } = ground
  if (config.demonstration && (await loadDemonstration(system, { now: clock(), signer: ground.signer })))
    say('The demonstration is loaded.')
  const { buildServer } = await loadingServer
  const live = openLive(url, log)
  const server = await buildServer({
    db,
    live,
    log,
    clock,
    demonstration: config.demonstration,
    publicUrl: config.publicUrl,
    provider: config.oidc && providerOf(config.oidc),
    vault: ground.vault,
    signer: ground.signer,
    sends: ground.post !== null,
    scan: config.fileScanUrl === null ? null : clamdScan(config.fileScanUrl),
    https: config.publicUrl?.startsWith('https:') ?? false,
    build: readBuild(),
    health: { db: () => isWell(db) },
  })
  life.closing(() => server.close().then(live.close))
  const address = await listen(server, ground)
  await ground.announce(address)
  if (ground.own) await work(life, ground)
  say(`Plumbline is at ${address}`)
  if (config.demonstration) say('Sign in there with one click, as any of the people of the demonstration.')
  say('Ctrl-C stops it.')
}

const FIRST_PORT = 8080
const PORTS_TRIED = 100

/** Listens on the port asked for, else on the first free one from 8080; answers the address for a browser. */
const listen = async (server: FastifyInstance, { config }: Ground): Promise<string> => {
  const ports =
    config.port === null ? Array.from({ length: PORTS_TRIED }, (_, step) => FIRST_PORT + step) : [config.port]
  for (const port of ports) {
    try {
      await server.listen({ port, host: config.host })
      return config.publicUrl ?? `http://${config.host.startsWith('0.0.0.0') ? 'localhost' : config.host}:${port}`
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new Unstartable(
    config.port === null
      ? `No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is free. Set PORT to one that is.`
      : `Port ${config.port} is in use. Set PORT to another, or unset it to take the next that is free.`,
  )
}
