/** A person's store on this device: a database of their own, which the pages of anybody else never open. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { openDB } from 'idb'
import type { Sealed } from './seal.ts'
import { makeKey } from './seal.ts'

/** What has become of an operation: `refused` by the server with a reason; `settled` once its writer has dealt with that. */
export type OperationState = 'waiting' | 'received' | 'refused' | 'settled'

/** A draft as it is kept; the tab is part of the key, so that two tabs never write over each other. */
export interface DraftRow {
  readonly assessment: number
  readonly question: string
  readonly tab: string
  /** Whether a file holds what it says; what is typed after that is in none. */
  readonly exported?: boolean
  readonly sealed: Sealed
}

/** An operation as it is kept. */
export interface OperationRow {
  readonly id: string
  /** The id of the case assessment. */
  readonly assessment: number
  readonly state: OperationState
  /** 0 goes before everything else, as an urgent concern does; 1 is the rest. */
  readonly rank: 0 | 1
  /** When it was made, in milliseconds: the order of sending. */
  readonly madeAt: number
  readonly exported: boolean
  readonly sealed: Sealed
}

/** Something else that is kept of a case, or of a page. */
export interface SealedRow {
  readonly key: string
  readonly keptAt: number
  readonly sealed: Sealed
}

/** The key of everything in the store, with a name by which a tab sees that its key is no longer the one in use. */
interface Secret {
  readonly name: string
  readonly key: CryptoKey
}

/** The stores of a person. Their keys are numbers and ids; everything that was typed or read is sealed. */
export interface Stores extends DBSchema {
  secrets: { key: string; value: Secret }
  drafts: { key: [number, string, string]; value: DraftRow; indexes: { assessment: number } }
  operations: { key: string; value: OperationRow; indexes: { assessment: number; state: OperationState } }
  cases: { key: string; value: SealedRow }
  pages: { key: string; value: SealedRow }
  facts: { key: string; value: number | string | boolean }
}

export type StoreName = 'secrets' | 'drafts' | 'operations' | 'cases' | 'pages' | 'facts'

/** A person's store, open. */
export interface Device {
  readonly person: number
  readonly db: IDBPDatabase<Stores>
  /** Exchanged where another tab wiped the store and began it anew. */
  secret: Secret
}

const VERSION = 1
const nameOf = (person: number): string => `plumbline-person-${person}`

/** Opens a person's store, made with a key of its own if it is new. */
export const openDevice = async (person: number): Promise<Device> => {
  const db = await openDB<Stores>(nameOf(person), VERSION, {
    upgrade(made) {
      made.createObjectStore('secrets')
      made
        .createObjectStore('drafts', { keyPath: ['assessment', 'question', 'tab'] })
        .createIndex('assessment', 'assessment')
      const operations = made.createObjectStore('operations', { keyPath: 'id' })
      operations.createIndex('assessment', 'assessment')
      operations.createIndex('state', 'state')
      made.createObjectStore('cases', { keyPath: 'key' })
      made.createObjectStore('pages', { keyPath: 'key' })
      made.createObjectStore('facts')
    },
    // Another tab has a newer version of this program: it may go on, and this one reads the new one when reloaded.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
  return { person, db, secret: await secretOf(db) }
}

const CONTENT = 'content'

// Made before the transaction, which would not wait for it; of two tabs that begin at once, the first one's is kept.
const secretOf = async (db: IDBPDatabase<Stores>): Promise<Secret> => {
  const known = await db.get('secrets', CONTENT)
  if (known) return known
  const made: Secret = { name: crypto.randomUUID(), key: await makeKey() }
  const work = db.transaction('secrets', 'readwrite', { durability: 'strict' })
  const first = await work.store.get(CONTENT)
  if (!first) await work.store.put(made, CONTENT)
  await work.done
  return first ?? made
}

/** Thrown where another tab wiped the store and began it anew: what is to be kept has to be sealed with the new key. */
export class KeyChanged extends Error {}

type Writing<Names extends ArrayLike<StoreName>> = IDBPTransaction<Stores, Names, 'readwrite'>

/**
 * Changes stores in one step, and resolves once it is on the disk. What was sealed must be sealed before: a transaction
 * waits for nothing else. Where another tab wiped the store meanwhile, this tab's key is put back first, so that nothing
 * is ever kept under a key that is gone.
 * @throws KeyChanged where another key has taken its place; what is sealed again then is sealed with that one
 */
export const write = async <const Names extends readonly StoreName[]>(
  device: Device,
  names: Names,
  change: (work: Writing<[...Names, 'secrets']>) => Promise<unknown>,
): Promise<void> => {
  const { db, secret } = device
  const work = db.transaction([...names, 'secrets'] as [...Names, 'secrets'], 'readwrite', { durability: 'strict' })
  const secrets = (work as unknown as Writing<['secrets']>).objectStore('secrets')
  const inUse = await secrets.get(CONTENT)
  if (inUse && inUse.name !== secret.name) {
    work.abort()
    await work.done.catch(() => undefined)
    device.secret = inUse
    throw new KeyChanged('the key has changed')
  }
  if (!inUse) await secrets.put(secret, CONTENT)
  await change(work)
  await work.done
}
