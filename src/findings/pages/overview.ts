/** The overview of findings: what has changed since it was written, and how far each criterion has come. */
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { TableOptions } from '../../platform/web/govuk/table.ts'
import type { Desk } from '../actions/desk.ts'
import { findDesk } from '../actions/desk.ts'
import { takeScoresIn } from '../actions/take-in.ts'
import { standingOf } from '../rules/dealt.ts'
import type { Shown } from '../rules/depend.ts'
import { standing } from '../rules/passage.ts'
import { findingsPaths } from '../rules/paths.ts'
import type { Changed, ChangeWords, Said } from '../rules/said.ts'
import { changedIn, changeWordsIn, saidNow } from '../rules/said.ts'
import { marksOf } from '../rules/seen.ts'
import { shownIn } from '../rules/shown.ts'
import { cy, en } from './overview.words.ts'

type Asked = Ask<'/inspections/:inspection/findings', typeof en>

interface Sentence {
  readonly kind: string
  readonly href: string
  readonly said: Said
  readonly changes: readonly Changed[]
}

interface Link {
  readonly text: string
  readonly href: string
}

interface OverviewView extends PageView {
  readonly caption: string
  readonly mayWrite: boolean
  readonly scores: TableOptions['rows']
  readonly sentences: readonly Sentence[]
  readonly changeWords: ChangeWords
  readonly criteria: TableOptions['rows']
  readonly links: readonly Link[]
}

/** The page. */
export const overview = page(findingsPaths.overview, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const desk = await findDesk(use, { actor: ask.actor, slug: ask.params.inspection })
    return reply.page('findings/overview', view(desk, ask))
  },
  async submit(use, ask) {
    await takeScoresIn(use, { actor: ask.actor, slug: ask.params.inspection })
    return reply.redirect(findingsPaths.overview({ inspection: ask.params.inspection }), ask.words.taken)
  },
})

function view(desk: Desk, { words, language }: Asked): OverviewView {
  const { inspection } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    mayWrite: desk.mayWrite,
    scores: changedScores(desk, words, language),
    changeWords: changeWordsIn(language),
    sentences: changedSentences(desk, words, language),
    criteria: criterionRows(desk, words, language),
    links: [
      { text: words.written, href: findingsPaths.written(at) },
      { text: words.foreword, href: findingsPaths.commentary(at) },
      { text: words.examples, href: findingsPaths.examples(at) },
      { text: words.recommendations, href: findingsPaths.recommendations(at) },
      { text: words.figures, href: findingsPaths.figures(at) },
    ],
  }
}

/** Each score, chart and table that shows a figure which has changed, with the figure as it was and as it is. */
function changedScores(
  { framework, figures, reading }: Desk,
  words: typeof en,
  language: Asked['language'],
): TableOptions['rows'] {
  const seen = reading?.seen ?? {}
  return shownIn(framework).flatMap(shown =>
    marksOf(shown.references, seen, figures).map(({ reference, then, now }) => [
      { text: nameOf(shown, framework, words, language) },
      { text: reference },
      { text: `${then.said[language]} (${then.sufficient}/${then.scoreable})` },
      { text: now ? `${now.said[language]} (${now.sufficient}/${now.scoreable})` : '–' },
    ]),
  )
}

function nameOf(
  { id, kind }: Shown,
  { themes, sections }: Desk['framework'],
  words: typeof en,
  language: Asked['language'],
) {
  if (kind === 'chart') return `${words.shownAs.chart}: ${words.chart}`
  if (kind === 'table') return `${words.shownAs.table}: ${words.table}`
  const scored = id.replace('score ', '')
  const theme = themes.find(each => each.id === scored)
  const named = [...sections, ...sections.flatMap(({ criteria }) => criteria)].find(each => each.id === scored)
  return `${words.shownAs.score}: ${theme ? theme.title[language] : `${scored} ${named?.title[language] ?? ''}`}`
}

function changedSentences(desk: Desk, words: typeof en, language: Asked['language']): readonly Sentence[] {
  const { passages, figures, inspection } = desk
  return passages
    .filter(({ latest }) => latest.state === 'standing')
    .map(({ id, kind, place, latest }) => ({
      kind: place === '' ? words.kinds[kind] : `${words.kinds[kind]} ${place}`,
      href: findingsPaths.passage({ inspection: inspection.slug, passage: id }),
      said: saidNow(latest.text, figures, language, inspection.slug),
      changes: changedIn(latest.text, latest.seen, figures, language),
    }))
    .filter(({ changes }) => changes.length > 0)
}

function criterionRows(desk: Desk, words: typeof en, language: Asked['language']): TableOptions['rows'] {
  const { framework, passages, proposals, figures, scores, inspection } = desk
  const numeric = (n: number) => ({ text: String(n), format: 'numeric' })
  return framework.sections
    .flatMap(section => section.criteria)
    .map(({ id, title }) => {
      const findings = standing(passages, 'finding', id)
      const open = proposals.filter(
        each => each.criterion === id && each.suggested && standingOf(each, passages, figures.settings) === 'open',
      )
      const percent = scores.criteria.find(score => score.id === id)?.percent ?? null
      const href = findingsPaths.criterion({ inspection: inspection.slug, criterion: id })
      return [
        { html: `<a class="govuk-link" href="${href}">${id} ${escaped(title[language])}</a>` },
        { text: percent === null ? words.noScore : `${percent}%`, format: 'numeric' },
        numeric(findings.filter(({ latest }) => latest.side === 'strength').length),
        numeric(findings.filter(({ latest }) => latest.side === 'improvement').length),
        numeric(open.length),
      ]
    })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
