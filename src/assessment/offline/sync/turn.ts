/** One at a time: of all the tabs of a device and its worker, one sends; a tab that is gone leaves its drafts to the others. */
import type { Draft } from '../device/drafts.ts'
import { finishDraft, readDrafts } from '../device/drafts.ts'
import type { Device } from '../device/open.ts'
import type { Post, Sent } from './send.ts'
import { sendWaiting } from './send.ts'
import { tell } from './channel.ts'

const tabLock = (tab: string): string => `plumbline-tab-${tab}`

/** Says that this tab is at work, for as long as it is open: nobody else finishes its drafts. */
export const holdTab = (tab: string): Promise<void> =>
  new Promise(held => {
    void navigator.locks.request(tabLock(tab), () => {
      held()
      return new Promise(() => undefined)
    })
  })

/** Drafts by whether the tab in which they are written is still open. */
export const sortDrafts = async (
  device: Device,
): Promise<{ readonly open: readonly Draft[]; readonly orphans: readonly Draft[] }> => {
  const { held = [] } = await navigator.locks.query()
  const tabs = new Set(held.map(({ name }) => name))
  const drafts = await readDrafts(device)
  const isOpen = ({ tab }: Draft): boolean => tabs.has(tabLock(tab))
  return { open: drafts.filter(isOpen), orphans: drafts.filter(draft => !isOpen(draft)) }
}

/**
 * Makes operations of the drafts of tabs that are no longer open; answers how many. An unfinished one waits for its writer
 * to come back to the question.
 */
export const finishOrphans = async (device: Device): Promise<number> => {
  let finished = 0
  for (const draft of (await sortDrafts(device)).orphans) {
    if (!draft.unfinished && (await finishDraft(device, draft))) finished += 1
  }
  return finished
}

/** Sends what waits unless another tab is just doing so, which answers null; then tells the other tabs. */
export const sendInTurn = async (device: Device, post: Post): Promise<Sent | null> => {
  const sent = await navigator.locks.request(`plumbline-send-${device.person}`, { ifAvailable: true }, async lock => {
    if (lock === null) return null
    await finishOrphans(device)
    return sendWaiting(device, post)
  })
  if (sent && sent.received + sent.refused > 0) tell({ person: device.person, what: 'changed' })
  return sent
}
