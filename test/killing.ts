/** Killing the server in the middle of uploads, again and again, and counting what was acknowledged and then lost. */
import { sql } from 'kysely'
import { lookOver } from '../src/assessment/rules/completeness.ts'
import type { BatchAnswer } from '../src/assessment/rules/in-full.ts'
import { standingOf } from '../src/assessment/rules/merge/standing.ts'
import { bytesOf } from '../src/assessment/rules/take.ts'
import { readAnswerEvents } from '../src/assessment/store/event.ts'
import { readStandingRows } from '../src/assessment/store/standing.ts'
import type { Db } from '../src/platform/db/database.ts'
import type { Device } from './make/device.ts'
import { answerOn, believe, makeDevice, unsafe } from './make/device.ts'
import type { Field } from './make/large-field.ts'
import { layField } from './make/large-field.ts'
import type { Served } from './serving.ts'
import { sendOperations, serve, signIn } from './serving.ts'

/** What came of it. */
export interface Killed {
  readonly kills: number
  /** Kills at which a batch was on its way. */
  readonly inFlight: number
  readonly made: number
  readonly acknowledged: number
  /** Acknowledged answers that the database does not hold: the one number that must be 0. */
  readonly lost: number
  /** Answers that it holds though nobody made them, or more than once. */
  readonly strange: number
  /** Cases whose saved row does not follow from their events. */
  readonly wrong: number
}

const DEVICES = 6
// Then they go on to other cases, as assessors do: nobody answers a question a thousand times.
const KILLS_A_ROUND = 10

const values = ['sufficient', 'insufficient', 'not_applicable']

/**
 * Lets devices judge cases without a pause while the server is killed `kills` times, each time at a moment of chance;
 * `more` may kill something else as well, such as the database. Ends when everything made has been acknowledged.
 */
export async function killAgainAndAgain(
  db: Db,
  url: string,
  {
    kills,
    seed = 1,
    more,
  }: { readonly kills: number; readonly seed?: number; readonly more?: (kill: number) => Promise<void> },
): Promise<Killed> {
  const dice = diceOf(seed)
  const rounds = Math.ceil(kills / KILLS_A_ROUND)
  const field = await layField(db, rounds * (DEVICES / 2))
  const devices = Array.from({ length: DEVICES }, (_, n) => makeDevice(`device ${n}`))
  let web = await serve(url)
  const cookie = await signIn(web.address)
  let inFlight = 0
  for (let kill = 0; kill < kills; kill++) {
    // The next one comes up while this one still serves, so that the time goes into killing and not into starting.
    const next = serve(url)
    const busy = { now: 0 }
    let killed = false
    if (kill % KILLS_A_ROUND === 0) for (const device of devices) device.known.clear()
    const working = devices.map((device, n) =>
      work(device, caseOf(field, kill, n), { web, cookie, dice, busy, over: () => killed }),
    )
    await sleep(20 + dice() * 400)
    if (busy.now > 0) inFlight += 1
    killed = true
    await web.kill('SIGKILL')
    await Promise.all(working)
    await more?.(kill)
    web = await next
  }
  for (const device of devices) believe(device, await upload(web, cookie, unsafe(device)))
  await web.kill()
  return { kills, inFlight, ...(await check(db, field, devices)) }
}

/** Two devices share a case, so that some answers are contested. */
const caseOf = ({ assessments }: Field, kill: number, device: number): number =>
  assessments[Math.floor(kill / KILLS_A_ROUND) * (DEVICES / 2) + Math.floor(device / 2)] ?? 0

interface Working {
  readonly web: Served
  readonly cookie: string
  readonly dice: () => number
  readonly busy: { now: number }
  readonly over: () => boolean
}

/** Answers a few questions, sends all that is not known to be safe, and so on until the server is gone. */
async function work(device: Device, assessment: number, at: Working): Promise<void> {
  while (!at.over()) {
    for (let count = 1 + Math.floor(at.dice() * 20); count > 0; count--)
      answerOn(device, assessment, `q${Math.floor(at.dice() * 250)}`, values[Math.floor(at.dice() * 3)] ?? null)
    at.busy.now += 1
    try {
      believe(device, await upload(at.web, at.cookie, unsafe(device)))
    } catch {
      // Nobody answered: what was sent stays unsafe, and is sent again.
    }
    at.busy.now -= 1
  }
}

async function upload(web: Served, cookie: string, operations: readonly unknown[]): Promise<BatchAnswer['receipts']> {
  const { status, body } = await sendOperations(web.address, cookie, JSON.stringify({ operations }))
  if (status !== 200) throw new Error(`answered ${status}: ${body.slice(0, 200)}`)
  return (JSON.parse(body) as BatchAnswer).receipts
}

async function check(
  db: Db,
  { framework, assessments }: Field,
  devices: readonly Device[],
): Promise<Pick<Killed, 'made' | 'acknowledged' | 'lost' | 'strange' | 'wrong'>> {
  const events = await readAnswerEvents(db, assessments)
  const kept = [...events.values()].flat().map(({ id }) => id)
  const known = new Set(kept)
  const made = new Set(devices.flatMap(device => [...device.made.keys()]))
  const acknowledged = devices.flatMap(({ safe }) => [...safe])
  const rows = await readStandingRows(db, assessments)
  const settings = await sql<{ id: number; setting: string }>`
    select assessed.id, attributes ->> 'setting' as setting
    from assessment.case_assessment as assessed join sample.case as judged on judged.id = case_id`.execute(db)
  const wrong = assessments.filter(id => {
    const setting = settings.rows.find(row => row.id === id)?.setting
    const looked = lookOver(framework, { setting }, standingOf(events.get(id) ?? []))
    const row = rows.get(id)
    const none = (events.get(id) ?? []).length === 0 && row === undefined
    return (
      !none &&
      !(row && Buffer.from(bytesOf(framework, looked)).equals(row.answers) && row.contested === looked.contested)
    )
  })
  return {
    made: made.size,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(id => !known.has(id)).length,
    strange: kept.length - known.size + kept.filter(id => !made.has(id)).length,
    wrong: wrong.length,
  }
}

const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Numbers from 0 to 1, the same for the same seed: Tommy Ettinger's mulberry32. */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
