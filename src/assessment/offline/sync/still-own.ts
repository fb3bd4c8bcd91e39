/** Asking the server whether this person and their cases are still what they were; wiping what has to go and may. */
import { assessmentPaths, placesOfCase } from '../../rules/paths.ts'
import type { StillOwn } from '../../rules/device/still-own.ts'
import { fact, note, find, keysOf } from '../device/kept.ts'
import { settle } from '../device/keeping.ts'
import type { Device } from '../device/open.ts'
import { notePresent } from '../device/register.ts'
import { wipeCase } from '../device/wipe.ts'
import { tell } from './channel.ts'

/** What was found: cases that are the person's no more, by reference, and whether all of the store was closed. */
export interface Standing {
  readonly closed: boolean
  readonly ended: readonly string[]
}

const nothing: Standing = { closed: false, ended: [] }

// A page in poor signal has more urgent things to do than to wait for this.
const PATIENCE_MS = 20_000

/**
 * Asks, and does what follows from it. A case with something unsent stays until that was received or exported, and so
 * does everything of somebody whose account is withdrawn, or who has signed out everywhere from another device. Where the server can't be asked now nothing happens.
 */
export const checkStanding = async (device: Device, now: number): Promise<Standing> => {
  const kept = await keysOf(device, 'cases')
  const answer = await ask(device, kept)
  if (answer?.meeting === 'withdrawn' || answer?.meeting === 'signed-out') {
    await note(device, answer.meeting === 'withdrawn' ? 'withdrawn' : 'signedOut', true)
    if ((await settle(device, now)).state === 'wipe') await notePresent(null)
    tell({ person: device.person, what: 'wiped' })
    return { closed: true, ended: [] }
  }
  if (answer?.meeting !== 'met') return nothing
  await note(device, 'contactAt', now)
  if (answer.endings !== undefined) await note(device, 'endings', answer.endings)
  const ended: string[] = []
  for (const key of kept.filter(each => !answer.own.includes(Number(each)))) {
    const known = await find(device, 'cases', key)
    if (!known) continue
    const { inspection, reference } = known.value
    ended.push(reference)
    const assessment = Number(key)
    await wipeCase(device, assessment, placesOfCase({ inspection, assessment }))
  }
  if (ended.length > 0) tell({ person: device.person, what: 'changed' })
  return { closed: false, ended }
}

const ask = async (device: Device, cases: readonly string[]): Promise<StillOwn | null> => {
  const endings = await fact(device, 'endings')
  const told = endings === null ? '' : `&endings=${endings}`
  const answer = await fetch(`${assessmentPaths.stillOwn()}?person=${device.person}&of=${cases.join(',')}${told}`, {
    headers: { accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (!answer?.ok) return null
  // A hotel's sign-in page also says 200.
  return (await answer.json().catch(() => null)) as StillOwn | null
}
