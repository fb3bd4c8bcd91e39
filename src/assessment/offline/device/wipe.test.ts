/** When what a device keeps is wiped or locked, in a real browser's IndexedDB: never before it is safe elsewhere. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeviceKit } from '../../../../test/device.ts'
import { aCase, finishAll, openDeviceLaboratory, operations, receive, type, wipe } from '../../../../test/device.ts'
import type { Laboratory } from '../../../../test/in-browser.ts'

declare const kit: DeviceKit

let laboratory: Laboratory

beforeAll(async () => {
  laboratory = await openDeviceLaboratory()
})
afterAll(() => laboratory.close())

describe('wiping', () => {
  test('waits for drafts, for what was not sent, and for what was refused', async () => {
    const page = await laboratory.visit()
    await type(page, 'A note')
    expect(await wipe(page)).toBe(false)
    await finishAll(page)
    expect(await wipe(page)).toBe(false)
    await receive(page, 'first', 'refused')
    expect(await wipe(page)).toBe(false)
    expect(await operations(page)).toMatchObject([{ state: 'refused', body: { note: 'A note' } }])
    await receive(page, 'first', 'kept')
    expect(await wipe(page)).toBe(true)
    expect(await operations(page)).toEqual([])
  })

  test('goes on once everything is in a file, and the file holds all of it', async () => {
    const page = await laboratory.visit()
    await type(page, 'In the middle of a sent')
    const file = await page.evaluate(async () => {
      const device = await kit.openDevice(7)
      const made = await kit.makeExport(device, { name: 'tablet', now: new Date(0) })
      await kit.confirmExport(device, made)
      return made.file
    })
    expect(file).toEqual({
      plumbline: 'device-export',
      version: 1,
      device: 'tablet',
      person: 7,
      exportedAt: '1970-01-01T00:00:00.000Z',
      operations: [{ id: 'first', question: 'q1', note: 'In the middle of a sent' }],
    })
    expect(await wipe(page)).toBe(true)
  })

  test('a concern that nobody has sent is in the file as such, stays a draft, and is unsafe again once more is typed', async () => {
    const page = await laboratory.visit()
    const found = await page.evaluate(async () => {
      const device = await kit.openDevice(7)
      const hold = (text: string): Promise<void> => {
        const body = { id: 'c', kind: 'concern', content: { about: 'child', text } }
        const operation = { id: 'c', assessment: 12, rank: 0, madeAt: 5, body } as const
        return kit.keepDraft(device, { question: 'concern', tab: 'gone', operation, unfinished: ['{}'] })
      }
      await hold('Alone')
      const made = await kit.makeExport(device, { name: 'tablet', now: new Date(0) })
      const unsafe = async () => (await kit.countContents(device)).unsafe
      const before = await unsafe()
      await kit.confirmExport(device, made)
      const after = await unsafe()
      await hold('Alone at home')
      const typed = await unsafe()
      await kit.confirmExport(device, made)
      const late = await unsafe()
      const waiting = (await kit.readOperations(device, { state: 'waiting' })).length
      return { operations: made.file.operations, unsafe: [before, after, typed, late], waiting }
    })
    expect(found.operations).toMatchObject([{ kind: 'concern', content: { notSent: { text: 'Alone' } } }])
    expect(found.unsafe).toEqual([1, 0, 1, 1])
    expect(found.waiting).toBe(0)
    expect(await wipe(page)).toBe(false)
  })

  test('of one case leaves the others, and takes its pages with it', async () => {
    const page = await laboratory.visit()
    const left = await page.evaluate(async record => {
      const device = await kit.openDevice(7)
      const { addOperation, keep, keepReceipts, keysOf, readOperations, wipeCase } = kit
      for (const [id, assessment] of [
        ['a', 12],
        ['b', 13],
      ] as const) {
        await addOperation(device, { id, assessment, rank: 1, madeAt: 1, body: {} })
        await keep(device, 'cases', { key: String(assessment), keptAt: 1, value: record })
        for (const key of [
          `/cases/${assessment}`,
          `/cases/${assessment}/1`,
          `/cases/${assessment}1`,
          `/said/${assessment}`,
        ])
          await keep(device, 'pages', { key, keptAt: 1, value: { html: '', policy: '' } })
      }
      const early = await wipeCase(device, 12, ['/cases/12', '/said/12'])
      await keepReceipts(device, [{ id: 'a', outcome: 'kept-before' }])
      const late = await wipeCase(device, 12, ['/cases/12', '/said/12'])
      const ids = (await readOperations(device)).map(({ id }) => id)
      return { early, late, ids, cases: await keysOf(device, 'cases'), pages: await keysOf(device, 'pages') }
    }, aCase('C001'))
    expect(left).toEqual({
      early: false,
      late: true,
      ids: ['b'],
      cases: ['13'],
      pages: ['/cases/121', '/cases/13', '/cases/13/1', '/cases/131', '/said/13'],
    })
  })

  test('by one tab loses nothing that another one writes afterwards', async () => {
    const page = await laboratory.visit()
    const other = await laboratory.tabBeside(page)
    const outcome = await page.evaluate(async () => {
      const before = await kit.openDevice(7)
      await kit.wipe(await kit.openDevice(7))
      const operation = { id: 'late', assessment: 1, rank: 1, madeAt: 1, body: 'written late' } as const
      await kit.addOperation(before, operation)
      return kit.readOperations(await kit.openDevice(7))
    })
    expect(outcome).toMatchObject([{ body: 'written late' }])
    await receive(other, 'late', 'kept')
    const refused = await page.evaluate(async () => {
      const before = await kit.openDevice(7)
      await kit.wipe(await kit.openDevice(7))
      await kit.openDevice(7)
      return kit.addOperation(before, { id: 'x', assessment: 1, rank: 1, madeAt: 1, body: '' }).then(
        () => 'kept under a key that is gone',
        (error: unknown) => (error as Error).constructor === kit.KeyChanged,
      )
    })
    expect(refused).toBe(true)
  })
})

describe('when a store is opened', () => {
  const day = 24 * 60 * 60 * 1000
  /** Somebody's store as it is found `days` after its last contact; then once more, with the clock set back. */
  const openAfter = (page: Page, days: number) =>
    page.evaluate(
      async ({ days, day }) => {
        const device = await kit.openDevice(7)
        await kit.noteContact(device, 1000 * day)
        const first = await kit.settle(device, (1000 + days) * day)
        const again = await kit.settle(await kit.openDevice(7), 1000 * day)
        return { first, again, drafts: await device.db.count('drafts') }
      },
      { days, day },
    )

  test('within fourteen days of contact it is open', async () => {
    const page = await laboratory.visit()
    await type(page, 'A note')
    expect(await openAfter(page, 14)).toMatchObject({ first: { state: 'open' }, drafts: 1 })
  })

  test('after fourteen days it is locked while anything waits, also when the clock is set back, and then wiped', async () => {
    const page = await laboratory.visit()
    await type(page, 'A note')
    const locked = { state: 'locked', why: 'too-long' }
    expect(await openAfter(page, 15)).toEqual({ first: locked, again: locked, drafts: 1 })
    await finishAll(page)
    await receive(page, 'first', 'kept')
    expect((await openAfter(page, 16)).first).toEqual({ state: 'wipe', why: 'too-long' })
    expect(await operations(page)).toEqual([])
  })

  test('an account that is withdrawn locks it until a file holds everything', async () => {
    const page = await laboratory.visit()
    await type(page, 'A note')
    const states = await page.evaluate(async () => {
      const device = await kit.openDevice(7)
      await kit.note(device, 'withdrawn', true)
      const before = await kit.settle(device, Date.now())
      await kit.confirmExport(device, await kit.makeExport(device, { name: 'tablet', now: new Date() }))
      return [before, await kit.settle(device, Date.now())]
    })
    expect(states).toEqual([
      { state: 'locked', why: 'withdrawn' },
      { state: 'wipe', why: 'withdrawn' },
    ])
  })
})
