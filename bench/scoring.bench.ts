/** Scoring a national round: in memory on one core, and from PostgreSQL, each beside DuckDB on the same answers. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWholeCases } from '../src/assessment/store.ts'
import { planOf } from '../src/scoring/rules/plan.ts'
import type { Scores } from '../src/scoring/rules/score.ts'
import { scoreCounts } from '../src/scoring/rules/score.ts'
import { countCases, countCoded } from '../src/scoring/rules/tally.ts'
import { benchFramework, CASES, makeRound, SERVICES } from './lib/answers.ts'
import { linesOf, openDuck } from './lib/duck.ts'
import { loadRound, openBenchDatabase } from './lib/postgres.ts'
import { inMs, race, ratio, verdict } from './lib/timing.ts'
import { nothingLeftOut } from '../src/assessment/rules/double/left-out.ts'

// What an inspector waits for without noticing, and what a page may take to gather.
const AIM_IN_MEMORY = 60
const AIM_FROM_POSTGRES = 400

const framework = await benchFramework()
const plan = planOf(framework)
const rounds = makeRound(plan)
const answers = rounds.reduce((sum, round) => sum + round.answers.length, 0)
const sample = { sampled: CASES, caseload: 100 }
console.log(`  Input: ${SERVICES} services x ${CASES} cases x ${plan.questions.length} questions = ${answers} answers`)

const folder = await mkdtemp(join(tmpdir(), 'plumbline-duck-'))
const database = await openBenchDatabase()
try {
  const oneThread = await openDuck(plan, rounds, folder, 1)
  const allThreads = await openDuck(plan, rounds, folder, availableParallelism())
  const inspections = await loadRound(database, framework, rounds)

  const inMemory = (): readonly Scores[] => rounds.map(round => scoreCounts(plan, countCoded(plan, round), sample))
  const fromPostgres = async (): Promise<readonly Scores[]> => {
    const cases = await readWholeCases(database.db, nothingLeftOut)
    return inspections.map(id => scoreCounts(plan, countCases(plan, cases.get(id)!), sample))
  }

  agree('in memory', linesOf(inMemory()), await oneThread.lines())
  agree('from PostgreSQL', linesOf(await fromPostgres()), await allThreads.lines())

  const [ours, duck] = await race([inMemory, oneThread.score])
  console.log(
    `  In memory, one core: ${inMs(ours!)}; DuckDB, one thread: ${inMs(duck!)}; ${ratio('DuckDB', duck!, ours!)}`,
  )
  const [gathered, duckAll] = await race([fromPostgres, allThreads.score])
  console.log(
    `  From PostgreSQL: ${inMs(gathered!)}; DuckDB, all threads: ${inMs(duckAll!)}; ${ratio('DuckDB', duckAll!, gathered!)}`,
  )
  verdict(`scoring in memory in under ${AIM_IN_MEMORY} ms`, ours!.median < AIM_IN_MEMORY)
  verdict(`scoring from PostgreSQL in under ${AIM_FROM_POSTGRES} ms`, gathered!.median < AIM_FROM_POSTGRES)
  oneThread.close()
  allThreads.close()
} finally {
  await database.close()
  await rm(folder, { recursive: true })
}

function agree(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const differing = ours.filter((line, i) => line !== theirs[i])
  if (ours.length !== theirs.length || differing.length > 0)
    throw new Error(`${what}: ${ours.length} scores beside ${theirs.length}, first difference: ${differing[0]}`)
  console.log(`  ${what}: ${ours.length} scores, the same as DuckDB's`)
}
