/** Where figures come from: answers in each setting, their reasons, scores, questionnaires, and the cases themselves. */
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { tallyOf } from '../../questionnaire/rules/count.ts'
import type { Response } from '../../questionnaire/rules/questionnaire.ts'
import type { Scores } from '../../scoring/rules/score.ts'
import type { Figures } from './figure.ts'

/** What is counted. */
export interface Counted {
  readonly framework: Framework
  readonly cases: number
  readonly scores: Scores
  /** Scores of the cases of each value of the attribute by which the framework splits. */
  readonly bySetting: ReadonlyMap<string, Scores>
  /** The reasons of answers below the line; without them no reason can be referred to. */
  readonly reasons?: readonly ReasonGiven[]
  /** Responses by audience. */
  readonly responses: ReadonlyMap<string, readonly Response[]>
}

/** A reason that stands in one case, and the setting of that case, where the framework splits by one. */
export interface ReasonGiven {
  readonly question: string
  readonly reason: string
  readonly setting: string | null
}

/**
 * Answers references of texts. Beside ids of the framework there are `cases`, an audience (its respondents), and
 * `audience.item=answer+answer`, optionally `/answer+answer`: of those who gave one of the answers after the stroke.
 */
export const figuresOf = (counted: Counted): Figures => {
  const { framework, scores, bySetting, cases } = counted
  const of = (from: Scores) =>
    new Map(
      [from.questions, from.criteria, from.sections, from.themes].flatMap(level =>
        level.map(score => [score.id, score] as const),
      ),
    )
  const all = of(scores)
  const split = new Map([...bySetting].map(([setting, its]) => [setting, of(its)]))
  const scoreOf = (id: string, setting: string | null) => (setting === null ? all.get(id) : split.get(setting)?.get(id))
  const given = timesGiven(counted.reasons ?? [])
  const known = new Set(questionsOf(framework).flatMap(({ id, reasons }) => reasons.map(each => `${id} ${each.id}`)))
  return {
    tally: (id, setting) => {
      const score = scoreOf(id, setting)
      if (score) return { sufficient: score.sufficient, scoreable: score.scoreable }
      if (setting !== null) return null
      return id === 'cases' ? { sufficient: cases, scoreable: cases } : answered(counted, id)
    },
    reason: (question, reason, setting) => {
      const score = scoreOf(question, setting)
      if (!score || !known.has(`${question} ${reason}`)) return null
      const times = given.get([question, reason, setting ?? ''].join(' ')) ?? 0
      return { sufficient: times, scoreable: score.scoreable - score.sufficient }
    },
    comment: id => all.get(id)?.band?.label ?? null,
    settings:
      framework.caseAttributes.find(attribute => attribute.id === framework.splitBy)?.values.map(v => v.id) ?? [],
    smallBase: framework.smallBase.value,
  }
}

/** How often each reason was given, by question, reason and setting; with no setting, in all cases. */
const timesGiven = (reasons: readonly ReasonGiven[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { question, reason, setting } of reasons)
    for (const key of [[question, reason, ''], ...(setting === null ? [] : [[question, reason, setting]])])
      times.set(key.join(' '), (times.get(key.join(' ')) ?? 0) + 1)
  return times
}

const answered = ({ responses }: Counted, id: string): Tally | null => {
  const [audience = '', ...rest] = id.split('.')
  const given = responses.get(audience)
  if (!given) return null
  const asked = rest.join('.')
  if (asked === '') return { sufficient: given.length, scoreable: given.length }
  const [, item = '', answers = '', among] = /^([^=/]+)=([^=/]+)(?:\/([^=/]+))?$/.exec(asked) ?? []
  if (!given.some(response => item in response)) return null
  const { count, answered } = tallyOf(given, {
    item,
    answers: answers.split('+'),
    among: among === undefined ? undefined : { item, answers: among.split('+') },
  })
  return { sufficient: count, scoreable: answered }
}
