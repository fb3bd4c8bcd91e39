/** Figures of a whole framework as rows: counted, split by an attribute, and set among other inspections. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { ChartPlan } from '../../platform/pure/chart.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Score, Scores } from '../../scoring/rules/score.ts'
import type { Part } from '../../scoring/rules/split.ts'
import type { Among } from './among.ts'

/** What rows are asked for: all headlines, sections and criteria together, or the questions of one criterion. */
export interface FigureRow {
  readonly id: string
  readonly title: Words
  readonly score: Score
  /** In the order of the parts; null where a part has no score of it. */
  readonly parts: readonly (Score | null)[]
  readonly among: Among | null
  /** Whether its base is so small that chance may carry it far. */
  readonly isSmall: boolean
}

/** What rows are made of. */
export interface Counted {
  readonly framework: Framework
  readonly scores: Scores
  readonly parts: readonly Part[]
  readonly among: ReadonlyMap<string, Among>
}

/** The rows of a criterion's questions, or of every group of questions where no criterion is named. */
export const figureRows = (counted: Counted, criterion: string | null): readonly FigureRow[] => {
  const { framework } = counted
  const named = criterion === null ? groupsOf(framework) : questionsIn(framework, criterion)
  return named.flatMap(({ id, title }) => {
    const score = scoreIn(counted.scores, id)
    if (!score) return []
    const parts = counted.parts.map(({ scores }) => scoreIn(scores, id))
    const small = framework.smallBase.value
    const isSmall = score.scoreable > 0 && score.scoreable < small
    return [{ id, title, score, parts, among: counted.among.get(id) ?? null, isSmall }]
  })
}

type Named = readonly { readonly id: string; readonly title: Words }[]

const groupsOf = ({ themes, sections }: Framework): Named => [
  ...themes,
  ...sections
    .flatMap(section => [section, ...section.criteria])
    .map(({ id, title }) => ({ id, title: numbered(id, title) })),
]

const questionsIn = ({ sections }: Framework, criterion: string): Named =>
  sections
    .flatMap(({ criteria }) => criteria)
    .filter(({ id }) => id === criterion)
    .flatMap(({ questions }) => questions.filter(({ answers }) => answers.length > 0))
    .map(({ id, text }) => ({ id, title: numbered(id, text) }))

const numbered = (id: string, { en, cy }: Words): Words => ({ en: `${id} ${en}`, cy: `${id} ${cy}` })

const scoreIn = ({ questions, criteria, sections, themes }: Scores, id: string): Score | null =>
  [...themes, ...sections, ...criteria, ...questions].find(score => score.id === id) ?? null

/** The words of the chart. */
export interface TableWords {
  readonly chart: string
  readonly alternative: (rows: readonly string[]) => string
  readonly thing: string
  readonly share: string
  readonly counts: string
  readonly notScored: string
}

/** The rows as a chart of bars, with its own short table. */
export const figureChart = (rows: readonly FigureRow[], words: TableWords, language: Language): ChartPlan => {
  const bars = rows.map(({ title, score: { percent, sufficient, scoreable } }) => {
    const value = percent === null ? words.notScored : `${percent}%`
    return {
      label: title[language],
      parts: [percent ?? 0],
      value,
      cells: [value, `${sufficient}/${scoreable}`],
    }
  })
  return {
    title: words.chart,
    alternative: words.alternative(bars.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows: bars,
    columns: [words.thing, words.share, words.counts],
  }
}
