/** Judged cases on their way in: whole cases, a day's work at once, a headline on another screen, and the rules. */
import { sql } from 'kysely'
import { loadavg } from 'node:os'
import { pino } from 'pino'
import { lookOver } from '../src/assessment/rules/completeness.ts'
import type { BatchAnswer } from '../src/assessment/rules/in-full.ts'
import type { AnswerEvent } from '../src/assessment/rules/merge/event.ts'
import { stand, standingOf } from '../src/assessment/rules/merge/standing.ts'
import { openLive } from '../src/platform/db/live.ts'
import { groupBy } from '../src/platform/pure/group-by.ts'
import { makeLargeFramework, layField, QUESTIONS, wholeCase } from '../test/make/large-field.ts'
import type { Field } from '../test/make/large-field.ts'
import { openDoor } from './lib/journeys.ts'
import { openBenchDatabase } from './lib/postgres.ts'
import type { BenchDatabase } from './lib/postgres.ts'
import { parentOf, processorTime } from './lib/processor.ts'
import { race, verdict } from './lib/timing.ts'
import type { Timing } from './lib/timing.ts'
import { ask, sendOperations, serve, signIn } from '../test/serving.ts'
import type { Served } from '../test/serving.ts'

const AIM_READY = 40
const AIM_ANSWER = 0.2
const AIM_P95 = 10
const AIM_CASES = 300
const AIM_DAY = 500
const AIM_SCREEN = 150
// So many times in a row, since once is too short to measure.
const TIMES = 40
const CLIENTS = [1, 8, 32]
const ROUND = 400
// A server runs for weeks, so its code has long been compiled when most cases arrive.
const WARM_UP = 400
const COUNTED = 20
const DAY = { devices: 5, cases: 12 }
const DAYS = 7
const CHANGES = 60

/** A server with fieldwork, and cases that nobody has judged yet. */
interface Ground {
  readonly database: BenchDatabase
  readonly field: Field
  readonly web: Served
  readonly cookie: string
  readonly send: (body: string) => Promise<BatchAnswer>
  /** A whole case that was not sent yet. */
  readonly next: () => string
}

await rules()
const database = await openBenchDatabase()
try {
  const needed = WARM_UP + 2 * COUNTED + CLIENTS.length * ROUND + DAYS * DAY.devices * DAY.cases
  const field = await layField(database.db, needed)
  const web = await serve(database.url)
  const cookie = await signIn(web.address)
  const left = [...field.assessments]
  const whole = () => wholeCase(field.framework, left.shift() ?? 0)
  const send = async (body: string) => {
    const { status, body: said } = await sendOperations(web.address, cookie, body)
    if (status !== 200) throw new Error(`answered ${status}: ${said.slice(0, 300)}`)
    return JSON.parse(said) as BatchAnswer
  }
  const ground = { database, field, web, cookie, send, next: () => JSON.stringify({ operations: whole() }) }
  for (let warm = 0; warm < WARM_UP; warm++) {
    const { receipts, assessments } = await send(ground.next())
    if (receipts.some(({ outcome }) => outcome !== 'kept') || assessments[0]?.lacking !== 0)
      throw new Error('a case was not kept whole')
  }
  for (const clients of CLIENTS) await wholeCases(ground, clients)
  await journeys(ground)
  await daysWork(ground, whole)
  await otherScreen(ground)
  await web.kill()
} finally {
  await database.close()
}

async function rules(): Promise<void> {
  const framework = makeLargeFramework()
  const attributes = { setting: 'community' }
  const events: readonly AnswerEvent[] = wholeCase(framework, 1).map(each => ({ ...each, person: 1 }))
  const byQuestion = new Map(groupBy(events, ({ question }) => question))
  const standing = new Map(standingOf(events))
  let n = 0
  const answerOne = () => {
    const own = byQuestion.get(`q${n++ % QUESTIONS}`) ?? []
    const changed = own.map(event => ({ ...event, id: `${n}`, base: event.id, value: 'not_applicable' }))
    standing.set(own[0]?.question ?? '', stand([...own, ...changed]))
    return lookOver(framework, attributes, standing)
  }
  const again = (work: () => unknown) => () => {
    for (let time = 0; time < TIMES; time++) work()
  }
  const whole = () => lookOver(framework, attributes, standingOf(events))
  const [all, one] = await race([again(whole), again(answerOne)], { rounds: 25, warmUp: 5 })
  const each = ({ median, p95 }: Timing) => ({ median: median / TIMES, p95: p95 / TIMES })
  const [ready, answer] = [each(all!), each(one!)]
  console.log(
    `  Rules: ${QUESTIONS} answers made into a case ${ready.median.toFixed(2)} ms (p95 ${ready.p95.toFixed(2)}); one answer with its consequences ${answer.median.toFixed(3)} ms (p95 ${answer.p95.toFixed(3)})`,
  )
  verdict(`${QUESTIONS} questions ready in ${AIM_READY} ms`, ready.median < AIM_READY)
  verdict(`one answer with its consequences in ${AIM_ANSWER} ms`, answer.median < AIM_ANSWER)
}

