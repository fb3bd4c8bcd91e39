/** Scores in a report: boxes, the comparison with other areas, and the chart of all criteria. */
import type { Bands } from '../../../framework/rules/bands.ts'
import type { Score } from '../../../scoring/rules/score.ts'
import type { ScoreBox } from '../document.ts'
import { isWithheld } from '../disclosure/small.ts'
import type { Made } from './made.ts'
import type { Writer } from './writer.ts'

/** What is scored, and where the framework says whether it prints a comment. */
type Scored = Bands['printedFor'][number]

/** The box of one score. */
export const scoreBox = (
  writer: Writer,
  of: { readonly as: Scored; readonly id: string },
  score: Score | undefined,
  title: string,
  description: string | null,
): Made => ({
  block: { kind: 'score', box: box(writer, of.as, score, title, description) },
  origin: { from: 'figures', shown: writer.shown(`score ${of.id}`, 'score') },
})

const box = (
  { words, own, material }: Writer,
  of: Scored,
  score: Score | undefined,
  title: string,
  description: string | null,
): ScoreBox => ({
  title,
  titled: of === 'theme',
  description,
  scoreLabel: of === 'section' ? words.overallScore : words.score,
  score: isWithheld(material, score) ? words.withheld : percentOr(score?.percent ?? null, words.notScored),
  commentLabel: words.comment,
  comment:
    score?.band && !isWithheld(material, score) && material.framework.bands.printedFor.includes(of)
      ? own(score.band.phrase)
      : null,
})

/** A box for each headline theme. */
export const themeBoxes = (writer: Writer): readonly Made[] => {
  const { framework, scores } = writer.material
  return framework.themes.map(theme =>
    scoreBox(
      writer,
      { as: 'theme', id: theme.id },
      scores.themes.find(({ id }) => id === theme.id),
      writer.own(theme.title),
      writer.own(theme.description),
    ),
  )
}

/** The chart of every criterion's score. */
export const criterionChart = (writer: Writer): readonly Made[] => {
  const { words, own, material } = writer
  const { framework, scores } = material
  const rows = framework.sections
    .flatMap(section => section.criteria)
    .map(criterion => {
      const score = scores.criteria.find(({ id }) => id === criterion.id)
      const hidden = isWithheld(material, score)
      const percent = hidden ? words.withheld : percentOr(score?.percent ?? null, words.notScored)
      const comment = score?.band && !hidden ? own(score.band.label) : ''
      return {
        label: `${criterion.id} ${own(criterion.title)}`,
        parts: [hidden ? 0 : (score?.percent ?? 0)],
        value: `${percent} ${comment}`.trim(),
        cells: [percent, score?.band && !hidden ? own(score.band.phrase) : ''],
      }
    })
  const plan = {
    title: words.criterionScores,
    alternative: words.scoreAlternative(rows.map(({ label, value }) => `${label}: ${value}`)),
    most: 100,
    marks: [],
    series: [],
    rows,
    columns: [words.criterion, words.score, words.comment],
  }
  const origin = { from: 'figures' as const, shown: writer.shown('chart criteria', 'chart') }
  return [{ block: { kind: 'chart', id: 'chart-criteria', plan }, origin }]
}

/** A percentage as it is printed, or other words where there is none. */
export const percentOr = (value: number | null, otherwise: string): string =>
  value === null ? otherwise : `${String(value)}%`
