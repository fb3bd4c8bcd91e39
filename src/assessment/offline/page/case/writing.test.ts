/** Writing where the disk refuses, in a real browser's IndexedDB: nothing typed is lost, and nobody contests themselves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Laboratory } from '../../../../../test/in-browser.ts'
import { openLaboratory } from '../../../../../test/in-browser.ts'
import type { AnswerOperation } from '../../../rules/operation.ts'

declare const kit: typeof import('./writing.ts') &
  typeof import('../../device/open.ts') &
  typeof import('../../device/operations.ts') &
  typeof import('../unsent.ts')

let laboratory: Laboratory

beforeAll(async () => {
  const offline = 'src/assessment/offline'
  const modules = ['page/case/writing', 'page/unsent', 'device/open', 'device/operations']
  laboratory = await openLaboratory(modules.map(name => `${offline}/${name}.ts`))
})
afterAll(() => laboratory.close())

test('what is typed while an answer finds no room is part of that answer, and both are kept as one', async () => {
  const page = await laboratory.visit()
  const found = await page.evaluate(async () => {
    const device = await kit.openDevice(7)
    const disk = IDBObjectStore.prototype as { put: unknown }
    const { put } = disk
    const states: string[] = []
    const reopened: unknown[] = []
    const writing = kit.beginWriting({
      device,
      assessment: 12,
      tab: 'one',
      deviceName: 'tablet',
      told: (_, state) => states.push(state),
      ended: () => undefined,
      reopened: (ended, typed) => reopened.push([ended.id, typed?.now.id]),
      made: () => undefined,
    })
    const said = { question: 'q1', value: 'yes', reasons: [], evidenceOn: null, settles: [] }
    disk.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
    const first = writing.type({ ...said, note: 'The plan', base: 'told-by-the-server' }, null)
    const end = writing.finish('q1')
    writing.type({ ...said, note: 'The plan names the risk.', base: first.id }, null)
    await end
    await writing.held('q1')
    const isLost = kit.isLost()
    disk.put = put
    await writing.finish('q1')
    const bodies = (await kit.readOperations(device)).map(({ body }) => body as AnswerOperation)
    return { first: first.id, states, reopened, bodies, isLost: [isLost, kit.isLost()] }
  })
  expect(found.bodies).toMatchObject([
    { id: found.first, note: 'The plan names the risk.', base: 'told-by-the-server', settles: [] },
  ])
  expect(found.reopened).toEqual([[found.first, found.first]])
  expect(new Set(found.states)).toEqual(new Set(['keeping', 'full', 'kept']))
  expect(found.states.at(-1)).toBe('kept')
  expect(found.isLost).toEqual([true, false])
})
