/** Sending from a real browser's store through a network that loses, repeats and lies: all arrives, and each thing once. */
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Laboratory } from '../../../../test/in-browser.ts'
import { openLaboratory } from '../../../../test/in-browser.ts'

type Modules = typeof import('../device/open.ts') &
  typeof import('../device/drafts.ts') &
  typeof import('../device/operations.ts') &
  typeof import('./send.ts') &
  typeof import('./turn.ts')

declare const kit: Modules

let laboratory: Laboratory

beforeAll(async () => {
  const files = ['device/open', 'device/drafts', 'device/operations', 'sync/send', 'sync/turn']
  laboratory = await openLaboratory(files.map(name => `src/assessment/offline/${name}.ts`))
})
afterAll(() => laboratory.close())

type Weather = 'fine' | 'lost on the way' | 'answer lost' | 'hotel' | 'busy' | 'stumbles' | 'half'

/** Makes `count` operations and sends them again and again, each time in the next weather, until it is fine. */
const play = (page: Page, { count, weathers, poison = -1 }: { count: number; weathers: Weather[]; poison?: number }) =>
  page.evaluate(
    async ({ count, weathers, poison }) => {
      const person = Math.floor(Math.random() * 1e9)
      let device = await kit.openDevice(person)
      const server = new Map<string, string>()
      const changed: string[] = []
      let requests = 0
      const post =
        (weather: Weather) =>
        (_: string, { body }: RequestInit): Promise<Response> => {
          requests += 1
          const { operations } = JSON.parse(body as string) as { operations: { id: string }[] }
          if (weather === 'lost on the way') return Promise.reject(new Error('no network'))
          if (weather === 'hotel') return Promise.resolve(new Response('<h1>Welcome</h1>'))
          if (weather === 'busy') return Promise.resolve(new Response('', { status: 503 }))
          const stumbles = operations.some(({ id }) => id === `${person}-${poison}`)
          if (weather === 'stumbles' || stumbles) return Promise.resolve(new Response('', { status: 500 }))
          const taken = weather === 'half' ? operations.slice(0, operations.length >> 1) : operations
          const receipts = taken.map(operation => {
            const before = server.get(operation.id)
            server.set(operation.id, JSON.stringify(operation))
            if (before !== undefined && before !== JSON.stringify(operation)) changed.push(operation.id)
            return { id: operation.id, outcome: before === undefined ? 'kept' : 'kept-before' }
          })
          if (weather === 'answer lost') return Promise.reject(new Error('no network'))
          return Promise.resolve(Response.json({ receipts }))
        }
      for (let i = 0; i < count; i++) {
        const id = `${person}-${i}`
        await kit.addOperation(device, { id, assessment: 1, rank: 1, madeAt: i, body: { id, note: `note ${i}` } })
      }
      const meetings: (string | undefined)[] = []
      for (const weather of [...weathers, 'fine'] as const) {
        meetings.push((await kit.sendInTurn(device, post(weather)))?.meeting)
        device.db.close()
        device = await kit.openDevice(person)
      }
      const left = await kit.readOperations(device)
      const waiting = left.filter(({ state }) => state === 'waiting').map(({ id }) => Number(id.split('-')[1]))
      return { meetings, requests, waiting, held: server.size, changed, received: left.length - waiting.length }
    },
    { count, weathers, poison },
  )

