/** Figures of questions and groups of questions: k of n, percent, interval, split and compared. */
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Score } from '../../scoring/rules/score.ts'
import type { ComparedFigures } from '../actions/figures.ts'
import { compareFigures, drawFigures } from '../actions/figures.ts'
import { findingsPaths } from '../rules/paths.ts'
import { cy, en } from './figures.words.ts'

type Asked = Ask<'/inspections/:inspection/figures', typeof en>

interface Choice {
  readonly value: string
  readonly text: string
  readonly selected: boolean
}

interface FigureLine {
  readonly title: string
  readonly href: string
  readonly isSmall: boolean
  readonly cells: readonly string[]
}

interface FiguresView extends PageView {
  readonly caption: string
  readonly which: readonly Choice[]
  readonly by: readonly Choice[]
  readonly chart: Chart
  readonly head: readonly string[]
  readonly lines: readonly FigureLine[]
  readonly smallNote: string
  readonly others: string
}

/** Who may see it is for the inspection to say: published scores are open to everybody. */
export const figures = page(findingsPaths.figures, {
  who: anyone,
  words: { en, cy },
  async show(use, ask) {
    const criterion = one(ask.query, 'criterion')
    const by = one(ask.query, 'by')
    const found = await compareFigures(use, {
      actor: ask.actor,
      slug: ask.params.inspection,
      criterion: criterion === '' ? null : criterion,
      by: by === '' ? null : by,
    })
    const chart = await drawFigures(found.rows, ask.words, ask.language)
    return reply.page('findings/figures', view(found, chart, ask, criterion))
  },
})

function view(found: ComparedFigures, chart: Chart, { words, language }: Asked, criterion: string): FiguresView {
  const { inspection, framework, attribute, parts, rows, others } = found
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const titleOf = (value: string) => attribute?.values.find(({ id }) => id === value)?.title[language] ?? value
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    openLicence: true,
    which: [
      { value: '', text: words.groups, selected: criterion === '' },
      ...framework.sections
        .flatMap(({ criteria }) => criteria)
        .map(({ id, title }) => ({ value: id, text: `${id} ${title[language]}`, selected: id === criterion })),
    ],
    by: framework.caseAttributes
      .filter(({ kind, id, describesSample }) => kind === 'choice' && (describesSample || id === framework.splitBy))
      .map(({ id, title }) => ({ value: id, text: title[language], selected: id === attribute?.id })),
    chart,
    head: [
      words.thing,
      words.counts,
      words.share,
      words.interval,
      ...parts.map(({ value, cases }) => words.part(titleOf(value), cases)),
      ...(others === 0 ? [] : [words.lowest, words.highest, words.average]),
    ],
    lines: rows.map(row => ({
      title: row.title[language],
      href: findingsPaths.figure({ ...at, figure: row.id }),
      isSmall: row.isSmall,
      cells: cellsOf(row, { compared: others > 0, small: framework.smallBase.value }, words),
    })),
    smallNote: words.smallNote(framework.smallBase.value),
    others: words.others(others),
  }
}

function cellsOf(
  { score, parts, among }: ComparedFigures['rows'][number],
  { compared, small }: { readonly compared: boolean; readonly small: number },
  words: typeof en,
): readonly string[] {
  const range = score.interval?.map(Math.round)
  const elsewhere = among ? [among.lowest, among.highest, among.average].map(each => `${each}%`) : ['', '', '']
  return [
    words.of(score.sufficient, score.scoreable),
    score.percent === null ? words.notScored : `${score.percent}%`,
    range ? words.range(range[0] ?? 0, range[1] ?? 0) : '',
    ...parts.map(part => partCell(part, small, words)),
    ...(compared ? elsewhere : []),
  ]
}

/** A part in one cell; a star where its base is small. One that is small is not shown to everybody. */
function partCell(part: Score | null, small: number, words: typeof en): string {
  if (part === null) return words.notShown
  if (part.percent === null) return words.notScored
  return `${words.of(part.sufficient, part.scoreable)} (${part.percent}%)${part.scoreable < small ? ' *' : ''}`
}
