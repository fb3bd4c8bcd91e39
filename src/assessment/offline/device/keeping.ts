/** What becomes of a store when it is opened: see the rule in `rules/device/keeping.ts`. */
import type { Keeping } from '../../rules/device/keeping.ts'
import { keepingOf } from '../../rules/device/keeping.ts'
import { fact, note } from './kept.ts'
import type { Device } from './open.ts'
import { openDevice } from './open.ts'
import { forgetPerson } from './register.ts'
import { wipe } from './wipe.ts'

/** What lies in a store. */
export interface Contents {
  /** Answers that neither the server has received nor a file holds, drafts among them. */
  readonly unsafe: number
  readonly waiting: number
  readonly refused: number
}

/** Counts without opening a single seal, in one look: a draft that becomes an operation meanwhile is counted once. */
export const countContents = async ({ db }: Device): Promise<Contents> => {
  const look = db.transaction(['drafts', 'operations'])
  const byState = look.objectStore('operations').index('state')
  const [drafts, waiting, refusals] = await Promise.all([
    look.objectStore('drafts').getAll(),
    byState.getAll('waiting'),
    byState.getAll('refused'),
  ])
  const open = [...waiting, ...refusals]
  return {
    unsafe: drafts.filter(({ exported }) => exported !== true).length + open.filter(({ exported }) => !exported).length,
    waiting: drafts.length + open.filter(({ state }) => state === 'waiting').length,
    refused: open.filter(({ state }) => state === 'refused').length,
  }
}

/** Looks at a store as it is opened, and wipes what has to go and may. A clock that was set back counts for nothing. */
export const settle = async (device: Device, now: number): Promise<Keeping> => {
  const seenAt = Math.max(now, (await fact(device, 'seenAt')) ?? 0)
  if (seenAt === now) await note(device, 'seenAt', seenAt)
  const keeping = keepingOf({
    now: seenAt,
    contactAt: await fact(device, 'contactAt'),
    signedOut: (await fact(device, 'signedOut')) ?? false,
    withdrawn: (await fact(device, 'withdrawn')) ?? false,
    unsafe: (await countContents(device)).unsafe,
  })
  if (keeping.state !== 'wipe') return keeping
  // An answer that another tab gave meanwhile stops it.
  if (!(await wipe(device))) return { state: 'locked', why: keeping.why }
  await forgetPerson(device.person)
  return keeping
}

/** Notes that the server has just answered this person, signed in: the fourteen days begin anew. */
export const noteContact = async (device: Device, now: number): Promise<void> => {
  await note(device, 'contactAt', now)
  await note(device, 'signedOut', false)
  await note(device, 'withdrawn', false)
}

/** Closes the store of somebody who signs out, or in whose place another has signed in; wiped if nothing is lost by it. */
export const leave = async (person: number, now: number): Promise<Keeping> => {
  const device = await openDevice(person)
  await note(device, 'signedOut', true)
  const keeping = await settle(device, now)
  device.db.close()
  return keeping
}
