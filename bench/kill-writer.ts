/**
 * Somebody works on cases while things die, at length: `node bench/kill-writer.ts 1000` kills a tab, the browser or the
 * server so many times, in the middle of notes, levels, dates, verdicts on deadlines, interviews, good practice and urgent
 * concerns; `node bench/kill-writer.ts 1000 tab server` kills only those. Ends with 1 if the server lacks anything that
 * the screen had called kept. A browser that is killed may throw away all that it had stored: see `bench/kill-store.ts`.
 */
import { makeField } from '../test/make/field.ts'
import { workingCase, workingFramework } from '../test/make/case-work.ts'
import type { Fate } from '../test/kill/run.ts'
import { deaths, killWhileTyping } from '../test/kill/run.ts'
import { startKillable } from '../test/kill/server-process.ts'
import { startWriter } from '../test/kill/writer.ts'
import { openBenchDatabase } from './lib/postgres.ts'

const times = Number(process.argv[2] ?? 1000)
const mayDie = deaths.filter(each => process.argv.length < 4 || process.argv.slice(3).includes(each))
const database = await openBenchDatabase()
const field = await makeField(database.db, 3, { framework: workingFramework(), attributes: workingCase })
const server = await startKillable(database.url)
const writer = startWriter(server.url)
const began = performance.now()
// One death in five comes while a page opens, when it takes up what an earlier tab left.
const fate = (): Fate => ({
  death: mayDie[Math.floor(Math.random() * mayDie.length)] ?? 'tab',
  after: Math.random() * 1_200,
  from: Math.random() < 0.2 ? 'opening' : 'typing',
})
try {
  const told = (round: number): void => {
    if (round % 20 === 0) console.log(`  ${round} of ${times}, ${writer.acknowledged.length} things called kept so far`)
  }
  const { killed, acknowledged, lost } = await killWhileTyping(
    { db: database.db, field, server, writer, fate },
    times,
    told,
  )
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  console.log(`  Killed in ${minutes} minutes: ${deaths.map(each => `${each} ${killed[each]}`).join(', ')}`)
  for (const [what, count] of Object.entries(acknowledged)) console.log(`  ${what}: called kept ${count} times`)
  console.log(`  Lost of them: ${lost.length}`)
  for (const { what, assessment, fields } of lost)
    console.log(`  LOST ${what} of case ${assessment}: ${JSON.stringify(fields)}`)
  process.exitCode = lost.length === 0 ? 0 : 1
} finally {
  await writer.close()
  await server.kill()
  await database.close()
}
