/** Wiping: nothing that the server has not received, and no file holds, is ever removed. */
import type { IDBPTransaction } from 'idb'
import type { Device, StoreName, Stores } from './open.ts'

const everything: readonly StoreName[] = ['secrets', 'drafts', 'operations', 'cases', 'pages', 'facts']

type Work = IDBPTransaction<Stores, readonly StoreName[], 'readwrite'>

/**
 * Removes everything that the person has on this device, its key too. Where something is neither received nor exported
 * nothing at all is removed; looking and removing are one step, so that no answer given meanwhile can slip between.
 * @returns whether it was removed
 */
export const wipe = async (device: Device): Promise<boolean> => {
  const work = device.db.transaction(everything, 'readwrite', { durability: 'strict' })
  const safe = await isSafe(work)
  if (safe) await Promise.all(everything.map(name => work.objectStore(name).clear()))
  await work.done
  return safe
}

/** The same for one case assessment; its pages are those at `places` and those below them. */
export const wipeCase = async (device: Device, assessment: number, places: readonly string[]): Promise<boolean> => {
  const work = device.db.transaction(everything, 'readwrite', { durability: 'strict' })
  const safe = await isSafe(work, assessment)
  if (safe) {
    const operations = work.objectStore('operations')
    const ids = await operations.index('assessment').getAllKeys(assessment)
    const pages = (await work.objectStore('pages').getAllKeys()).filter(key =>
      places.some(place => isBelow(key, place)),
    )
    await Promise.all([
      ...ids.map(id => operations.delete(id)),
      ...pages.map(key => work.objectStore('pages').delete(key)),
      work.objectStore('cases').delete(String(assessment)),
    ])
  }
  await work.done
  return safe
}

const isBelow = (page: string, place: string): boolean => page === place || page.startsWith(`${place}/`)

const isSafe = async (work: Work, assessment?: number): Promise<boolean> => {
  const drafts = work.objectStore('drafts').index('assessment')
  if ((await drafts.getAll(assessment)).some(({ exported }) => exported !== true)) return false
  const operations = await work.objectStore('operations').index('assessment').getAll(assessment)
  return operations.every(({ state, exported }) => exported || state === 'received' || state === 'settled')
}
