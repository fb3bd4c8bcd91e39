/** One question: its figures, whole and by setting, the reasons given, and the cases behind them. */
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import type { Question } from '../../framework/rules/question.ts'
import { whenAsked } from '../../framework/rules/why-not.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Language } from '../../platform/pure/words.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { CaseBehind, QuestionBehind } from '../actions/score-inspection.ts'
import { casesBehind } from '../actions/score-inspection.ts'
import { scoringPaths } from '../rules/paths.ts'
import { cy, en } from './question.words.ts'
import type { ScoreCells } from '../rules/cells.ts'
import { scoreCells, scoreWords } from '../rules/cells.ts'

type Cells = readonly { readonly text: string; readonly format?: 'numeric' }[]

interface Table {
  readonly caption: string
  readonly head: Cells
  readonly rows: readonly Cells[]
}

interface QuestionView extends PageView {
  readonly caption: string
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  readonly asked: string
  readonly guidance: string
  readonly answers: Table
  readonly parts: {
    readonly caption: string
    readonly head: readonly string[]
    readonly rows: readonly { readonly label: string; readonly href: string; readonly scored: ScoreCells }[]
  }
  readonly reasons: Table | null
  readonly cases: Table | null
  readonly others: string
  readonly whyNoCases: string
}

/** Who may see it, and its cases, is for the inspection to say: published scores are open to everybody. */
export const question = page(scoringPaths.question, {
  who: anyone,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const behind = await casesBehind(use, { actor, slug: params.inspection, question: params.question })
    return reply.page('scoring/question', view(behind, words, language))
  },
})

function view(behind: QuestionBehind, words: typeof en, language: Language): QuestionView {
  const { inspection, framework, question: asked, score, cases, whyNoCases } = behind
  const cells = scoreCells(score, scoreWords[language])
  const unanswered = cases?.filter(({ value }) => value === null).length ?? 0
  const belongs = framework.sections
    .flatMap(({ criteria }) => criteria)
    .find(({ questions }) => questions.some(({ id }) => id === asked.id))
  const inspectionAt = { inspection: inspection.slug }
  return {
    title: asked.text[language],
    caption: `${words.question} ${asked.id} · ${inspection.service.name[language]}`,
    breadcrumbs: [
      ...trailTo(inspection, language),
      {
        text: belongs?.id ?? '',
        href: scoringPaths.criterion({ ...inspectionAt, criterion: belongs?.id ?? '' }),
      },
      { text: asked.id },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    figures: [
      { label: words.score, value: cells.percent, note: asked.scores ? '' : words.notScoredNote },
      { label: words.sufficient, value: cells.counts, note: '' },
      { label: words.interval, value: cells.range, note: '' },
    ],
    asked: whenAsked(framework, asked)?.[language] ?? '',
    guidance: asked.guidance[language],
    answers: counted(
      words.answers,
      [words.answer, words.cases],
      asked.answers.map(({ title }, i) => [title[language], score.counts[i] ?? 0]),
    ),
    parts: partsOf(behind, cells, words, language),
    reasons:
      behind.reasons.length === 0
        ? null
        : counted(
            words.reasons,
            [words.reason, words.cases],
            behind.reasons.map(({ text, count }) => [text[language], count]),
          ),
    others: unanswered > 0 ? words.others(unanswered) : '',
    cases: cases && caseTable(framework.caseAttributes, asked, cases, words, language),
    whyNoCases: whyNoCases?.[language] ?? '',
  }
}

const counted = (
  caption: string,
  [label, count]: readonly [string, string],
  rows: readonly (readonly [string, number])[],
): Table => ({
  caption,
  head: [{ text: label }, { text: count, format: 'numeric' }],
  rows: rows.map(([text, n]) => [{ text }, { text: String(n), format: 'numeric' }]),
})

function partsOf(
  { attribute, parts, question: asked }: QuestionBehind,
  whole: ScoreCells,
  words: typeof en,
  language: Language,
): QuestionView['parts'] {
  const titleOf = (value: string) => attribute?.values.find(({ id }) => id === value)?.title[language] ?? value
  return {
    caption: attribute ? words.bySetting(attribute.title[language]) : words.whole,
    head: [words.part, words.counts, words.percent, words.range, words.picture],
    rows: [
      { label: words.whole, href: '', scored: whole },
      ...parts.flatMap(({ value, scores }) =>
        scores.questions
          .filter(({ id }) => id === asked.id)
          .map(score => ({ label: titleOf(value), href: '', scored: scoreCells(score, scoreWords[language]) })),
      ),
    ],
  }
}

/** The cases that have an answer, with what is known of them and the reasons given. */
function caseTable(
  attributes: readonly CaseAttribute[],
  { answers, reasons }: Question,
  cases: readonly CaseBehind[],
  words: typeof en,
  language: Language,
): Table {
  const shown = attributes.filter(({ describesSample }) => describesSample)
  const valueOf = (attribute: CaseAttribute, { attributes: given }: CaseBehind) => {
    const value = String(given[attribute.id] ?? '')
    return attribute.values.find(({ id }) => id === value)?.title[language] ?? value
  }
  const answerOf = ({ value }: CaseBehind) => answers.find(({ id }) => id === value)?.title[language] ?? value ?? ''
  const reasonsOf = (each: CaseBehind) =>
    reasons
      .filter(({ id }) => each.reasons.includes(id))
      .map(({ text }) => text[language])
      .join('; ')
  const columns = [
    { title: words.case, of: (each: CaseBehind) => each.reference },
    ...shown.map(attribute => ({
      title: attribute.title[language],
      of: (each: CaseBehind) => valueOf(attribute, each),
    })),
    { title: words.answer, of: answerOf },
    ...(reasons.length > 0 ? [{ title: words.reasons, of: reasonsOf }] : []),
  ]
  return {
    caption: words.behind,
    head: columns.map(({ title }) => ({ text: title })),
    rows: cases.filter(({ value }) => value !== null).map(each => columns.map(({ of }) => ({ text: of(each) }))),
  }
}
