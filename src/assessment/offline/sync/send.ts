/** Sending what waits: in batches, urgent concerns first, each operation kept until its own receipt is on the disk. */
import type { Device } from '../device/open.ts'
import type { Held, Receipt } from '../device/operations.ts'
import { keepReceipts, readOperations, readUrgent } from '../device/operations.ts'

/** How the server met us. Only `met` is contact: everything else leaves all as it was. */
export type Meeting = 'met' | 'no-network' | 'sign-in' | 'another-person' | 'withdrawn' | 'busy' | 'stumbled'

/** How a sending ended. */
export interface Sent {
  readonly meeting: Meeting
  readonly received: number
  readonly refused: number
}

/** How operations reach the server; a test puts a network of its own here. */
export type Post = (path: string, init: RequestInit) => Promise<Response>

/** Where operations on any number of cases go. */
export const operationsPath = '/assessments/operations'

// A batch that a poor line carries in one breath; the longest note fits in it many times.
const BATCH = 100
const BATCH_CHARACTERS = 400_000
const PATIENCE_MS = 30_000
// So many operations in a row that the server stumbles over by themselves: then it is the server, and not they.
const STUMBLES = 3

/** Sends everything that waits, and keeps each receipt. What the server had before is acknowledged again and no harm done. */
export const sendWaiting = async (device: Device, post: Post): Promise<Sent> => {
  const waiting = await readOperations(device, { state: 'waiting' })
  let sent: Sent = { meeting: 'met', received: 0, refused: 0 }
  const line = batchesOf(waiting)
  const known = new Set(waiting.map(({ id }) => id))
  let stumbles = 0
  for (let batch = line.shift(); batch !== undefined; batch = line.shift()) {
    const outcome = await sendBatch(device, batch, post)
    if (typeof outcome !== 'string') {
      const received = outcome.filter(({ outcome: each }) => each === 'kept' || each === 'kept-before').length
      sent = { ...sent, received: sent.received + received, refused: sent.refused + outcome.length - received }
      stumbles = 0
    } else if (outcome === 'stumbled' && batch.length > 1) {
      // One operation that the server stumbles over must not hold up the others.
      line.unshift(batch.slice(0, batch.length >> 1), batch.slice(batch.length >> 1))
    } else {
      sent = { ...sent, meeting: outcome }
      stumbles += 1
      if (outcome !== 'stumbled' || stumbles === STUMBLES) break
    }
    line.unshift(...batchesOf(await urgentSince(device, known)))
  }
  return sent
}

/** What became urgent while the rest was under way: a day's work on a poor line must not keep it waiting. */
const urgentSince = async (device: Device, known: Set<string>): Promise<readonly Held[]> => {
  const fresh = (await readUrgent(device)).filter(({ id }) => !known.has(id))
  for (const { id } of fresh) known.add(id)
  return fresh
}

const batchesOf = (waiting: readonly Held[]): (readonly Held[])[] => {
  const batches: Held[][] = []
  let room = 0
  for (const each of waiting) {
    const size = JSON.stringify(each.body).length
    const last = batches.at(-1)
    // An urgent concern goes alone, so that a poor line carries it before all the rest.
    const isOther = last?.[0]?.rank !== each.rank
    if (!last || isOther || last.length >= BATCH || size > room) {
      batches.push([each])
      room = BATCH_CHARACTERS - size
    } else {
      last.push(each)
      room -= size
    }
  }
  return batches
}

const sendBatch = async (
  device: Device,
  batch: readonly Held[],
  post: Post,
): Promise<Exclude<Meeting, 'met'> | readonly Receipt[]> => {
  const answer = await post(operationsPath, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-plumbline-person': `${device.person}`,
    },
    body: JSON.stringify({ operations: batch.map(({ body }) => body) }),
    credentials: 'same-origin',
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  const meeting = answer === null ? 'no-network' : meetingOf(answer)
  if (meeting !== 'met') return meeting
  const receipts = await receiptsIn(answer, batch)
  // A hotel's sign-in page also says 200: without receipts nobody has received anything.
  if (receipts.length === 0) return 'no-network'
  await keepReceipts(device, receipts)
  return receipts
}

/** What an answer's status says of who we are to the server. */
export const meetingOf = ({ status, type }: Pick<Response, 'status' | 'type'>): Meeting => {
  if (type === 'opaqueredirect' || status === 401) return 'sign-in'
  if (status === 409) return 'another-person'
  if (status === 410) return 'withdrawn'
  if (status >= 200 && status < 300) return 'met'
  return [400, 413, 422, 500].includes(status) ? 'stumbled' : 'busy'
}

const outcomes: readonly Receipt['outcome'][] = ['kept', 'kept-before', 'changed', 'refused']

const receiptsIn = async (answer: Response | null, batch: readonly Held[]): Promise<readonly Receipt[]> => {
  const ids = new Set(batch.map(({ id }) => id))
  const body = (await answer?.json().catch(() => null)) as { readonly receipts?: unknown } | null
  if (!Array.isArray(body?.receipts)) return []
  return (body.receipts as readonly Receipt[]).filter(({ id, outcome }) => ids.has(id) && outcomes.includes(outcome))
}
