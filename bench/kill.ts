/**
 * The server, and now and then the database itself, killed at random in the middle of uploads: by hand or at night,
 * `node bench/kill.ts [kills] [seed]`, a thousand kills unless said. Ends with 1 if an acknowledged answer is lost.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/platform/db/database.ts'
import { choosePlace } from '../src/platform/db/embedded/place.ts'
import { findPostmaster, stopPostmaster } from '../src/platform/db/embedded/postmaster.ts'
import { initialise, start } from '../src/platform/db/embedded/server.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { killAgainAndAgain } from '../test/killing.ts'

const EACH_DATABASE = 20
const [kills = 1000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)

const home = await mkdtemp(join(tmpdir(), 'plumbline-kill-'))
const place = await choosePlace(home)
const password = 'for this run alone'
await initialise(place, password)
let postmaster = await start(place)
const port = String(postmaster.port)
const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
await migrate(url)
const db = openDatabase({ url, reach: 'everything' })
let databases = 0

/** Every so often PostgreSQL is killed as well, all of it, and recovers on the same port. */
const alsoTheDatabase = async (kill: number): Promise<void> => {
  if (kill % EACH_DATABASE !== EACH_DATABASE - 1) return
  process.kill(postmaster.pid, 'SIGKILL')
  while (isRunning(postmaster.pid)) await new Promise(resolve => setTimeout(resolve, 10))
  postmaster = await start(place, { port })
  databases += 1
}

const isRunning = (pid: number): boolean => {
  try {
    // A process that has ended and was not waited for is no longer running.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

try {
  const from = Date.now()
  const killed = await killAgainAndAgain(db, url, { kills, seed, more: alsoTheDatabase })
  const minutes = ((Date.now() - from) / 60_000).toFixed(1)
  console.log(`  Seed ${seed}: ${kills} kills of the server, ${databases} of the database, in ${minutes} minutes`)
  console.log(
    `  ${killed.inFlight} of them with an upload on its way; ${killed.made} answers made, ${killed.acknowledged} acknowledged`,
  )
  console.log(
    `  Acknowledged and lost: ${killed.lost}; strange or doubled: ${killed.strange}; cases whose row is wrong: ${killed.wrong}`,
  )
  process.exitCode = killed.lost + killed.strange + killed.wrong === 0 && killed.acknowledged === killed.made ? 0 : 1
} finally {
  await db.destroy()
  if (findPostmaster(place.data)) await stopPostmaster(place.data)
  await rm(home, { recursive: true, force: true })
  await rm(place.data, { recursive: true, force: true })
}
