/** What a device keeps, in a real browser's IndexedDB: safe from a closed tab, from other users, and from wiping too early. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Laboratory } from '../../../../test/in-browser.ts'
import { openLaboratory } from '../../../../test/in-browser.ts'
import type { KeptCase } from './kept.ts'

type Modules = typeof import('./open.ts') &
  typeof import('./drafts.ts') &
  typeof import('./operations.ts') &
  typeof import('./kept.ts') &
  typeof import('./wipe.ts') &
  typeof import('../sync/export.ts') &
  typeof import('./register.ts') &
  typeof import('./keeping.ts')

declare const kit: Modules

let laboratory: Laboratory

beforeAll(async () => {
  const files = [
    'device/open',
    'device/drafts',
    'device/operations',
    'device/kept',
    'device/wipe',
    'device/register',
    'device/keeping',
    'sync/export',
  ]
  laboratory = await openLaboratory(files.map(name => `src/assessment/offline/${name}.ts`))
})
afterAll(() => laboratory.close())

const aCase = (reference: string): KeptCase => ({
  assessment: 12,
  address: '/cases/12',
  reference,
  edition: '',
  attributes: {},
  answers: [],
  operations: [],
  state: 'in-progress',
  waiting: 0,
  calendar: { holidays: { nations: [], from: 2000, regular: [], special: [] }, lastOfFieldwork: null },
  cursor: 0,
  people: {},
  inspection: 'northshire',
  taken: true,
})

/** Keeps one draft of question q1 as a person types it. */
const type = (page: Page, note: string, { person = 7, id = 'first', tab = 'one' } = {}) =>
  page.evaluate(
    async ({ note, person, id, tab }) => {
      const { openDevice, keepDraft } = kit
      const operation = { id, assessment: 12, rank: 1, madeAt: 5, body: { id, question: 'q1', note } } as const
      await keepDraft(await openDevice(person), { question: 'q1', tab, operation })
    },
    { note, person, id, tab },
  )

const finishAll = (page: Page, person = 7) =>
  page.evaluate(async person => {
    const device = await kit.openDevice(person)
    const finished = []
    for (const draft of await kit.readDrafts(device)) finished.push(await kit.finishDraft(device, draft))
    return finished
  }, person)

const operations = (page: Page, person = 7) =>
  page.evaluate(async person => kit.readOperations(await kit.openDevice(person)), person)

const receive = (page: Page, id: string, outcome: 'kept' | 'refused') =>
  page.evaluate(async ({ id, outcome }) => kit.keepReceipts(await kit.openDevice(7), [{ id, outcome }]), {
    id,
    outcome,
  })

const wipe = (page: Page) => page.evaluate(async () => kit.wipe(await kit.openDevice(7)))

/** Everything that the browser's databases hold, as a thief would read it without our code. */
const rawContent = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>(done => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => done(asked.result)
      })
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>(done => {
          const asked = db.transaction(store).objectStore(store).getAll()
          asked.onsuccess = () => done(asked.result as unknown[])
        })
        const readable = (_: string, value: unknown): unknown =>
          value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value
        texts.push(JSON.stringify(rows, readable))
      }
      db.close()
    }
    return texts.join('\n')
  })

