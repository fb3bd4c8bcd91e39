/** The whole log of a check: every comment that was sent, its block as drafted, the answer, the reason and the final text. */
import { dayInWords } from '../../../platform/pure/day-words.ts'
import { londonTime } from '../../../platform/pure/london.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { accuracyWords } from './accuracy.words.ts'
import type { Comment } from './check.ts'
import { latest, standing } from './check.ts'
import type { TextNow } from './now.ts'
import type { Unit } from './unit.ts'
import { unitAt } from './unit.ts'

/** What the log of one round is made of. */
export interface Logged {
  readonly round: number
  readonly comments: readonly Comment[]
  readonly units: ReadonlyMap<Language, readonly Unit[]>
  readonly texts: ReadonlyMap<number, TextNow>
  readonly names: ReadonlyMap<number, string>
  readonly files: ReadonlyMap<string, { readonly name: string }>
}

/** The columns that tell which comment it is: they stand at the head of a comment that has a table of its own. */
const whichColumns = ['number', 'round', 'language', 'part'] as const

/** The columns that tell what was said of a comment, and by whom. */
export const saidColumns = [
  'drafted',
  'kind',
  'comment',
  'by',
  'at',
  'evidence',
  'decision',
  'reason',
  'final',
  'answeredBy',
  'answeredAt',
] as const

/** The columns of the log, in their order. */
export const logColumns = [...whichColumns, ...saidColumns]
type LogColumn = (typeof logColumns)[number]

/** One comment as a line of the log. */
export type LogLine = Readonly<Record<LogColumn, string | number>>

/** The lines of a round, in the order of the draft; times are those of Greenwich, as in '2012-03-08 11:00'. */
export const logLines = (logged: Logged, language: Language): readonly LogLine[] =>
  standing(logged.comments)
    .map(comment => lineOf(logged, comment, language))
    .toSorted((a, b) => Number(a.number) - Number(b.number))

const lineOf = ({ round, units, texts, names, files }: Logged, comment: Comment, language: Language): LogLine => {
  const words = accuracyWords[language]
  const unit = unitAt(units.get(comment.language) ?? [], comment.address)
  const { kind, text, by, at } = latest(comment)
  const { answer } = comment
  const now = texts.get(comment.id)
  const name = (person: number | null): string => (person === null ? '' : (names.get(person) ?? ''))
  return {
    number: unit?.number ?? 0,
    round,
    language: comment.language,
    part: unit?.part ?? '',
    drafted: now?.before ?? unit?.text ?? '',
    kind: kind === null ? words.noKind : words.kinds[kind],
    comment: text,
    by: name(by),
    at: momentOf(at),
    evidence: comment.evidence.map(file => files.get(file)?.name ?? file).join('; '),
    decision: answer ? words.decisions[answer.decision] : '',
    reason: answer?.reason ?? '',
    final: answer ? finalOf(now, language) : '',
    answeredBy: answer ? name(answer.by) : '',
    answeredAt: answer ? momentOf(answer.at) : '',
  }
}

const finalOf = (now: TextNow | undefined, language: Language): string => {
  if (!now) return ''
  return now.now ?? accuracyWords[language].log.taken
}

/** "2012-07-16 09:30", which a table sorts, by the clocks of London. */
const momentOf = (at: Date): string => {
  const { day, time } = londonTime(at.getTime())
  return `${day} ${time}`
}

/** The sentence at the head of the log: of which service, and as of which day. */
export const logHead = (service: string, on: Date, language: Language): string => {
  const day = dayInWords(londonTime(on.getTime()).day, language)
  return language === 'cy' ? `${service}, fel yr oedd ar ${day}` : `${service}, as it stood on ${day}`
}
