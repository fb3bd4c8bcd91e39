/** The file into which a device writes everything that it holds of a person, when it can't be sent. */
import { isDay } from '../../../platform/pure/days.ts'

/** Its first version; one that names its writer is read like one that does not. */
export const deviceFileVersion = 1

/** A file, as far as it can be relied on. */
export interface DeviceFile {
  /** Who wrote what is in it; null where the file, of an earlier version of the program, does not say. */
  readonly person: number | null
  /** The day on which it was saved, by the clock of the device; null where it does not say. */
  readonly savedOn: string | null
  /** Each as the server would have been sent it. */
  readonly operations: readonly unknown[]
}

/** Whether a text looks like such a file, sound or not: a table never begins so. */
export const looksLikeDeviceFile = (text: string): boolean => text.trimStart().startsWith('{')

/** The file in a text, or null where no device wrote it. */
export function readDeviceFile(text: string): DeviceFile | null {
  const data = parse(text)
  if (data?.['plumbline'] !== 'device-export' || data['version'] !== deviceFileVersion) return null
  const { operations, person, exportedAt } = data
  if (!Array.isArray(operations)) return null
  const savedOn = typeof exportedAt === 'string' ? exportedAt.slice(0, 10) : ''
  return {
    person: typeof person === 'number' && Number.isInteger(person) && person > 0 ? person : null,
    savedOn: isDay(savedOn) ? savedOn : null,
    operations: operations as readonly unknown[],
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}
