/** Somebody types while things die, at length: `node bench/kill-writer.ts 1000` kills a tab, the browser or the server so many times during typing. */
import { makeField } from '../test/make/field.ts'
import { deaths, killWhileTyping } from '../test/kill/run.ts'
import { startKillable } from '../test/kill/server-process.ts'
import { startWriter } from '../test/kill/writer.ts'
import { openBenchDatabase } from './lib/postgres.ts'

const times = Number(process.argv[2] ?? 1000)
const database = await openBenchDatabase()
const field = await makeField(database.db)
const server = await startKillable(database.url)
const writer = startWriter(server.url)
const began = performance.now()
const fate = () => ({ death: deaths[Math.floor(Math.random() * deaths.length)] ?? 'tab', after: Math.random() * 900 })
try {
  const told = (round: number): void => {
    if (round % 20 === 0) console.log(`  ${round} of ${times}, ${writer.acknowledged.length} notes called kept so far`)
  }
  const { killed, acknowledged, lost } = await killWhileTyping(
    { db: database.db, field, server, writer, fate },
    times,
    told,
  )
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  console.log(`  Killed in ${minutes} minutes: ${deaths.map(each => `${each} ${killed[each]}`).join(', ')}`)
  console.log(`  Notes that the screen had called kept: ${acknowledged}; lost: ${lost.length}`)
  for (const { question, note } of lost) console.log(`  LOST ${question}: ${note}`)
  process.exitCode = lost.length === 0 ? 0 : 1
} finally {
  await writer.close()
  await server.kill()
  await database.close()
}
