/** Whether anything here is unsent, known without waiting: a tab that is being closed does not wait. */
import type { Draft } from '../device/drafts.ts'
import { countContents } from '../device/keeping.ts'
import type { Device } from '../device/open.ts'
import { hear } from '../sync/channel.ts'

let unsent = 0
let typing = 0
const lost = new Set<{ readonly draft: Draft }>()
const inFile = new WeakSet<Draft>()

/** Whether something is neither received nor exported, or is just being written to the disk. */
export const isUnsent = (): boolean => unsent + typing > 0 || isLost()

/** Whether something is on the screen alone, since the device could not keep it: it goes with the page. */
export const isLost = (): boolean => onScreenOnly().some(draft => !inFile.has(draft))

/** What is on the screen alone, as it was typed last. */
export const onScreenOnly = (): readonly Draft[] => [...lost].map(({ draft }) => draft)

/** Notes that a file holds what was on the screen alone, and that its writer has the file. */
export const noteInFile = (drafts: readonly Draft[]): void => {
  for (const draft of drafts) inFile.add(draft)
}

/** Notes whether what somebody writes on one sheet is on the screen alone. */
export const noteLost = (sheet: { readonly draft: Draft }, is: boolean): void => {
  if (is) lost.add(sheet)
  else lost.delete(sheet)
}

/** Counts anew; call after anything was made or sent. */
export const recount = async (device: Device): Promise<void> => {
  unsent = (await countContents(device)).unsafe
}

/** Notes that so many fields more, or fewer, are on their way to the disk. */
export const noteTyping = (more: number): void => {
  typing += more
}

/** Counts now, and again with news of other tabs. */
export const watchUnsent = (device: Device): Promise<void> => {
  hear(() => void recount(device))
  return recount(device)
}
