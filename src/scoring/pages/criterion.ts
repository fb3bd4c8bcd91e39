/** A criterion's score, and the questions from which it comes. */
import type { Criterion } from '../../framework/rules/section.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Language } from '../../platform/pure/words.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ScoredInspection } from '../actions/score-inspection.ts'
import { scoreInspection } from '../actions/score-inspection.ts'
import { scoringPaths } from '../rules/paths.ts'
import { noSuchCriterion } from '../rules/problems.ts'
import type { Score } from '../rules/score.ts'
import { cy, en } from './criterion.words.ts'
import type { ScoreCells } from '../rules/cells.ts'
import { commentOn, scoreCells, scoreWords } from '../rules/cells.ts'

interface Row {
  readonly label: string
  readonly href: string
  readonly scored: ScoreCells
}

interface CriterionView extends PageView {
  readonly caption: string
  readonly text: string
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  readonly tables: readonly {
    readonly caption: string
    readonly head: readonly string[]
    readonly rows: readonly Row[]
  }[]
}

/** Who may see it is for the inspection to say: published scores are open to everybody. */
export const criterion = page(scoringPaths.criterion, {
  who: anyone,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const scored = await scoreInspection(use, { actor, slug: params.inspection })
    const found = scored.framework.sections
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === params.criterion)
    const score = scored.scores.criteria.find(({ id }) => id === params.criterion)
    if (!found || !score) throw new Problem(noSuchCriterion)
    return reply.page('scoring/criterion', view(scored, found, score, words, language))
  },
})

function view(
  { inspection, framework, scores }: ScoredInspection,
  { id, title, text, questions }: Criterion,
  score: Score,
  words: typeof en,
  language: Language,
): CriterionView {
  const cells = scoreCells(score, scoreWords[language])
  const rowsOf = (scoring: boolean): readonly Row[] =>
    questions
      .filter(question => question.scores === scoring && question.answers.length > 0)
      .flatMap(question => scores.questions.filter(each => each.id === question.id).map(each => ({ question, each })))
      .map(({ question, each }) => ({
        label: `${question.id} ${question.text[language]}`,
        href: scoringPaths.question({ inspection: inspection.slug, question: question.id }),
        scored: scoreCells(each, scoreWords[language]),
      }))
  const table = (caption: string, counts: string, percent: string, scoring: boolean) => ({
    caption,
    head: [words.question, counts, percent, words.range, words.picture],
    rows: rowsOf(scoring),
  })
  return {
    title: `${id} ${title[language]}`,
    caption: `${words.criterion} · ${inspection.service.name[language]}`,
    text: text[language],
    breadcrumbs: [...trailTo(inspection, language), { text: id }],
    wide: true,
    synthetic: inspection.synthetic,
    figures: [
      { label: words.score, value: cells.percent, note: commentOn(score, 'criterion', framework.bands, language) },
      { label: words.sufficient, value: cells.counts, note: '' },
      { label: words.interval, value: cells.range, note: '' },
    ],
    tables: [
      table(words.questions, words.counts, words.percent, true),
      table(words.facts, words.yes, words.share, false),
    ].filter(({ rows }) => rows.length > 0),
  }
}
