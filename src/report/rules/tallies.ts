/** Where the figures of a report come from: answers in each setting, scores, questionnaires, and the cases themselves. */
import type { Figures } from '../../findings/rules/figure.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { tallyOf } from '../../questionnaire/rules/count.ts'
import type { Response } from '../../questionnaire/rules/questionnaire.ts'
import type { Scores } from '../../scoring/rules/score.ts'

/** What is counted. */
export interface Counted {
  readonly framework: Framework
  readonly cases: number
  readonly scores: Scores
  /** Scores of the cases of each value of the attribute by which the framework splits. */
  readonly bySetting: ReadonlyMap<string, Scores>
  /** Responses by audience. */
  readonly responses: ReadonlyMap<string, readonly Response[]>
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
  return {
    tally: (id, setting) => {
      const score = setting === null ? all.get(id) : split.get(setting)?.get(id)
      if (score) return { sufficient: score.sufficient, scoreable: score.scoreable }
      if (setting !== null) return null
      return id === 'cases' ? { sufficient: cases, scoreable: cases } : answered(counted, id)
    },
    comment: id => all.get(id)?.band?.label ?? null,
    settings:
      framework.caseAttributes.find(attribute => attribute.id === framework.splitBy)?.values.map(v => v.id) ?? [],
    smallBase: framework.smallBase.value,
  }
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
