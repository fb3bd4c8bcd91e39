/** The kill test: at random moments of typing something dies, and nothing that the screen had called kept may be missing. */
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import type { Db } from '../../src/platform/db/database.ts'
import type { Field } from '../make/field.ts'
import type { Killable } from './server-process.ts'
import type { Acknowledged, Writer } from './writer.ts'

/** What may die. */
export const deaths = ['tab', 'browser', 'server'] as const

export type Death = (typeof deaths)[number]

/** What a run came to. */
export interface Outcome {
  readonly killed: Readonly<Record<Death, number>>
  /** How many notes the screen had called kept. */
  readonly acknowledged: number
  /** Those of them that the server does not hold, nor a longer one that was typed on from them. */
  readonly lost: readonly Acknowledged[]
}

interface Stage {
  readonly db: Db
  readonly field: Field
  readonly server: Killable
  readonly writer: Writer
  /** What dies in a round, and how many milliseconds after the typing began. */
  readonly fate: (round: number) => { readonly death: Death; readonly after: number }
}

const PART = '1.1'
const QUESTIONS = ['1.1.1a', '1.1.1b', '1.1.2']

/** Types and kills so many times, then lets everything arrive and looks at what the server holds. */
export const killWhileTyping = async (stage: Stage, times: number, told: (round: number) => void): Promise<Outcome> => {
  const { writer, server, fate } = stage
  const killed = { tab: 0, browser: 0, server: 0 }
  for (let round = 1; round <= times; round++) {
    const { death, after } = fate(round)
    const page = await writer.open(addressOf(stage, round))
    const typing = type(page, QUESTIONS[round % QUESTIONS.length] ?? '', round)
    await pause(after)
    if (death === 'tab') await crash(page)
    if (death === 'browser') await writer.killBrowser()
    if (death === 'server') await server.kill()
    killed[death] += 1
    if (death === 'server') {
      // The writer types on, while the server is away and while it comes back.
      await server.start()
      await typing
      await page.close()
    }
    await typing
    told(round)
  }
  for (const nth of stage.field.assessments.keys()) await arrive(await writer.open(addressOf(stage, nth)))
  return { killed, acknowledged: writer.acknowledged.length, lost: await lostOf(stage) }
}

const addressOf = ({ field }: Stage, round: number): string =>
  `/inspections/${field.slug}/assessments/${field.assessments[round % field.assessments.length]}/${PART}`

// Each round has a text of its own, so that what is missing can be told from what was typed over.
const type = async (page: Page, question: string, round: number): Promise<void> => {
  const note = page.locator(`[data-question="${question}"] textarea`)
  const value = question === '1.1.2' ? 'yes' : 'sufficient'
  try {
    await page.locator(`input[name="value-${question}"][value="${value}"]`).check({ timeout: 5_000 })
    await note.fill(`Round ${round}:`)
    await note.pressSequentially(' the plan names who acts on it, and when.', { delay: 12 })
  } catch {
    // Whoever types into a tab that dies sees it die.
  }
}

const crash = async (page: Page): Promise<void> => {
  const gone = page.waitForEvent('crash')
  const wire = await page.context().newCDPSession(page)
  wire.send('Page.crash').catch(() => undefined)
  await gone
  await page.close()
}

/** Waits until the ledger says that nothing waits. */
const arrive = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      /(\d+) of \1 answers? (?:is|are) safe on the server\.(?! \d+ waits?)/.test(
        document.querySelector('[data-ledger]')?.textContent ?? '',
      ),
    undefined,
    { timeout: 60_000 },
  )
  await page.close()
}

const lostOf = async ({ db, writer }: Stage): Promise<readonly Acknowledged[]> => {
  const { rows } = await sql<{ question: string; note: string | null }>`
    select question, note from assessment.answer`.execute(db)
  const held = (wanted: Acknowledged): boolean =>
    rows.some(({ question, note }) => question === wanted.question && (note ?? '').startsWith(wanted.note))
  return writer.acknowledged.filter(each => each.note.trim() !== '' && !held(each))
}

const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
