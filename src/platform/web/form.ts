/** What a browser sent, before a page has parsed it: query and form values by name. */
import type { Form } from '../pure/fields.ts'

export type { Form } from '../pure/fields.ts'
export { many, one } from '../pure/fields.ts'

/** A form or query from whatever the parser handed over: anything but text is left out. */
export const toForm = (raw: unknown): Form => {
  if (typeof raw !== 'object' || raw === null) return {}
  const entries = Object.entries(raw).flatMap(([name, value]): [string, string | string[]][] => {
    if (typeof value === 'string') return [[name, value]]
    if (Array.isArray(value)) return [[name, value.filter(each => typeof each === 'string')]]
    return []
  })
  return Object.fromEntries(entries)
}

/** A file that was sent with a form. */
export interface Upload {
  /** As the sender's machine called it: shown back to them, and kept only made safe. */
  readonly filename: string
  readonly bytes: Uint8Array
  /** Whether it went over a limit of its page: its bytes are then gone. */
  readonly truncated?: boolean
}

/** All files of a form by the name of their field, in the order in which they were sent. */
export type Uploads = Readonly<Record<string, readonly Upload[]>>
