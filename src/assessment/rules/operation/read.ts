/** Reading what a device sent, one operation at a time: the same in the browser's import and on the server. */
import { isDay } from '../../../platform/pure/days.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { AnswerOperation, LoggedKind, LoggedOperation, Operation, Sent } from '../operation.ts'
import { kinds } from './kinds.ts'
import { malformed, tooLong, unknownKind } from './words.ts'

// Three pages of single-spaced typing; whoever needs more has a document, not a note.
export const noteLength = 20_000
const valueLength = 4_000
const nameLength = 200
// A question has a handful of reasons, and a contest as many heads as devices.
const listLength = 100

type Fields = Readonly<Record<string, unknown>>

/** The operation that a piece of JSON holds, or what is wrong with it. Texts come out as PostgreSQL can hold them. */
export function readOperation(raw: unknown): Result<Operation, Words> {
  if (!isRecord(raw)) return refused([malformed('operation')])
  const sent = readSent(raw)
  if (!sent.ok) return sent
  if (raw['kind'] === 'answer') return readAnswer(sent.value, raw)
  if (!isLogged(raw['kind'])) return refused([unknownKind(String(raw['kind']))])
  const kind = raw['kind']
  const content = kinds[kind].read(clean(raw['content']))
  if (!content.ok) return content
  return ok({ ...sent.value, kind, content: content.value } as LoggedOperation)
}

/** The id that a piece of JSON gives itself, for its receipt; '' where it has none that can be one. */
export const idOf = (raw: unknown): string =>
  isRecord(raw) && typeof raw['id'] === 'string' ? raw['id'].slice(0, nameLength).toLowerCase() : ''

/** The case assessment that a piece of JSON names, whatever else is wrong with it; null where it names none. */
export const assessmentIn = (raw: unknown): number | null => {
  const id = isRecord(raw) ? raw['assessment'] : null
  return typeof id === 'number' && isRowId(id) ? id : null
}

/** Whether a piece of JSON that could not be taken holds something that somebody would miss. */
export const holdsWork = (raw: unknown): boolean =>
  !isRecord(raw) || !isLogged(raw['kind']) || kinds[raw['kind']].putAside

function readSent(raw: Fields): Result<Sent, Words> {
  const { assessment, deviceClock } = raw
  const id = idOf(raw)
  const device = textOf(raw['device'], nameLength)
  if (!isUuid(id)) return refused([malformed('id')])
  if (typeof assessment !== 'number' || !isRowId(assessment)) return refused([malformed('assessment')])
  if (device === null) return refused([malformed('device')])
  const clock = typeof deviceClock === 'string' ? instantOf(deviceClock) : null
  return clock === null ? refused([malformed('deviceClock')]) : ok({ id, assessment, device, deviceClock: clock })
}

function readAnswer(sent: Sent, raw: Fields): Result<AnswerOperation, Words> {
  const note = textOf(raw['note'] ?? '', Infinity)
  const value = raw['value'] === null ? null : textOf(raw['value'], valueLength)
  const question = textOf(raw['question'], nameLength)
  const evidenceOn = raw['evidenceOn'] ?? null
  const base = uuidOrNull(raw['base'] ?? null)
  const reasons = textsOf(raw['reasons'] ?? [])
  const settles = textsOf(raw['settles'] ?? [])?.map(id => id.toLowerCase())
  if (question === null) return refused([malformed('question')])
  if (value === null && raw['value'] !== null) return refused([malformed('value')])
  if (note === null) return refused([malformed('note')])
  if (note.length > noteLength) return refused([tooLong(noteLength)])
  if (evidenceOn !== null && !(typeof evidenceOn === 'string' && isDay(evidenceOn)))
    return refused([malformed('evidenceOn')])
  if (base === undefined || base === sent.id) return refused([malformed('base')])
  if (!reasons) return refused([malformed('reasons')])
  if (!settles?.every(id => isUuid(id) && id !== sent.id)) return refused([malformed('settles')])
  return ok({ ...sent, kind: 'answer', question, value, reasons, note, evidenceOn, base, settles })
}

const isLogged = (kind: unknown): kind is LoggedKind => typeof kind === 'string' && Object.hasOwn(kinds, kind)

const isRecord = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

// PostgreSQL counts its rows so far.
const isRowId = (id: number): boolean => Number.isInteger(id) && id > 0 && id < 2 ** 31

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a UUID in small letters. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** Undefined where it is neither. */
function uuidOrNull(raw: unknown): string | null | undefined {
  if (raw === null) return null
  const id = typeof raw === 'string' ? raw.toLowerCase() : ''
  return isUuid(id) ? id : undefined
}

const textOf = (raw: unknown, most: number): string | null =>
  typeof raw === 'string' && raw.length <= most ? cleanText(raw) : null

const textsOf = (raw: unknown): readonly string[] | null => {
  if (!Array.isArray(raw) || raw.length > listLength) return null
  const texts = raw.map(each => textOf(each, nameLength))
  return texts.includes(null) ? null : (texts as string[])
}

// No database holds a zero byte in a text, nor half a character: both come from faulty keyboards and copied files.
const unkeepable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const cleanText = (text: string): string => text.replace(unkeepable, '')

function clean(raw: unknown): unknown {
  if (typeof raw === 'string') return cleanText(raw)
  if (Array.isArray(raw)) return raw.map(clean)
  return isRecord(raw)
    ? Object.fromEntries(Object.entries(raw).map(([name, value]) => [cleanText(name), clean(value)]))
    : raw
}

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,6})?Z$/

/** A time to the millisecond, however finely the device told it; null where it is none. */
function instantOf(text: string): string | null {
  const found = instant.exec(text)
  if (!found || !isDay(found[1] ?? '')) return null
  return `${text.slice(0, 19)}.${(found[5] ?? '.').slice(1, 4).padEnd(3, '0')}Z`
}
