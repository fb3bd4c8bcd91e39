/** What is typed on a device, in a real browser's IndexedDB: safe from a closed tab, and sent in its order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeviceKit } from '../../../../test/device.ts'
import { finishAll, openDeviceLaboratory, operations, type } from '../../../../test/device.ts'
import type { Laboratory } from '../../../../test/in-browser.ts'

declare const kit: DeviceKit

let laboratory: Laboratory

beforeAll(async () => {
  laboratory = await openDeviceLaboratory()
})
afterAll(() => laboratory.close())

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
