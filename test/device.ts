/** A browser's store of cases, for tests of what a device keeps: what people do on it, told in a few words. */
import type { Page } from 'playwright-core'
import type { KeptCase } from '../src/assessment/offline/device/kept.ts'
import type { Laboratory } from './in-browser.ts'
import { openLaboratory } from './in-browser.ts'

/** What a page of the laboratory has as `kit`. */
export type DeviceKit = typeof import('../src/assessment/offline/device/open.ts') &
  typeof import('../src/assessment/offline/device/drafts.ts') &
  typeof import('../src/assessment/offline/device/operations.ts') &
  typeof import('../src/assessment/offline/device/kept.ts') &
  typeof import('../src/assessment/offline/device/wipe.ts') &
  typeof import('../src/assessment/offline/device/register.ts') &
  typeof import('../src/assessment/offline/device/keeping.ts') &
  typeof import('../src/assessment/offline/sync/export.ts')

declare const kit: DeviceKit

const modules = [
  'device/open',
  'device/drafts',
  'device/operations',
  'device/kept',
  'device/wipe',
  'device/register',
  'device/keeping',
  'sync/export',
]

/** A browser with the modules of a device in it. */
export const openDeviceLaboratory = (): Promise<Laboratory> =>
  openLaboratory(modules.map(name => `src/assessment/offline/${name}.ts`))

/** A case as it is kept on the device. */
export const aCase = (reference: string): KeptCase => ({
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
export const type = (page: Page, note: string, { person = 7, id = 'first', tab = 'one' } = {}) =>
  page.evaluate(
    async ({ note, person, id, tab }) => {
      const { openDevice, keepDraft } = kit
      const operation = { id, assessment: 12, rank: 1, madeAt: 5, body: { id, question: 'q1', note } } as const
      await keepDraft(await openDevice(person), { question: 'q1', tab, operation })
    },
    { note, person, id, tab },
  )

/** Makes an operation of each draft; answers for each whether this made it. */
export const finishAll = (page: Page, person = 7) =>
  page.evaluate(async person => {
    const device = await kit.openDevice(person)
    const finished = []
    for (const draft of await kit.readDrafts(device)) finished.push(await kit.finishDraft(device, draft))
    return finished
  }, person)

/** What waits, and what became of what was sent. */
export const operations = (page: Page, person = 7) =>
  page.evaluate(async person => kit.readOperations(await kit.openDevice(person)), person)

/** Takes in the server's receipt for an operation. */
export const receive = (page: Page, id: string, outcome: 'kept' | 'refused') =>
  page.evaluate(async ({ id, outcome }) => kit.keepReceipts(await kit.openDevice(7), [{ id, outcome }]), {
    id,
    outcome,
  })

/** Wipes what person 7 has; answers whether it was wiped. */
export const wipe = (page: Page) => page.evaluate(async () => kit.wipe(await kit.openDevice(7)))
