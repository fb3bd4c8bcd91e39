/** The kill test: at random moments of work something dies, and nothing that the screen had called kept may be missing. */
import type { Page } from 'playwright-core'
import type { Db } from '../../src/platform/db/database.ts'
import type { Field } from '../make/field.ts'
import type { Writing } from './forms.ts'
import { writings } from './forms.ts'
import type { Count } from './held.ts'
import { compare } from './held.ts'
import type { Killable } from './server-process.ts'
import type { Acknowledged } from './watch.ts'
import type { Writer } from './writer.ts'

/** What may die. */
export const deaths = ['tab', 'browser', 'server'] as const

export type Death = (typeof deaths)[number]

/** What a run came to. */
export interface Outcome {
  readonly killed: Readonly<Record<Death, number>>
  /** How often the screen had called something kept, by what it was. */
  readonly acknowledged: Count
  /** Those of them that the server does not hold, nor a longer one that was typed on from them. */
  readonly lost: readonly Acknowledged[]
}

/** What dies in a round and when. */
export interface Fate {
  readonly death: Death
  /** Milliseconds after the typing began, or after the page began to open: what an earlier tab left is taken up then. */
  readonly after: number
  readonly from: 'typing' | 'opening'
}

interface Stage {
  readonly db: Db
  readonly field: Field
  readonly server: Killable
  readonly writer: Writer
  readonly fate: (round: number) => Fate
}

/** Types and kills so many times, then lets everything arrive and looks at what the server holds. */
export const killWhileTyping = async (stage: Stage, times: number, told: (round: number) => void): Promise<Outcome> => {
  const { writer, server, fate } = stage
  const killed = { tab: 0, browser: 0, server: 0 }
  for (let round = 1; round <= times; round++) {
    const { death, after, from } = fate(round)
    const page = await writer.tab()
    const work = begin(stage, page, round)
    await work[from]
    await pause(after)
    work.died()
    if (death === 'tab') await crash(page)
    if (death === 'browser') await writer.killBrowser()
    if (death === 'server') {
      // The writer types on, while the server is away and while it comes back.
      await server.kill()
      await server.start()
    }
    killed[death] += 1
    await work.done
    if (death === 'server') await page.close()
    told(round)
  }
  await arrive(stage)
  return { killed, ...(await compare(stage.db, writer.acknowledged)) }
}

interface Work {
  readonly opening: Promise<void>
  /** That the page is open, and typing begins. */
  readonly typing: Promise<void>
  /** That the work ended, however it did. */
  readonly done: Promise<void>
  /** Something died: whoever works then sees it die, and that is no fault. */
  readonly died: () => void
}

const begin = ({ writer, field }: Stage, page: Page, round: number): Work => {
  const writing = writings[round % writings.length]
  const assessment = field.assessments[round % field.assessments.length] ?? 0
  if (!writing) throw new Error('there is always something to write')
  let isDead = false
  const typing = writer.open(page, addressOf(field, writing, assessment)).then(() => writing.prepare?.(page))
  const work = async (): Promise<void> => {
    await typing
    await writing.finish(page)
    await writing.type(page, round)
  }
  const done = work().catch((fault: unknown) => {
    if (!isDead) throw fault
  })
  // A fault is told where the round waits for its end.
  done.catch(() => undefined)
  return { opening: Promise.resolve(), typing, done, died: () => (isDead = true) }
}

const addressOf = ({ slug }: Field, { page, part }: Writing, assessment: number): string =>
  `/inspections/${slug}/${page}/${assessment}${part === '' ? '' : `/${part}`}`

const crash = async (page: Page): Promise<void> => {
  const gone = page.waitForEvent('crash').then(() => true)
  const wire = await page.context().newCDPSession(page)
  // A page that is being opened may change its process, and what was sent to the one before kills nothing.
  for (let isGone = false; !isGone;) {
    wire.send('Page.crash').catch(() => undefined)
    isGone = await Promise.race([gone, new Promise<false>(resolve => setTimeout(() => resolve(false), 1_000))])
  }
  await page.close()
}

// As many as tabs that died in the middle of one form.
const MOST_LEFT = 50

/** Ends whatever was left unfinished, as its writer would on coming back, and waits until the server has it all. */
const arrive = async (stage: Stage): Promise<void> => {
  const page = await stage.writer.tab()
  const pages = new Map(writings.map(each => [each.page, each]))
  for (const assessment of stage.field.assessments)
    for (const writing of pages.values()) await finishAll(stage, page, { writing, assessment })
  await page.goto('/device')
  const safe = page.locator('[data-device-state]').getByText('Everything that you wrote here is safe')
  await safe.waitFor({ timeout: 60_000 })
  await page.close()
}

const finishAll = async (
  { writer, field }: Stage,
  page: Page,
  { writing, assessment }: { readonly writing: Writing; readonly assessment: number },
): Promise<void> => {
  for (let tries = 0; tries < MOST_LEFT; tries++) {
    await writer.open(page, addressOf(field, writing, assessment))
    const left = await draftsOn(page)
    await writing.finish(page)
    if (left === 0) return
  }
}

/** How many forms hold what an earlier tab left. */
const draftsOn = (page: Page): Promise<number> => page.locator('[data-form-kept], [data-level-problem]').count()

const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
