/** What a device keeps besides answers: cases as the server last told them, pages to show without a network, and facts. */
import type { Attributes } from '../../../framework/rules/route.ts'
import type { AnswerEvent } from '../../rules/merge/event.ts'
import type { CaseCalendar } from '../../rules/in-full.ts'
import type { KeptOperation } from '../../rules/operation.ts'
import type { CaseState } from '../../rules/states.ts'
import type { Device } from './open.ts'
import { write } from './open.ts'
import { seal, unseal } from './seal.ts'

/** A case assessment as the server last told it. */
export interface KeptCase {
  readonly assessment: number
  /** The address of its first page; its sections are below. */
  readonly address: string
  /** The inspection's address. */
  readonly inspection: string
  readonly reference: string
  /** Hash of the edition of the framework that it is judged by. */
  readonly edition: string
  readonly attributes: Attributes
  readonly answers: readonly AnswerEvent[]
  /** What was said beside the questions: dates, verdicts, statements, good practice, levels. */
  readonly operations: readonly KeptOperation[]
  readonly state: CaseState
  /** Operations that the lead inspector has yet to look at. */
  readonly waiting: number
  /** What its deadlines are counted by; null in what an earlier version of the program kept. */
  readonly calendar: CaseCalendar | null
  /** Where the next reading of new events goes on. */
  readonly cursor: number
  /** Names of those who answered, by person. */
  readonly people: Readonly<Record<number, string>>
  /** Whether it was taken along, so that all of its pages are here. */
  readonly taken: boolean
}

/** A page as the server sent it. */
export interface KeptPage {
  readonly html: string
  /** The content security policy that it came with. */
  readonly policy: string
}

interface Shelves {
  readonly cases: KeptCase
  readonly pages: KeptPage
}

type Shelf = keyof Shelves

/** Keeps a value on a shelf, over what was there by that key. */
export const keep = async <Name extends Shelf>(
  device: Device,
  shelf: Name,
  item: { readonly key: string; readonly keptAt: number; readonly value: Shelves[Name] },
): Promise<void> => {
  const sealed = await seal(device.secret.key, `${shelf} ${item.key}`, item.value)
  await write(device, [shelf], work => work.objectStore(shelf).put({ key: item.key, keptAt: item.keptAt, sealed }))
}

/** What a shelf holds by a key, with the moment of keeping; null where nothing does. */
export const find = async <Name extends Shelf>(
  device: Device,
  shelf: Name,
  key: string,
): Promise<{ readonly keptAt: number; readonly value: Shelves[Name] } | null> => {
  const row = await device.db.get(shelf, key)
  if (!row) return null
  return { keptAt: row.keptAt, value: await unseal<Shelves[Name]>(device.secret.key, `${shelf} ${key}`, row.sealed) }
}

/** The keys of a shelf. */
export const keysOf = (device: Device, shelf: Shelf): Promise<readonly string[]> => device.db.getAllKeys(shelf)

/** The facts that a device keeps of itself, none of them case material. */
export interface Facts {
  /** When the server last answered this person, in milliseconds. */
  readonly contactAt: number
  /** The latest moment that this device's clock ever showed here, in milliseconds. */
  readonly seenAt: number
  /** Whether the server has said that the account is withdrawn. */
  readonly withdrawn: boolean
  /** Whether the person has signed out. */
  readonly signedOut: boolean
  /** How often the person had signed out everywhere when the server told last. */
  readonly endings: number
}

/** One fact, or null where it was never noted. */
export const fact = async <Name extends keyof Facts>(device: Device, name: Name): Promise<Facts[Name] | null> =>
  ((await device.db.get('facts', name)) as Facts[Name] | undefined) ?? null

/** Notes a fact over what was noted. */
export const note = async <Name extends keyof Facts>(device: Device, name: Name, value: Facts[Name]): Promise<void> => {
  await device.db.put('facts', value, name)
}
