/** What a published figure measures, and its count in a set of answers and responses. */
import type { Line } from '../../framework/rules/question.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import { agrees } from './published.ts'
import type { Computed, PublishedValue } from './published.ts'

/** What to count. Exactly one of question, criterion, section, theme, cases and questionnaire is there. */
export interface Measure {
  /** The share of scored answers on one side of the line, in every case or in those of one setting. */
  readonly question?: string
  readonly setting?: string
  /** The side that the report speaks of; above unless said. */
  readonly side?: 'above' | 'below'
  /** The scored answers themselves. */
  readonly base?: true
  /** The reasons given for answers below the line. */
  readonly reasons?: true
  readonly criterion?: string
  readonly section?: string
  readonly theme?: string
  readonly cases?: 'all'
  /** The respondents, or the share of those who answered `item` that gave one of `answers`. */
  readonly questionnaire?: string
  readonly item?: string
  readonly answers?: readonly string[]
  /** Narrows the respondents to those who answered another item so. */
  readonly among?: { readonly item: string; readonly answers: readonly string[] }
}

/** One printed figure: where it stands, what it says in our own words, what it counts, and what is printed. */
export interface PublishedFigure {
  readonly id: string
  readonly at: string
  readonly says: string
  readonly measure: Measure
  readonly value: PublishedValue
}

/** One answer on one case. */
export interface CountedAnswer {
  readonly case: string
  readonly question: string
  readonly line: Line
  readonly reasons: readonly string[]
}

/** One answer on a questionnaire. An item left open has none. */
export interface CountedResponse {
  readonly questionnaire: string
  readonly respondent: string
  readonly item: string
  readonly answer: string
}

/** All that figures are counted in. */
export interface Evidence {
  /** Each case's reference with its setting. */
  readonly settings: ReadonlyMap<string, string>
  readonly answers: readonly CountedAnswer[]
  readonly responses: readonly CountedResponse[]
  readonly questions: readonly {
    readonly id: string
    readonly criterion: string
    readonly section: string
    readonly themes: readonly string[]
    readonly scores: boolean
  }[]
  /** The id of the band that a whole percentage falls in. */
  readonly bandOf: (percent: number | null) => string | null
}

/** Counts one figure. Counts of people or cases come as so many of so many. */
export function compute(measure: Measure, evidence: Evidence): Computed {
  if (measure.cases) return whole(evidence.settings.size)
  if (measure.questionnaire !== undefined) return responses(measure, evidence)
  if (measure.question !== undefined) return answers(measure, evidence)
  return pooled(measure, evidence)
}

function answers({ question, setting, side = 'above', base, reasons }: Measure, evidence: Evidence): Computed {
  const scored = evidence.answers.filter(
    answer =>
      answer.question === question &&
      answer.line !== 'outside' &&
      (setting === undefined || evidence.settings.get(answer.case) === setting),
  )
  if (base) return whole(scored.length)
  const wanted = scored.filter(answer => answer.line === side)
  const tally = { sufficient: wanted.length, scoreable: scored.length }
  return reasons ? { ...tally, reasons: timesGiven(scored.filter(answer => answer.line === 'below')) } : tally
}

function pooled({ criterion, section, theme }: Measure, evidence: Evidence): Computed {
  const feeding = evidence.questions.filter(
    question =>
      question.scores &&
      (question.criterion === criterion || question.section === section || question.themes.some(one => one === theme)),
  )
  const ids = new Set(feeding.map(({ id }) => id))
  const scored = evidence.answers.filter(({ question, line }) => ids.has(question) && line !== 'outside')
  const tally = { sufficient: scored.filter(({ line }) => line === 'above').length, scoreable: scored.length }
  return { ...tally, comment: evidence.bandOf(wholePercent(tally)) }
}

function responses({ questionnaire, item, answers: wanted, among }: Measure, evidence: Evidence): Computed {
  const given = evidence.responses.filter(response => response.questionnaire === questionnaire)
  if (item === undefined || wanted === undefined) return whole(new Set(given.map(one => one.respondent)).size)
  const narrowed =
    among && new Set(given.filter(one => one.item === among.item && among.answers.includes(one.answer)).map(by))
  const answered = given.filter(one => one.item === item && (!narrowed || narrowed.has(one.respondent)))
  return { sufficient: answered.filter(one => wanted.includes(one.answer)).length, scoreable: answered.length }
}

const by = ({ respondent }: CountedResponse) => respondent

function timesGiven(given: readonly CountedAnswer[]): Record<string, number> {
  const times: Record<string, number> = {}
  for (const reason of given.flatMap(({ reasons }) => reasons)) times[reason] = (times[reason] ?? 0) + 1
  return times
}

const whole = (many: number): Tally => ({ sufficient: many, scoreable: many })

/** A published figure beside its count. */
export interface Comparison {
  readonly figure: PublishedFigure
  readonly computed: Computed
  readonly agrees: boolean
}

/** Every published figure beside its count, in the order of the report. */
export const compare = (figures: readonly PublishedFigure[], evidence: Evidence): readonly Comparison[] =>
  figures.map(figure => {
    const computed = compute(figure.measure, evidence)
    return { figure, computed, agrees: agrees(figure.value, computed) }
  })
