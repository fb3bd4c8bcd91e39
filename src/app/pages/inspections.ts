/** The list of inspections: those that the reader may see, with their headline scores. */
import { findEdition } from '../../framework/actions.ts'
import { listInspections } from '../../inspection/actions.ts'
import { mayPlan } from '../../inspection/rules/may.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { one } from '../../platform/web/form.ts'
import type { Form } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Use } from '../../platform/use.ts'
import { scoreManyInspections } from '../../scoring/actions/score-inspection.ts'
import { chosenRows, filters, rowView, sorts, valueOf, valueWords } from './inspections/rows.ts'
import type { Filter, Listed, Row, Wish } from './inspections/rows.ts'
import { cy, en } from './inspections.words.ts'

type Asked = Ask<'/inspections', typeof en>

/** A column that sorts: its name, the address that sorts by it, and how it is sorted now. */
interface Column {
  readonly text: string
  readonly href: string
  readonly label: string
  readonly order: 'ascending' | 'descending' | 'none'
}

interface Choice {
  readonly name: Filter
  readonly label: string
  readonly items: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
}

interface InspectionsView extends PageView {
  readonly lead: string
  /** Where an inspection is planned; '' for those who plan none. */
  readonly planAt: string
  readonly choices: readonly Choice[]
  readonly sort: string
  readonly descending: boolean
  readonly filtered: boolean
  readonly count: string
  /** Said where there is no row. */
  readonly nothing: string
  readonly columns: Readonly<Record<(typeof sorts)[number], Column>>
  readonly rows: readonly Row[]
}

/** The page. */
export const inspections = page(inspectionPaths.list, {
  who: anyone,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('app/inspections', view(ask, await listed(use, ask), wishOf(ask.query)))
  },
})

/** However many inspections there are, a constant number of queries; editions are read once and then remembered. */
async function listed(use: Use, { actor }: Asked): Promise<readonly Listed[]> {
  const all = await listInspections(use, { actor })
  const scores = await scoreManyInspections(use, { actor, inspections: all })
  const rows: Listed[] = []
  for (const inspection of all) {
    const framework = await findEdition(use, inspection.frameworkHash)
    if (framework) rows.push({ inspection, framework, scores: scores.get(inspection.id) ?? null })
  }
  return rows
}

/** What the address asks for; what it can't mean is as if it weren't there. */
function wishOf(query: Form): Wish {
  const sort = sorts.find(name => name === one(query, 'sort')) ?? 'fieldwork'
  const order = one(query, 'order')
  return {
    chosen: { framework: one(query, 'framework'), region: one(query, 'region'), stage: one(query, 'stage') },
    sort,
    descending: order === '' ? sort === 'fieldwork' || sort === 'published' : order === 'descending',
  }
}

function view({ words, language, actor }: Asked, all: readonly Listed[], wish: Wish): InspectionsView {
  const rows = chosenRows(all, wish, language)
  const filtered = filters.some(filter => wish.chosen[filter] !== '')
  return {
    title: words.title,
    wide: true,
    lead: actor.person === null ? words.leadPublic : words.lead,
    planAt: mayPlan(actor).may ? inspectionPaths.plan() : '',
    choices: filters.map(name => choice(name, all, wish, words, language)),
    sort: wish.sort,
    descending: wish.descending,
    filtered,
    count: words.count(rows.length, all.length),
    nothing: rows.length > 0 ? '' : filtered ? words.none : words.noneYet,
    columns: {
      service: column('service', wish, words),
      stage: column('stage', wish, words),
      fieldwork: column('fieldwork', wish, words),
      published: column('published', wish, words),
    },
    rows: rows.map(row => rowView(row, words, language)),
  }
}

function choice(
  name: Filter,
  all: readonly Listed[],
  { chosen }: Wish,
  words: typeof en,
  language: Asked['language'],
): Choice {
  const values = new Map(all.map(each => [valueOf(each, name), valueWords(each, name, language)]))
  const items = [...values]
    .toSorted(([, a], [, b]) => a.localeCompare(b, language))
    .map(([value, text]) => ({ value, text, selected: value === chosen[name] }))
  return { name, label: words[name], items: [{ value: '', text: words.any, selected: chosen[name] === '' }, ...items] }
}

function column(sort: Wish['sort'], wish: Wish, words: typeof en): Column {
  const isSorted = sort === wish.sort
  const descending = isSorted ? !wish.descending : sort === 'fieldwork' || sort === 'published'
  const query = new URLSearchParams({ sort, order: descending ? 'descending' : 'ascending' })
  for (const filter of filters) if (wish.chosen[filter]) query.set(filter, wish.chosen[filter])
  return {
    text: words[sort],
    label: words.sortBy(words[sort]),
    href: `${inspectionPaths.list()}?${query.toString()}`,
    order: isSorted ? (wish.descending ? 'descending' : 'ascending') : 'none',
  }
}