async function wholeCases({ database, web, next, send }: Ground, clients: number): Promise<void> {
  const bodies = Array.from({ length: ROUND }, next)
  const times: number[] = []
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.db)
  const postmaster = parentOf(rows[0]?.pid ?? 0)
  const spent = () => [processorTime(web.child.pid ?? 0), processorTime(postmaster)] as const
  const before = spent()
  const from = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const began = performance.now()
        await send(body)
        times.push(performance.now() - began)
      }
    }),
  )
  const rate = (ROUND / (performance.now() - from)) * 1000
  const after = spent()
  const [inWeb, inPostgres] = [0, 1].map(i => ((after[i] ?? 0) - (before[i] ?? 0)) / ROUND)
  const [p50, p95] = [at(times, 0.5), at(times, 0.95)]
  console.log(
    `  ${clients} clients: ${rate.toFixed(0)} cases of ${QUESTIONS} a second; p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)} ms;` +
      ` processor time a case: server ${inWeb?.toFixed(1)}, PostgreSQL ${inPostgres?.toFixed(1)} ms; load ${loadavg()[0]?.toFixed(1)}`,
  )
  if (clients === 1) verdict(`one client's p95 in under ${AIM_P95} ms`, p95 < AIM_P95)
  else verdict(`over ${AIM_CASES} cases a second`, rate > AIM_CASES)
}

/** What passes between a server and its database for one case, of one client. */
async function journeys({ database, next }: Ground): Promise<void> {
  const door = await openDoor(database.url)
  const web = await serve(door.url)
  const cookie = await signIn(web.address)
  const send = async () => (await sendOperations(web.address, cookie, next())).status
  for (let warm = 0; warm < COUNTED; warm++) await send()
  const before = door.passed()
  for (let n = 0; n < COUNTED; n++) if ((await send()) !== 200) throw new Error('a case was not taken')
  const after = door.passed()
  const each = (of: keyof typeof after) => (after[of] - before[of]) / COUNTED
  console.log(
    `  A case takes ${each('journeys').toFixed(1)} journeys to the database, ${(each('bytesUp') / 1024).toFixed(1)} kB there and ${(each('bytesDown') / 1024).toFixed(1)} kB back`,
  )
  await web.kill()
  door.close()
}

async function daysWork({ send }: Ground, whole: () => readonly unknown[]): Promise<void> {
  const day = () =>
    Array.from({ length: DAY.devices }, () =>
      JSON.stringify({ operations: Array.from({ length: DAY.cases }, whole).flat() }),
    )
  const taken: number[] = []
  for (const bodies of Array.from({ length: DAYS }, day)) {
    const began = performance.now()
    await Promise.all(bodies.map(send))
    taken.push(performance.now() - began)
  }
  console.log(
    `  A day's work of ${DAY.devices} devices with ${DAY.cases} cases each, at once: ${at(taken, 0.5).toFixed(0)} ms (best ${at(taken, 0).toFixed(0)})`,
  )
  verdict(`a day's work in under ${AIM_DAY} ms`, at(taken, 0.5) < AIM_DAY)
}

/** From the moment that an answer is sent until another person's screen, told of it, has the new page in its hands. */
async function otherScreen({ database, field, web, cookie, send }: Ground): Promise<void> {
  const live = openLive(database.url, pino({ level: 'silent' }))
  let told: () => void = () => undefined
  live.hear(() => told())
  await new Promise(resolve => setTimeout(resolve, 500))
  const [answer] = wholeCase(field.framework, field.assessments[0] ?? 0)
  const times: number[] = []
  const page = `${web.address}/inspections/${field.slug}/criteria/c0`
  const shown = async () => /\d+ of \d+/.exec((await ask(page, { headers: { cookie } })).body)?.[0] ?? ''
  let before = await shown()
  let base = (await readHead(web, cookie, field)) ?? null
  for (let change = 0; change < CHANGES; change++) {
    const id = crypto.randomUUID()
    const value = change % 2 === 0 ? 'sufficient' : 'insufficient'
    const news = new Promise<void>(resolve => (told = resolve))
    const began = performance.now()
    const sent = send(JSON.stringify({ operations: [{ ...answer, id, base, value, note: 'Seen again.' }] }))
    await news
    const now = await shown()
    times.push(performance.now() - began)
    await sent
    if (now === before || now === '') throw new Error(`the other screen still shows "${now}"`)
    before = now
    base = id
  }
  await live.close()
  console.log(
    `  A changed answer on another screen: ${at(times, 0.5).toFixed(0)} ms (p95 ${at(times, 0.95).toFixed(0)})`,
  )
  verdict(`on another screen in under ${AIM_SCREEN} ms`, at(times, 0.95) < AIM_SCREEN)
}

/** The answer that stands for the first question of the first case. */
async function readHead(web: Served, cookie: string, { slug, assessments }: Field): Promise<string | undefined> {
  const url = `${web.address}/inspections/${slug}/assessments/${assessments[0]}/questions/q0.json`
  const { standing } = JSON.parse((await ask(url, { headers: { cookie } })).body) as {
    standing: { heads: { id: string }[] }
  }
  return standing.heads[0]?.id
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
