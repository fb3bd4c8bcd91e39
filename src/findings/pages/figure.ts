/** One figure explained, from a printed percentage down to the answers that it counts. */
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { TableOptions } from '../../platform/web/govuk/table.ts'
import type { Ask } from '../../platform/web/page.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { scoringPaths } from '../../scoring/rules/paths.ts'
import type { FigureBehind } from '../actions/explain.ts'
import { explainFigure } from '../actions/explain.ts'
import { findingsPaths } from '../rules/paths.ts'
import { cy, en } from './figure.words.ts'

type Asked = Ask<'/inspections/:inspection/figures/:figure', typeof en>

interface Pooled {
  readonly text: string
  readonly href: string
  readonly counts: string
}

interface FigureView extends PageView {
  readonly caption: string
  readonly facts: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  /** What is counted, sentence by sentence. */
  readonly explained: readonly string[]
  readonly asks: string
  readonly wholeAt: string
  readonly pooled: readonly Pooled[]
  readonly cases: TableOptions | null
  readonly whyNoCases: string
  readonly rule: readonly { readonly key: string; readonly value: string }[]
}

/** Who may see it, and its cases, is for the inspection to say: published scores are open to everybody. */
export const figure = page(findingsPaths.figure, {
  who: anyone,
  words: { en, cy },
  async show(use, ask) {
    const { inspection, figure: reference } = ask.params
    const behind = await explainFigure(use, { actor: ask.actor, slug: inspection, figure: reference })
    return reply.page('findings/figure', view(behind, ask))
  },
})

function view(behind: FigureBehind, { words, language, params }: Asked): FigureView {
  const { inspection, framework, explained, interval } = behind
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const { sufficient, scoreable } = explained.counts
  const [low, high] = (interval ?? []).map(Math.round)
  const range = low === undefined || high === undefined ? '' : words.range(low, high)
  return {
    title: words.title(params.figure),
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.figures, href: findingsPaths.figures(at) },
      { text: params.figure },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    openLicence: true,
    facts: [
      { label: words.said, value: explained.said[language], note: '' },
      { label: words.counts, value: words.of(sufficient, scoreable), note: '' },
      { label: words.interval, value: range, note: '' },
    ],
    explained: sentences(behind, words, language),
    asks: explained.question ? `${explained.question.id} ${explained.question.text[language]}` : '',
    wholeAt: explained.question ? scoringPaths.question({ ...at, question: explained.question.id }) : '',
    pooled: explained.pooled.map(({ question, counts }) => ({
      text: `${question.id} ${question.text[language]}`,
      href: findingsPaths.figure({
        ...at,
        figure: [question.id, explained.reference.setting].filter(Boolean).join(' '),
      }),
      counts: words.of(counts.sufficient, counts.scoreable),
    })),
    cases: behind.cases && caseTable(behind, behind.cases, words, language),
    whyNoCases: behind.whyNoCases?.[language] ?? '',
    rule: [
      { key: words.ruleName, value: behind.rule },
      { key: words.rounding, value: words.halfUp },
      { key: words.edition, value: `${framework.title[language]} (${framework.id})` },
      { key: words.hash, value: framework.hash },
    ],
  }
}

function sentences({ framework, explained }: FigureBehind, words: typeof en, language: Language): readonly string[] {
  const { reference, question, title, pooled } = explained
  const counted = question !== null || pooled.length > 0
  const setting = framework.caseAttributes
    .find(({ id }) => id === framework.splitBy)
    ?.values.find(({ id }) => id === reference.setting)
  const reason = question?.reasons.find(({ id }) => id === reference.reason)
  return [
    ...(title ? [`${reference.id}: ${title[language]}.`] : []),
    counted ? words.side[reference.side] : words.other,
    ...(reason ? [`${words.reason}: ${reason.text[language]}.`] : []),
    ...(setting ? [words.setting(setting.title[language])] : []),
  ]
}

function caseTable(
  { explained: { question }, seesWho }: FigureBehind,
  cases: NonNullable<FigureBehind['cases']>,
  words: typeof en,
  language: Language,
): TableOptions {
  const answerOf = (value: string) => question?.answers.find(({ id }) => id === value)?.title[language] ?? value
  const reasonOf = (id: string) => question?.reasons.find(reason => reason.id === id)?.text[language] ?? id
  return {
    caption: words.cases,
    head: [words.case, words.answer, words.reasons, ...(seesWho ? [words.who] : [])].map(text => ({ text })),
    rows: cases.map(({ reference, value, reasons, people }) =>
      [reference, answerOf(value), reasons.map(reasonOf).join('; '), ...(seesWho ? [people.join(', ')] : [])].map(
        text => ({ text }),
      ),
    ),
  }
}
