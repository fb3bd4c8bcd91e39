/** What is sent of a case beside its answers, and how the content of each kind is read. */
import type { Day } from '../../../platform/pure/days.ts'
import { isDay } from '../../../platform/pure/days.ts'
import type { Result } from '../../../platform/pure/result.ts'
import { ok, refused } from '../../../platform/pure/result.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { malformed, tooLong } from './words.ts'

/** A dated event of the case record, that it did not happen, or that an earlier entry was a mistake. */
export interface RecordEventContent {
  /** Id of an event of the framework. */
  readonly event: string
  /** The day on which it happened; null where somebody looked and it was not done. */
  readonly on: Day | null
  /** Ids of earlier entries that this one takes the place of. */
  readonly replaces: readonly string[]
  /** Whether it only takes those back, and says nothing itself. */
  readonly takenBack: boolean
}

/** What a person made of an outcome that was worked out. */
export interface TimelinessContent {
  /** Id of a rule of the framework. */
  readonly rule: string
  /** The outcome that was proposed. */
  readonly outcome: string
  readonly verdict: 'confirmed' | 'overruled'
  /** Why it was overruled; '' where it was confirmed. */
  readonly reason: string
  /** Ids of earlier verdicts on the rule that this one takes the place of; absent where its device did not say. */
  readonly replaces?: readonly string[] | undefined
}

/** Something said in an interview, with the questions on which it bears. */
export interface StatementContent {
  /** Id of a kind of interview of the framework. */
  readonly with: string
  readonly on: Day
  readonly text: string
  readonly questions: readonly string[]
  /** Ids of earlier statements that this one takes the place of; with an empty text they are taken back. */
  readonly replaces: readonly string[]
}

/** An urgent concern. */
export interface ConcernContent {
  /** Id of a kind of concern of the framework. */
  readonly about: string
  readonly text: string
}

/** An example of good practice, met in the case. */
export interface GoodPracticeContent {
  readonly text: string
  /** The question under which it was met. */
  readonly question: string
  /** Ids of the points of the framework's checklist that hold. */
  readonly altered: readonly string[]
  readonly replaces: readonly string[]
}

/** The assessor's own level beside the one that the service recorded. */
export interface LevelContent {
  readonly question: string
  /** A value of the case attribute that the question names. */
  readonly level: string
  /** Why it differs; '' where it does not. */
  readonly reason: string
  /** Ids of earlier levels of the question that this one takes the place of; absent where its device did not say. */
  readonly replaces?: readonly string[] | undefined
}

// As long as a note may be.
const most = 20_000
const mostIds = 200

type Fields = Readonly<Record<string, unknown>>
type Read<Content> = (raw: unknown) => Result<Content, Words>

export const readRecordEvent: Read<RecordEventContent> = fieldsOf(
  ({ event, on = null, replaces, takenBack = false }) => {
    if (!isId(event)) return refused([malformed('event')])
    if (on !== null && !isDate(on)) return refused([malformed('on')])
    const ids = idsOf(replaces)
    if (!ids) return refused([malformed('replaces')])
    return ok({ event, on, replaces: ids, takenBack: takenBack === true })
  },
)

export const readTimeliness: Read<TimelinessContent> = fieldsOf(({ rule, outcome, verdict, reason = '', replaces }) => {
  if (!isId(rule)) return refused([malformed('rule')])
  if (!isId(outcome)) return refused([malformed('outcome')])
  if (verdict !== 'confirmed' && verdict !== 'overruled') return refused([malformed('verdict')])
  if (typeof reason !== 'string' || reason.length > most) return refused([malformed('reason')])
  if (verdict === 'overruled' && reason.trim() === '') return refused([sayWhyOverruled])
  const before = idsOf(replaces)
  if (!before) return refused([malformed('replaces')])
  return ok({ rule, outcome, verdict, reason: reason.trim(), ...(replaces !== undefined && { replaces: before }) })
})

export const readStatement: Read<StatementContent> = fieldsOf(({ with: whom, on, text, questions, replaces }) => {
  if (!isId(whom)) return refused([malformed('with')])
  if (!isDate(on)) return refused([malformed('on')])
  const [tagged, before] = [idsOf(questions), idsOf(replaces)]
  if (!tagged) return refused([malformed('questions')])
  if (!before) return refused([malformed('replaces')])
  const said = textOf(text, before.length > 0)
  return said.ok ? ok({ with: whom, on, text: said.value, questions: tagged, replaces: before }) : said
})

export const readConcern: Read<ConcernContent> = fieldsOf(({ about, text }) => {
  if (!isId(about)) return refused([malformed('about')])
  const said = textOf(text, false)
  return said.ok ? ok({ about, text: said.value }) : said
})

export const readGoodPractice: Read<GoodPracticeContent> = fieldsOf(({ text, question, altered, replaces }) => {
  if (!isId(question)) return refused([malformed('question')])
  const [points, before] = [idsOf(altered), idsOf(replaces)]
  if (!points) return refused([malformed('altered')])
  if (!before) return refused([malformed('replaces')])
  const said = textOf(text, before.length > 0)
  return said.ok ? ok({ text: said.value, question, altered: points, replaces: before }) : said
})

export const readLevel: Read<LevelContent> = fieldsOf(({ question, level, reason = '', replaces }) => {
  if (!isId(question)) return refused([malformed('question')])
  if (!isId(level)) return refused([malformed('level')])
  if (typeof reason !== 'string' || reason.length > most) return refused([malformed('reason')])
  const before = idsOf(replaces)
  if (!before) return refused([malformed('replaces')])
  return ok({ question, level, reason: reason.trim(), ...(replaces !== undefined && { replaces: before }) })
})

function fieldsOf<Content>(read: (fields: Fields) => Result<Content, Words>): Read<Content> {
  return raw => read(typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : {})
}

function textOf(raw: unknown, mayBeEmpty: boolean): Result<string, Words> {
  if (typeof raw !== 'string') return refused([malformed('text')])
  if (raw.length > most) return refused([tooLong(most)])
  return raw.trim() === '' && !mayBeEmpty ? refused([malformed('text')]) : ok(raw.trim())
}

const isId = (raw: unknown): raw is string => typeof raw === 'string' && raw !== '' && raw.length <= 200
const isDate = (raw: unknown): raw is Day => typeof raw === 'string' && isDay(raw)
const idsOf = (raw: unknown = []): readonly string[] | null =>
  Array.isArray(raw) && raw.length <= mostIds && raw.every(isId) ? raw : null

/** An outcome was overruled without a word. */
export const sayWhyOverruled: Words = {
  en: 'Say why what was worked out does not hold in this case.',
  cy: 'Dywedwch pam nad yw’r hyn a gyfrifwyd yn dal yn yr achos hwn.',
}
