/** The kinds of operation that the common log keeps, and how the content of each is read. */
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { LoggedContents, LoggedKind } from '../operation.ts'
import {
  readConcern,
  readGoodPractice,
  readLevel,
  readRecordEvent,
  readStatement,
  readTimeliness,
} from './case-work.ts'
import { malformed, sayWhy, sayWhyModerated } from './words.ts'

/** One kind. `read` is handed whatever the device sent; its texts are clean already. */
export interface KindOf<Content> {
  readonly read: (raw: unknown) => Result<Content, Words>
  /** Whether one that is refused is put aside for the lead inspector, so that what somebody typed is not lost. */
  readonly putAside: boolean
}

/** Every kind. */
export const kinds: { readonly [Kind in LoggedKind]: KindOf<LoggedContents[Kind]> } = {
  finish: { read: () => ok({}), putAside: false },
  'send-back': { read: readSendBack, putAside: false },
  'record-event': { read: readRecordEvent, putAside: true },
  timeliness: { read: readTimeliness, putAside: true },
  statement: { read: readStatement, putAside: true },
  concern: { read: readConcern, putAside: true },
  'good-practice': { read: readGoodPractice, putAside: true },
  level: { read: readLevel, putAside: true },
  moderate: { read: readModerate, putAside: false },
}

function readSendBack(raw: unknown): Result<LoggedContents['send-back'], Words> {
  const { reason, comments = [] } = (raw ?? {}) as { reason?: unknown; comments?: unknown }
  if (typeof reason !== 'string' || reason.trim() === '') return refused([sayWhy])
  if (!Array.isArray(comments) || !comments.every(isComment)) return refused([malformed('comments')])
  return ok({ reason: reason.trim(), comments: comments.map(({ question, text }) => ({ question, text })) })
}

function readModerate(raw: unknown): Result<LoggedContents['moderate'], Words> {
  const { question, value, reason, first, second } = (raw ?? {}) as Readonly<Record<string, unknown>>
  if (typeof reason !== 'string' || reason.trim() === '') return refused([sayWhyModerated])
  for (const [field, text] of Object.entries({ question, value }))
    if (typeof text !== 'string' || text === '') return refused([malformed(field)])
  for (const [field, ids] of Object.entries({ first, second })) if (!isTexts(ids)) return refused([malformed(field)])
  return ok({ question, value, first, second, reason: reason.trim() } as LoggedContents['moderate'])
}

const isTexts = (raw: unknown): raw is readonly string[] =>
  Array.isArray(raw) && raw.every(each => typeof each === 'string')

const isComment = (raw: unknown): raw is { readonly question: string; readonly text: string } => {
  const { question, text } = (raw ?? {}) as { question?: unknown; text?: unknown }
  return typeof question === 'string' && typeof text === 'string'
}