describe('whatever the network does', () => {
  test('everything arrives, nothing changes on the way, and each operation has its receipt', async () => {
    const page = await laboratory.visit()
    const weather = fc.constantFrom<Weather>('lost on the way', 'answer lost', 'hotel', 'busy', 'stumbles', 'half')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(weather, { maxLength: 6 }),
        async (count, weathers) => {
          const ended = await play(page, { count, weathers })
          expect(ended).toMatchObject({ waiting: [], held: count, changed: [], received: count })
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a concern that is raised while a day’s work is on its way goes before all that is left of it', async () => {
    const page = await laboratory.visit()
    const order = await page.evaluate(async () => {
      const device = await kit.openDevice(77)
      for (let i = 0; i < 250; i++)
        await kit.addOperation(device, { id: `${i}`, assessment: 1, rank: 1, madeAt: i, body: { id: `${i}` } })
      const batches: string[] = []
      await kit.sendInTurn(device, async (_, { body }) => {
        const { operations } = JSON.parse(body as string) as { operations: { id: string }[] }
        batches.push(operations.map(({ id }) => id).join())
        if (batches.length === 1)
          await kit.addOperation(device, { id: 'urgent', assessment: 1, rank: 0, madeAt: 999, body: { id: 'urgent' } })
        return Response.json({ receipts: operations.map(({ id }) => ({ id, outcome: 'kept' })) })
      })
      return batches
    })
    expect(order).toHaveLength(4)
    expect(order[1]).toBe('urgent')
  })

  test('one that the server stumbles over does not hold up the others', async () => {
    const page = await laboratory.visit()
    const { waiting, received, requests } = await play(page, { count: 40, weathers: [], poison: 17 })
    expect(waiting).toEqual([17])
    expect(received).toBe(39)
    expect(requests).toBeLessThan(16)
  })

  test('a server that is away is asked once, not once for each answer', async () => {
    const page = await laboratory.visit()
    expect((await play(page, { count: 250, weathers: ['busy', 'lost on the way', 'hotel'] })).requests).toBe(3 + 3)
  })
})

test.each([
  [401, 'sign-in'],
  [409, 'another-person'],
  [410, 'withdrawn'],
])('an answer of %i is no contact: %s, and all is kept', async (status, meeting) => {
  const page = await laboratory.visit()
  const outcome = await page.evaluate(async status => {
    const device = await kit.openDevice(status)
    await kit.addOperation(device, { id: `${status}`, assessment: 1, rank: 1, madeAt: 1, body: {} })
    const sent = await kit.sendInTurn(device, () => Promise.resolve(new Response('', { status })))
    return { meeting: sent?.meeting, left: await kit.readOperations(device, { state: 'waiting' }) }
  }, status)
  expect(outcome).toMatchObject({ meeting, left: [{ id: `${status}` }] })
})

test('a refusal is kept with its words beside the operation', async () => {
  const page = await laboratory.visit()
  const kept = await page.evaluate(async () => {
    const device = await kit.openDevice(1)
    const problem = { en: 'This case is no longer yours.', cy: 'Nid chi sydd i farnu’r achos hwn.' }
    await kit.addOperation(device, { id: 'a', assessment: 1, rank: 1, madeAt: 1, body: { note: 'mine' } })
    await kit.sendInTurn(device, () =>
      Promise.resolve(Response.json({ receipts: [{ id: 'a', outcome: 'refused', problem }] })),
    )
    return kit.readOperations(device, { state: 'refused' })
  })
  expect(kept).toMatchObject([
    { body: { note: 'mine' }, receipt: { problem: { en: 'This case is no longer yours.' } } },
  ])
})

describe('several tabs', () => {
  test('one sends at a time', async () => {
    const page = await laboratory.visit()
    const [first, second] = await page.evaluate(async () => {
      const device = await kit.openDevice(2)
      await kit.addOperation(device, { id: 'a', assessment: 1, rank: 1, madeAt: 1, body: {} })
      const slow = (): Promise<Response> =>
        new Promise(answer =>
          setTimeout(() => answer(Response.json({ receipts: [{ id: 'a', outcome: 'kept' }] })), 200),
        )
      return Promise.all([kit.sendInTurn(device, slow), kit.sendInTurn(device, slow)])
    })
    expect(first).toMatchObject({ received: 1 })
    expect(second).toBeNull()
  })

  test('a draft is left alone while its tab is open, and finished when the tab is gone', async () => {
    const typing = await laboratory.visit()
    const other = await laboratory.tabBeside(typing)
    await typing.evaluate(async () => {
      await kit.holdTab('typing')
      const operation = { id: 'a', assessment: 1, rank: 1, madeAt: 1, body: { note: 'half a sent' } } as const
      await kit.keepDraft(await kit.openDevice(3), { question: 'q1', tab: 'typing', operation })
    })
    const finish = () => other.evaluate(async () => kit.finishOrphans(await kit.openDevice(3)))
    expect(await finish()).toBe(0)
    await typing.close()
    await expect.poll(finish).toBe(1)
  })
})
