/** The scores of a published edition in words, and as a chart that comes with its table. */
import type { Framework } from '../../../framework/rules/framework.ts'
import type { ChartPlan } from '../../../platform/pure/chart.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { FrozenScore } from '../../../report/rules/bundle.ts'
import type { ReleasedScores } from '../../../report/rules/publication/release.ts'
import type { en } from '../public-report.words.ts'

/** One headline in words. */
export interface Headline {
  readonly title: string
  readonly percent: string
  /** The framework's phrase for it, or ''. */
  readonly comment: string
  /** What the score says. */
  readonly description: string
  readonly counts: string
}

/** Every headline of the framework, in its order. */
export const headlinesOf = (
  { themes, bands }: Framework,
  scores: ReleasedScores,
  words: typeof en,
  language: Language,
): readonly Headline[] =>
  themes.map(({ id, title, description }) => {
    const score = scores.themes.find(each => each.id === id)
    const band = bands.bands.find(each => each.id === score?.band)
    const said = saidOf(score, words)
    return {
      title: title[language],
      percent: said.percent,
      comment: score?.percent == null ? '' : (band?.phrase[language] ?? ''),
      description: description[language],
      counts: said.counts,
    }
  })

/** The chart of the headlines. */
export const headlinePlan = (
  framework: Framework,
  scores: ReleasedScores,
  words: typeof en,
  language: Language,
): ChartPlan =>
  planOf(
    framework.themes.map(({ id, title }) => ({
      label: title[language],
      score: scores.themes.find(each => each.id === id),
    })),
    framework,
    { title: words.headlineChart, first: words.headline },
    words,
    language,
  )

/** The chart of every criterion, in the order of the sections. */
export const criteriaPlan = (
  framework: Framework,
  scores: ReleasedScores,
  words: typeof en,
  language: Language,
): ChartPlan =>
  planOf(
    framework.sections
      .flatMap(({ criteria }) => criteria)
      .map(({ id, title }) => ({
        label: `${id} ${title[language]}`,
        score: scores.criteria.find(each => each.id === id),
      })),
    framework,
    { title: words.criteriaChart, first: words.criterion },
    words,
    language,
  )

interface Bar {
  readonly label: string
  readonly score: FrozenScore | undefined
}

function planOf(
  bars: readonly Bar[],
  { bands }: Framework,
  { title, first }: { readonly title: string; readonly first: string },
  words: typeof en,
  language: Language,
): ChartPlan {
  const rows = bars.map(({ label, score }) => {
    const { percent, counts } = saidOf(score, words)
    const comment = bands.bands.find(({ id }) => id === score?.band)?.label[language] ?? ''
    return {
      label,
      parts: [score?.percent ?? 0],
      value: `${percent} ${comment}`.trim(),
      cells: [percent, comment === '' ? words.noComment : comment, counts],
    }
  })
  return {
    title,
    alternative: words.chartAlternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: bands.bands.map(({ from }) => from).filter(from => from > 0),
    series: [],
    rows,
    columns: [first, words.score, words.comment, words.sufficient],
  }
}

/** A score that the edition withholds isn't among those released. */
const saidOf = (score: FrozenScore | undefined, words: typeof en): { percent: string; counts: string } =>
  score?.percent == null
    ? { percent: score ? words.notScored : words.notShown, counts: words.noComment }
    : { percent: `${String(score.percent)}%`, counts: words.counts(score.sufficient, score.scoreable) }
