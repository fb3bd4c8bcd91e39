/** One operation in a line, for the person who made it. */
import type { DeviceWords } from './words.ts'

interface Told {
  readonly kind?: string
  readonly question?: string
  readonly value?: string | null
  readonly note?: string
}

// Enough of a note to know it by.
const GLIMPSE = 60

/** "C012, question 1.1.1a: sufficient – The plan names the risk". */
export const describe = (body: unknown, reference: string, words: DeviceWords): string => {
  const { kind = '', question, value, note = '' } = body as Told
  const what = question === undefined ? named(kind, words) : words.question(question)
  const said = question === undefined ? '' : `: ${value ?? words.takenBack}`
  const glimpse = note.length > GLIMPSE ? `${note.slice(0, GLIMPSE)}…` : note
  return `${reference === '' ? '' : `${reference}, `}${what}${said}${glimpse === '' ? '' : ` – ${glimpse}`}`
}

const named = (kind: string, words: DeviceWords): string =>
  Object.hasOwn(words.kinds, kind) ? words.kinds[kind as keyof typeof words.kinds] : kind
