/** The web server in a process of its own, as it runs in earnest: started by a test or a bench, told its database, and killed by it. */
import { pino } from 'pino'
import { buildServer } from '../src/app/server.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { openLive } from '../src/platform/db/live.ts'
import { serverParts } from './server-parts.ts'

const url = process.argv[2] ?? ''
const log = pino({ level: 'silent' })
const live = openLive(url, log)
const server = await buildServer({ ...serverParts, db: openDatabase({ url }), live, log, rateLimit: 100_000_000 })
process.send?.({ address: await server.listen({ host: '127.0.0.1', port: Number(process.argv[3] ?? 0) }) })
// A test that is killed takes its server with it.
process.on('SIGTERM', () => process.exit())
process.on('disconnect', () => process.exit())
