/** A case for a page: what the device keeps of it, freshened from the server where there is a network. */
import type { Framework } from '../../../../framework/rules/framework.ts'
import { frameworkPaths } from '../../../../framework/rules/paths.ts'
import type { AssessmentInFull, Since } from '../../../rules/in-full.ts'
import { assessmentPaths } from '../../../rules/paths.ts'
import type { KeptCase } from '../../device/kept.ts'
import { find, keep } from '../../device/kept.ts'
import type { Device } from '../../device/open.ts'
import { lastingFile } from '../../worker/files.ts'

/** Which case, as its page says. */
export interface Place {
  readonly inspection: string
  readonly assessment: number
}

/** The edition with a hash; kept for good once it was read. */
export const loadEdition = async (edition: string): Promise<Framework> =>
  (await (await lastingFile(new Request(frameworkPaths.edition({ edition })))).json()) as Framework

/** The case as this device last heard of it, or null. */
export const keptCase = async (device: Device, { assessment }: Place): Promise<KeptCase | null> => {
  const kept = await find(device, 'cases', String(assessment))
  return kept && { ...lackedOnce, ...kept.value }
}

/** What a case lacks that an earlier version of the program kept: it is asked for whole when the server is next met. */
const lackedOnce = { operations: [], state: 'in-progress', waiting: 0, calendar: null } as const

/**
 * Asks the server for the case, or for what is new in it, and keeps it.
 * @returns the case; `ended` where it is no longer this person's; null where the server can't be asked now
 */
export const freshenCase = async (
  device: Device,
  place: Place,
  own: { readonly taken?: boolean; readonly whole?: boolean } = {},
): Promise<KeptCase | 'ended' | null> => {
  const known = await keptCase(device, place)
  const read =
    known?.calendar && own.whole !== true ? await askSince(device, place, known) : await askWhole(device, place)
  if (read === null || read === 'ended') return read
  const value = { ...read, taken: own.taken ?? known?.taken ?? false }
  await keep(device, 'cases', { key: String(place.assessment), keptAt: Date.now(), value })
  return value
}

const askWhole = async (device: Device, place: Place): Promise<KeptCase | 'ended' | null> => {
  const read = await ask<AssessmentInFull>(device, assessmentPaths.inFull(place))
  if (read === null || read === 'ended') return read
  return {
    assessment: read.assessment,
    address: assessmentPaths.assessment(place),
    inspection: read.inspection,
    reference: read.case.reference,
    edition: read.framework.hash,
    attributes: read.case.attributes,
    answers: read.answers,
    operations: read.operations,
    state: read.state,
    waiting: read.waiting,
    calendar: read.calendar,
    people: read.people,
    cursor: read.cursor,
    taken: false,
  }
}

const askSince = async (device: Device, place: Place, known: KeptCase): Promise<KeptCase | 'ended' | null> => {
  const read = await ask<Since>(device, `${assessmentPaths.operations(place)}?after=${known.cursor}`)
  if (read === null || read === 'ended') return read
  const ids = new Set([...known.answers, ...known.operations].map(({ id }) => id))
  const isNew = ({ id }: { readonly id: string }): boolean => !ids.has(id)
  return {
    ...known,
    answers: [...known.answers, ...read.answers.filter(isNew)],
    operations: [...known.operations, ...read.operations.filter(isNew)],
    state: read.state,
    waiting: read.waiting,
    cursor: read.cursor,
  }
}

// What the server says of a case that is not, or no longer, for this person.
const endings = [403, 404]

const ask = async <Value>(device: Device, path: string): Promise<Value | 'ended' | null> => {
  const headers = { accept: 'application/json', 'x-plumbline-person': String(device.person) }
  const answer = await fetch(path, { headers, redirect: 'manual' }).catch(() => null)
  if (answer && endings.includes(answer.status)) return 'ended'
  return answer?.ok ? ((await answer.json()) as Value) : null
}
