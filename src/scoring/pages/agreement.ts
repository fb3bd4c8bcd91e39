/** How far assessors agree on the cases that are read twice, and whether their yardsticks move over the fieldwork. */
import { assessmentPaths } from '../../assessment/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import type { Language } from '../../platform/pure/words.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Consistency } from '../actions/agreement.ts'
import { drawConsistency, findConsistency } from '../actions/agreement.ts'
import { agreementCells, criteriaPlan, driftPlan, measures } from '../rules/agreement/show.ts'
import { scoringPaths } from '../rules/paths.ts'
import { cy, en } from './agreement.words.ts'

interface Table {
  readonly caption: string
  readonly head: readonly { readonly text: string }[]
  readonly rows: readonly (readonly { readonly text: string }[])[]
}

interface AgreementView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[]
  readonly assessors: Table | null
  readonly chart: Chart | null
  readonly questions: Table | null
  /** The questions on which nobody ever differed. */
  readonly alike: Table | null
  readonly drift: Chart | null
}

/** The page. */
export const agreement = page(scoringPaths.agreement, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, words, language }) {
    const found = await findConsistency(use, { actor, slug: params.inspection })
    return reply.page('scoring/agreement', await view(found, words, language))
  },
})

async function view(found: Consistency, words: typeof en, language: Language): Promise<AgreementView> {
  const { inspection, table, twice, drift } = found
  const at = { inspection: inspection.slug }
  const service = inspection.service.name[language]
  const has = table.cases > 0
  return {
    title: words.title,
    caption: service,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.board, href: assessmentPaths.board(at) },
      { text: words.title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    lead: has ? words.lead(table.cases, twice) : words.nobody,
    figures: has ? figures(found, words) : [],
    assessors: has ? assessorsTable(found, words) : null,
    chart: has ? await drawConsistency(criteriaPlan(table, words, language)) : null,
    questions: has ? questionsTable(found, words, language, false) : null,
    alike: has ? questionsTable(found, words, language, true) : null,
    drift:
      drift.length > 0
        ? await drawConsistency(driftPlan(drift, person => nameOf(found, person, words), words, language))
        : null,
  }
}

function figures({ table: { overall } }: Consistency, words: typeof en): AgreementView['figures'] {
  const [counts = '', share = '', kappa = '', ac1 = ''] = agreementCells(overall, words)
  const figure = (label: string, text: string) => {
    const [value = '', note = ''] = text.split(' (')
    return { label, value, note: note.replace(')', '') }
  }
  return [
    { label: words.pairs, value: counts, note: '' },
    figure(words.share, share),
    figure(words.ac1, ac1),
    figure(words.kappa, kappa),
  ]
}

const tableOf = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  caption,
  head: head.map(text => ({ text })),
  rows: rows.map(row => row.map(text => ({ text }))),
})

const assessorsTable = (found: Consistency, words: typeof en): Table =>
  tableOf(
    words.assessors,
    [words.assessor, ...measures(words), words.stricter, words.milder],
    found.table.assessors.map(({ person, agreement: each, stricter, milder }) => [
      nameOf(found, person, words),
      ...agreementCells(each, words),
      String(stricter),
      String(milder),
    ]),
  )

const questionsTable = ({ table }: Consistency, words: typeof en, language: Language, isAlike: boolean): Table =>
  tableOf(
    isAlike ? words.alike : words.questions,
    [words.question, ...measures(words)],
    table.questions
      .filter(({ agreement: { same, pairs } }) => (same === pairs) === isAlike)
      .map(({ question, agreement: each }) => [
        `${question.id} ${question.text[language]}`,
        ...agreementCells(each, words),
      ]),
  )

const nameOf = ({ names }: Consistency, person: number, words: typeof en): string =>
  names.get(person) ?? `${words.assessor} ${person}`
