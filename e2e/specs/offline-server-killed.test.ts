/** The server is killed in the middle of the upload of a day's work, twice: everything arrives, and nothing twice. */
import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../test/chromium.ts'
import type { FreshDatabase } from '../../test/database.ts'
import { freshDatabase } from '../../test/database.ts'
import type { Killable } from '../../test/kill/server-process.ts'
import { startKillable } from '../../test/kill/server-process.ts'
import type { Field } from '../../test/make/field.ts'
import { makeField } from '../../test/make/field.ts'
import { casePart, cutOff, takeAlong, untilReady } from '../pages/case.ts'
import { signInAs } from '../pages/sign-in.ts'

let database: FreshDatabase
let field: Field
let server: Killable
let browser: Awaited<ReturnType<typeof launchChromium>>

beforeAll(async () => {
  database = await freshDatabase()
  field = await makeField(database.db)
  server = await startKillable(database.url)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.kill()
  await database.close()
})

const questions = { '1.1': ['1.1.1a', '1.1.1b', '1.1.2'], '1.2': ['1.2.1'], '2.1': ['2.1.1'] }
const uploads = '**/assessments/operations'

/**
 * Answers every question of a case, going over the notes of each part so many times; every time is an operation. Nobody
 * types faster: each look begins while the last one is on its way to the disk, and has to build on it.
 */
const judge = async (page: Page, nth: number, times: number): Promise<void> => {
  for (const [part, own] of Object.entries(questions)) {
    await page.goto(`/inspections/${field.slug}/assessments/${field.assessments[nth]}/${part}`)
    await untilReady(page)
    const shown = casePart(page)
    for (const id of own) await shown.choose(id, id === '1.1.2' ? 'yes' : 'sufficient')
    for (let time = 1; time <= times; time++) {
      for (const id of own) {
        await shown.note(id).fill(noteOf(nth, id, time))
        await shown.note(id).blur()
      }
    }
    for (const id of own) await shown.kept(id).getByText('Kept on this device').waitFor()
  }
}

const noteOf = (nth: number, id: string, time: number): string => `Case ${nth}, ${id}, look ${time}.`

/** How many operations the device holds, by whether the server has said that it has them. */
const onDevice = (page: Page): Promise<{ readonly waiting: number; readonly all: number }> =>
  page.evaluate(
    person =>
      new Promise<{ waiting: number; all: number }>(done => {
        const asked = indexedDB.open(`plumbline-person-${person}`)
        asked.onsuccess = () => {
          const store = asked.result.transaction('operations').objectStore('operations')
          const [waiting, all] = [store.index('state').count('waiting'), store.count()]
          store.transaction.oncomplete = () => {
            asked.result.close()
            done({ waiting: waiting.result, all: all.result })
          }
        }
      }),
    field.person,
  )

const countOnServer = async (): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from assessment.answer`.execute(
    database.db,
  )
  return rows[0]?.count ?? 0
}

/** The notes that stand, sorted; a contested question would have two. */
const standing = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ note: string }>`
    select note from assessment.answer as answer
    where not exists (select from assessment.answer as later where later.base = answer.id)`.execute(database.db)
  return rows.map(({ note }) => note).sort()
}

/** Holds the last case, as another transaction would, until the work is done. */
const holding = (work: () => Promise<void>): Promise<void> =>
  database.db.transaction().execute(async inside => {
    await sql`select from assessment.case_assessment where id = ${field.assessments[2]} for update`.execute(inside)
    await work()
  })

const uploadsHeldUp = async (): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_locks
    where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`.execute(
    database.db,
  )
  return rows[0]?.count ?? 0
}

test('what it had taken without saying so, and what it was just taking, all arrive, and nothing twice', async () => {
  const context = await browser.newContext({ baseURL: server.url })
  const page = await context.newPage()
  await signInAs(page, 'local assessor')
  await takeAlong(page, field.slug, 3)
  await cutOff(context)
  for (const nth of [0, 1]) await judge(page, nth, 11)
  await judge(page, 2, 3)
  const made = (await onDevice(page)).all
  // More than one request carries, so that the server dies with a part of it.
  expect(made).toBeGreaterThan(120)
  expect(await countOnServer()).toBe(0)

  // It dies when it has taken the first request, and nobody was told.
  let [asked, died] = [0, false]
  await page.route(uploads, async route => {
    asked += 1
    if (asked === 1) {
      await route.fetch()
      await server.kill()
    }
    await route.abort()
    died = true
  })
  await context.setOffline(false)
  await expect.poll(countOnServer).toBe(100)
  await expect.poll(() => died).toBe(true)
  expect(await onDevice(page)).toEqual({ waiting: made, all: made })
  await page.unroute(uploads)

  // It dies again in the middle of a request, when it has taken the one before.
  await holding(async () => {
    await server.start()
    await expect.poll(uploadsHeldUp).toBeGreaterThan(0)
    expect((await onDevice(page)).waiting).toBe(made - 100)
    await server.kill()
  })
  expect(await countOnServer()).toBe(100)

  await server.start()
  await expect.poll(async () => (await onDevice(page)).waiting).toBe(0)
  expect(await countOnServer()).toBe(made)
  const all = Object.values(questions).flat()
  const last = [11, 11, 3].flatMap((times, nth) => all.map(id => noteOf(nth, id, times)))
  expect(await standing()).toEqual(last.sort())
  await page.locator('[data-ledger]').getByText('5 of 5 answers are safe on the server').waitFor()

  const lead = await (await browser.newContext({ baseURL: server.url })).newPage()
  await signInAs(lead, 'lead inspector')
  await lead.goto(`/inspections/${field.slug}`)
  const harm = lead.locator('.app-headline').filter({ has: lead.getByRole('heading', { name: 'harm' }) })
  expect(await harm.textContent()).toMatch(/100%.*6 of 6/s)
})
