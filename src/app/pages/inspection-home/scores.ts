/** Sections and criteria as the page places them: one chart of the criteria, and one table of everything. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Score, Scores } from '../../../scoring/rules/score.ts'
import type { en } from '../inspection-home.words.ts'

/** One row: a section, or a criterion with the address of its questions. */
export interface ScoreRow {
  readonly title: string
  readonly href: string
  readonly isSection: boolean
  readonly score: string
  readonly comment: string
  readonly counts: string
  readonly interval: string
}

/** Every section followed by its criteria. `link` answers the address of a criterion's page. */
export const scoreRows = (
  framework: Framework,
  scores: Scores,
  words: typeof en,
  language: Language,
  link: (criterion: string) => string,
): readonly ScoreRow[] =>
  framework.sections.flatMap(({ id, title, criteria }) => [
    {
      title: words.section(id, title[language]),
      href: '',
      isSection: true,
      ...figures(
        scores.sections.find(score => score.id === id),
        framework.bands.printedFor.includes('section'),
        words,
        language,
      ),
    },
    ...criteria.map(criterion => ({
      title: `${criterion.id} ${criterion.title[language]}`,
      href: link(criterion.id),
      isSection: false,
      ...figures(
        scores.criteria.find(score => score.id === criterion.id),
        framework.bands.printedFor.includes('criterion'),
        words,
        language,
      ),
    })),
  ])

/** The chart of every criterion, with the edges of the comments marked. */
export function criterionPlan(framework: Framework, scores: Scores, words: typeof en, language: Language): ChartPlan {
  const rows = framework.sections
    .flatMap(({ criteria }) => criteria)
    .map(({ id, title }) => {
      const score = scores.criteria.find(each => each.id === id)
      const { score: percent, comment, counts } = figures(score, true, words, language)
      const label = score?.band?.label[language] ?? ''
      return {
        label: `${id} ${title[language]}`,
        parts: [score?.percent ?? 0],
        value: `${percent} ${label}`.trim(),
        cells: [percent, comment, counts],
      }
    })
  return {
    title: words.chartTitle,
    alternative: words.chartAlternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: framework.bands.bands.map(({ from }) => from).filter(from => from > 0),
    series: [],
    rows,
    columns: [words.criterion, words.score, words.comment, words.sufficient],
  }
}

function figures(score: Score | undefined, commented: boolean, words: typeof en, language: Language) {
  if (!score || score.percent === null)
    return { score: words.notScored, comment: words.noComment, counts: words.noComment, interval: '' }
  const [low, high] = score.interval ?? []
  return {
    score: `${score.percent}%`,
    comment: commented && score.band ? score.band.label[language] : words.noComment,
    counts: words.ofCounts(score.sufficient, score.scoreable),
    interval:
      low === undefined || high === undefined ? words.noComment : words.range(Math.round(low), Math.round(high)),
  }
}
