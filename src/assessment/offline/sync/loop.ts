/** The loop that sends: at once when something is made, again when the network returns, and ever more patiently in between. */
import type { Device } from '../device/open.ts'
import { note } from '../device/kept.ts'
import { readOperations } from '../device/operations.ts'
import type { Meeting, Post } from './send.ts'
import { sendInTurn } from './turn.ts'

/** The loop, running. */
export interface Loop {
  /** Sends now, whatever the pause; answers how the server was met, null where another tab is sending. */
  readonly now: () => Promise<Meeting | null>
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

/** Starts it. `told` hears of each attempt. */
export const startLoop = (device: Device, post: Post, told: (meeting: Meeting) => void): Loop => {
  let pause = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  const attempt = async (): Promise<Meeting | null> => {
    clearTimeout(timer)
    const sent = await sendInTurn(device, post)
    if (sent) await remember(device, sent.meeting, sent.received + sent.refused > 0)
    if (sent) told(sent.meeting)
    pause = sent?.meeting === 'met' ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS)
    const waits = (await device.db.countFromIndex('operations', 'state', 'waiting')) > 0
    // Devices that lost their network together would otherwise all come back in the same instant.
    if (waits) timer = setTimeout(() => void attempt(), pause * (0.5 + Math.random() / 2))
    return sent?.meeting ?? null
  }
  const now = async (): Promise<Meeting | null> => {
    pause = FIRST_PAUSE_MS
    return attempt()
  }
  addEventListener('online', () => void now())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void now()
  })
  return { now }
}

/** Notes contact, which the fourteen days are counted from; nothing to send is no contact. */
const remember = async (device: Device, meeting: Meeting, sentSome: boolean): Promise<void> => {
  if (meeting === 'met' && sentSome) await note(device, 'contactAt', Date.now())
  if (meeting === 'withdrawn') await note(device, 'withdrawn', true)
}

/** How many operations wait to be sent, in one case or in all. */
export const countWaiting = async (device: Device, assessment?: number): Promise<number> =>
  (await readOperations(device, { state: 'waiting', ...(assessment === undefined ? {} : { assessment }) })).length
