/** Operations: what was done on this device, each kept until the server has said what became of it. */
import type { Device, OperationRow, OperationState } from './open.ts'
import { write } from './open.ts'
import { seal, unseal } from './seal.ts'

/** Something done on this device, waiting or sent. */
export interface Held {
  /** UUID; sending it twice does nothing more. */
  readonly id: string
  /** The id of the case assessment. */
  readonly assessment: number
  readonly rank: 0 | 1
  /** Milliseconds since 1970 by this device's clock. */
  readonly madeAt: number
  /** What the server is sent. */
  readonly body: unknown
}

/** What the server said of an operation; `problem` is its reason for refusing, in the words that it sent. */
export interface Receipt {
  readonly id: string
  readonly outcome: 'kept' | 'kept-before' | 'changed' | 'refused'
  readonly problem?: unknown
}

/** The same with what has become of it. */
export interface HeldOperation extends Held {
  readonly state: OperationState
  readonly exported: boolean
  readonly receipt: Receipt | null
}

/** What is sealed of an operation. */
interface Content {
  readonly body: unknown
  readonly receipt: Receipt | null
}

/** Keeps an operation that needs no draft. Resolves once it is on the disk. */
export const addOperation = async (device: Device, operation: Held): Promise<void> => {
  const row = await rowOf(device, operation)
  await write(device, ['operations'], work => work.objectStore('operations').add(row))
}

/** The operations of one state, or of one case, or all of them: urgent ones first, then as they were made. */
export const readOperations = async (
  device: Device,
  of: { readonly state?: OperationState; readonly assessment?: number } = {},
): Promise<readonly HeldOperation[]> => {
  const rows =
    of.assessment !== undefined
      ? await device.db.getAllFromIndex('operations', 'assessment', of.assessment)
      : of.state !== undefined
        ? await device.db.getAllFromIndex('operations', 'state', of.state)
        : await device.db.getAll('operations')
  const wanted = of.state === undefined ? rows : rows.filter(({ state }) => state === of.state)
  return Promise.all(wanted.toSorted(inTurn).map(row => readRow(device, row)))
}

/** Those that wait and go before everything else; no other seal is opened for it. */
export const readUrgent = async (device: Device): Promise<readonly HeldOperation[]> => {
  const rows = (await device.db.getAllFromIndex('operations', 'state', 'waiting')).filter(({ rank }) => rank === 0)
  return Promise.all(rows.toSorted(inTurn).map(row => readRow(device, row)))
}

/** Keeps what the server said of operations that were sent. Resolves once it is on the disk. */
export const keepReceipts = async (device: Device, receipts: readonly Receipt[]): Promise<void> => {
  const known = (await Promise.all(receipts.map(({ id }) => device.db.get('operations', id)))).filter(row => !!row)
  const byId = new Map(receipts.map(receipt => [receipt.id, receipt]))
  const rows = await Promise.all(
    known.map(async row => {
      const receipt = byId.get(row.id) ?? null
      return sealRow(device, { ...(await readRow(device, row)), receipt, state: stateAfter(receipt) })
    }),
  )
  await write(device, ['operations'], work => Promise.all(rows.map(row => work.objectStore('operations').put(row))))
}

/** Marks operations as written to a file that can be imported. */
export const markExported = (device: Device, ids: readonly string[]): Promise<void> =>
  change(device, ids, row => ({ ...row, exported: true }))

/** Sends refused operations again, or marks them as dealt with. */
export const moveOperations = (device: Device, ids: readonly string[], to: 'waiting' | 'settled'): Promise<void> =>
  change(device, ids, row => (row.state === 'refused' ? { ...row, state: to } : row))

/** The row of an operation that waits to be sent. */
export const rowOf = (device: Device, operation: Held): Promise<OperationRow> =>
  sealRow(device, { ...operation, state: 'waiting', exported: false, receipt: null })

const stateAfter = (receipt: Receipt | null): OperationState =>
  receipt?.outcome === 'kept' || receipt?.outcome === 'kept-before' ? 'received' : 'refused'

const inTurn = (a: OperationRow, b: OperationRow): number =>
  a.rank - b.rank || a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1)

const placeOf = (id: string): string => `operation ${id}`

const sealRow = async (device: Device, operation: HeldOperation): Promise<OperationRow> => {
  const { id, assessment, state, rank, madeAt, exported, body, receipt } = operation
  const content: Content = { body, receipt }
  return { id, assessment, state, rank, madeAt, exported, sealed: await seal(device.secret.key, placeOf(id), content) }
}

const readRow = async (device: Device, row: OperationRow): Promise<HeldOperation> => {
  const { sealed, ...plain } = row
  return { ...plain, ...(await unseal<Content>(device.secret.key, placeOf(row.id), sealed)) }
}

const change = async (
  device: Device,
  ids: readonly string[],
  to: (row: OperationRow) => OperationRow,
): Promise<void> => {
  await write(device, ['operations'], async work => {
    const store = work.objectStore('operations')
    for (const id of ids) {
      const row = await store.get(id)
      if (row) await store.put(to(row))
    }
  })
}
