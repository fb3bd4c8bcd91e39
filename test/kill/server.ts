/** A process that serves cases in the field from the database at an address, to be killed: `node server.ts <url> <port>`. */
import { pino } from 'pino'
import { buildServer } from '../../src/app/server.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { patientServerParts } from '../server-parts.ts'

const [url = '', port = ''] = process.argv.slice(2)
const server = await buildServer({
  ...patientServerParts,
  db: openDatabase({ url, max: 8 }),
  log: pino({ level: 'error' }),
})
await server.listen({ host: '127.0.0.1', port: Number(port) })
console.log('serving')