describe('a draft', () => {
  test('is there when the browser opens the page again, as it was last typed', async () => {
    const page = await laboratory.visit()
    await type(page, 'The plan nam')
    await type(page, 'The plan names the risk.')
    const next = await laboratory.tabBeside(page)
    await page.close()
    expect(await finishAll(next)).toEqual([true])
    expect(await operations(next)).toMatchObject([
      { id: 'first', state: 'waiting', body: { note: 'The plan names the risk.' }, receipt: null },
    ])
  })

  test('becomes one operation, also when two tabs find it at once', async () => {
    const page = await laboratory.visit()
    await type(page, 'Seen in the file.')
    const outcomes = await page.evaluate(async () => {
      const device = await kit.openDevice(7)
      const [draft] = await kit.readDrafts(device)
      return Promise.all([draft!, draft!].map(each => kit.finishDraft(device, each)))
    })
    expect(outcomes.toSorted()).toEqual([false, true])
    expect(await operations(page)).toHaveLength(1)
  })

  test('of one tab does not replace that of another', async () => {
    const page = await laboratory.visit()
    await type(page, 'One hand.', { id: 'a', tab: 'one' })
    await type(page, 'The other hand.', { id: 'b', tab: 'two' })
    await finishAll(page)
    expect((await operations(page)).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('encryption', () => {
  test('nothing that was typed can be read from the disk, nor the key from the browser', async () => {
    const page = await laboratory.visit()
    await type(page, 'A secret of the case')
    await finishAll(page)
    await type(page, 'A secret of the draft', { id: 'second' })
    await page.evaluate(async record => {
      const device = await kit.openDevice(7)
      await kit.keep(device, 'pages', { key: '/a', keptAt: 1, value: { html: 'A secret of the page', policy: '' } })
      await kit.keep(device, 'cases', { key: '12', keptAt: 1, value: record })
    }, aCase('A secret of the record'))
    const raw = await rawContent(page)
    expect(raw).toContain('"question":"q1"')
    expect(raw).not.toContain('secret of')
    const exported = await page.evaluate(async () =>
      crypto.subtle.exportKey('raw', (await kit.openDevice(7)).secret.key).then(
        () => 'handed out',
        (error: unknown) => (error as Error).name,
      ),
    )
    expect(exported).toBe('InvalidAccessError')
  })

  test('a record that is put in the place of another can not be read', async () => {
    const page = await laboratory.visit()
    await type(page, 'First', { id: 'first' })
    await finishAll(page)
    const read = await page.evaluate(async () => {
      const device = await kit.openDevice(7)
      const row = await device.db.get('operations', 'first')
      await device.db.put('operations', { ...row!, id: 'forged' })
      return kit.readOperations(device).then(
        () => 'read',
        (error: unknown) => (error as Error).name,
      )
    })
    expect(read).toBe('OperationError')
  })
})

describe('two people on one device', () => {
  test('neither reads nor wipes what the other has', async () => {
    const page = await laboratory.visit()
    await type(page, 'Written by person 7')
    expect(await operations(page, 8)).toEqual([])
    expect(await page.evaluate(async () => kit.wipe(await kit.openDevice(8)))).toBe(true)
    expect(await finishAll(page, 7)).toEqual([true])
    expect(await operations(page, 7)).toMatchObject([{ body: { note: 'Written by person 7' } }])
  })

  test('the device has one name for both, and knows who is there', async () => {
    const page = await laboratory.visit()
    const names = await page.evaluate(async () => {
      const { deviceName, notePresent, presentPerson, peopleHere } = kit
      const names = await Promise.all([deviceName(), deviceName()])
      await notePresent({ id: 7, name: 'Sam' })
      await notePresent({ id: 8, name: 'Jo' })
      const present = await presentPerson()
      await notePresent(null)
      return { names, present, after: await presentPerson(), people: await peopleHere() }
    })
    expect(names.names[0]).toBe(names.names[1])
    expect(names).toMatchObject({ present: 8, after: null, people: [{ name: 'Sam' }, { name: 'Jo' }] })
  })
})

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
      const { file, ids } = await kit.makeExport(device, { name: 'tablet', now: new Date(0) })
      await kit.confirmExport(device, ids)
      return file
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
      const { ids } = await kit.makeExport(device, { name: 'tablet', now: new Date() })
      await kit.confirmExport(device, ids)
      return [before, await kit.settle(device, Date.now())]
    })
    expect(states).toEqual([
      { state: 'locked', why: 'withdrawn' },
      { state: 'wipe', why: 'withdrawn' },
    ])
  })
})

test('urgent concerns are first in line, then the oldest', async () => {
  const page = await laboratory.visit()
  const order = await page.evaluate(async () => {
    const device = await kit.openDevice(7)
    for (const [id, rank, madeAt] of [
      ['c', 1, 3],
      ['a', 1, 1],
      ['urgent', 0, 9],
      ['b', 1, 2],
    ] as const)
      await kit.addOperation(device, { id, assessment: 1, rank, madeAt, body: {} })
    return (await kit.readOperations(device, { state: 'waiting' })).map(({ id }) => id)
  })
  expect(order).toEqual(['urgent', 'a', 'b', 'c'])
})
