/** A report as those see it who write it: each part with its blocks in the order of reading, and where one can be added. */
import type { Side } from '../../../findings/rules/finding.ts'
import type { Form, Kind, Passage } from '../../../findings/rules/passage.ts'
import { formedKinds, forms, standing } from '../../../findings/rules/passage.ts'
import type { Shown } from '../../../findings/rules/depend.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import type { OutlinePart } from '../../../framework/rules/outline.ts'
import type { Section } from '../../../framework/rules/section.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Block } from '../document.ts'
import { reportPaths } from '../paths.ts'
import type { Readings } from './readings.ts'
import { nameOf } from './threads.ts'

/** A sequence of passages into which one may be added. */
export interface Run {
  readonly kind: Kind
  readonly place: string
  readonly side: Side | null
  /** The forms in which its blocks may be; none where it has but one. */
  readonly forms: readonly Form[]
}

/** One thing on the page of a part, from top to bottom. */
export type Row =
  /** What nobody writes: the framework's words, and tables, charts and score boxes with the figures in them. */
  | { readonly kind: 'made'; readonly blocks: readonly Block[]; readonly shown: readonly Shown[] }
  | { readonly kind: 'label'; readonly words: Label }
  | PassageRow
  /** The end of a run: here one can be added. */
  | { readonly kind: 'place'; readonly run: Run; readonly empty: boolean }

/** A passage as it reads; no blocks where it is not in the report yet. */
export interface PassageRow {
  readonly kind: 'passage'
  readonly passage: Passage
  readonly run: Run
  readonly blocks: readonly Block[]
  /** The blocks of its Welsh; null where it has none. */
  readonly welsh: readonly Block[] | null
  /** From 1 where the report numbers it; null elsewhere. */
  readonly number: number | null
  readonly first: boolean
  readonly last: boolean
}

/** The names by which a row is commented on. */
export const rowNames = (row: Row): readonly string[] => {
  if (row.kind === 'passage') return [nameOf({ passage: row.passage.id, shown: null })]
  const [first] = row.kind === 'made' ? row.shown.filter(({ references }) => references.length > 0) : []
  return first ? [nameOf({ passage: null, shown: first.id })] : []
}

/** What stands over some blocks: a criterion, or what the run holds. */
export type Label = { readonly criterion: string; readonly title: Words } | { readonly run: Run }

/** A part of the report, or one of its sections. */
export interface EditorPart {
  readonly id: string
  readonly title: Words
  readonly rows: readonly Row[]
  /** What was set aside and may be taken back. */
  readonly aside: readonly Passage[]
}

/** What a report is laid out from; `readings` tells how each passage and figure reads. */
export interface Laid {
  /** Whether its cases are synthetic: only then has its cover a notice. */
  readonly synthetic: boolean
  readonly framework: Pick<Framework, 'outline' | 'sections'>
  readonly passages: readonly Passage[]
  readonly readings: Readings
}

/** The cover where it says something, every part of the outline, and every section, in the order of the report. */
export const layOut = (laid: Laid): readonly EditorPart[] => [
  ...(laid.synthetic ? [coverPart(laid)] : []),
  ...laid.framework.outline.flatMap(part =>
    part.kind === 'sections'
      ? laid.framework.sections.map(section => sectionPart(laid, section))
      : [outlinePart(laid, part)],
  ),
]

/** The cover's place in the editor; no part of the outline is called so. */
const coverId = 'cover'

const coverPart = (laid: Laid): EditorPart => {
  const runs = [run('notice', 'short'), run('notice', 'long')]
  const rows = runs.flatMap(each => {
    const own = runRows(laid, each)
    // There is one of each.
    return [...labelled(each), ...(own.length > 1 ? own.filter(({ kind }) => kind === 'passage') : own)]
  })
  return { id: coverId, title: { en: 'Cover', cy: 'Clawr' }, rows, aside: asideOf(laid, runs) }
}

/** The runs of a part of the outline, in their order. */
export const runsOf = ({ kind }: Pick<OutlinePart, 'kind'>): readonly Run[] => {
  if (kind === 'foreword') return [run('foreword', 'before'), run('foreword', 'after')]
  const own = run('part', kind)
  if (kind === 'recommendations') return [own, run('recommendation', '')]
  if (kind === 'acknowledgements') return [own, run('team', '')]
  return [own]
}

/** Where a passage is written: at its block on the page of its part, or among all parts where the framework has none. */
export const addressOfBlock = (
  passage: Pick<Passage, 'id' | 'kind' | 'place'>,
  framework: Pick<Framework, 'outline' | 'sections'>,
  inspection: string,
): string => {
  const part = partOf(passage, framework)
  return part === ''
    ? reportPaths.edit({ inspection })
    : `${reportPaths.editPart({ inspection, part })}#block-${passage.id}`
}

/** The part in which a passage stands, by its id in the report; '' where the framework has no such part. */
export const partOf = (
  { kind, place }: Pick<Passage, 'kind' | 'place'>,
  { outline, sections }: Pick<Framework, 'outline' | 'sections'>,
): string => {
  const idOf = (wanted: string): string => outline.find(part => part.kind === wanted)?.id ?? ''
  if (kind === 'introduction' || kind === 'commentary') return `section-${place}`
  if (kind === 'finding')
    return `section-${sections.find(({ criteria }) => criteria.some(({ id }) => id === place))?.id ?? ''}`
  if (kind === 'foreword') return idOf('foreword')
  if (kind === 'recommendation') return idOf('recommendations')
  if (kind === 'example') return idOf('good-practice')
  if (kind === 'team') return idOf('acknowledgements')
  return kind === 'part' ? idOf(place) : coverId
}

const run = (kind: Kind, place: string, side: Side | null = null): Run => ({
  kind,
  place,
  side,
  // A foreword's tables stand between its two runs; pictures are added on a page of their own.
  forms: formedKinds.includes(kind)
    ? forms.filter(form => form !== 'image' && (form !== 'figures' || kind === 'part'))
    : [],
})

const outlinePart = (laid: Laid, part: OutlinePart): EditorPart => {
  const { framework, made } = laid.readings.part(part.id)
  const runs = runsOf(part)
  const [first = run('part', part.kind), second] = runs
  const figures: readonly Row[] = made.blocks.length === 0 ? [] : [{ kind: 'made', ...made }]
  const own = runRows(laid, first)
  const at = own.findIndex(row => row.kind === 'passage' && row.passage.latest.details.form === 'figures')
  const rows = [
    ...(framework.length === 0 ? [] : [{ kind: 'made' as const, blocks: framework, shown: [] }]),
    ...(part.kind === 'foreword' ? labelled(first) : []),
    ...(at < 0 ? [...own, ...figures] : [...own.slice(0, at + 1), ...figures, ...own.slice(at + 1)]),
    ...(second ? [...labelled(second), ...runRows(laid, second)] : []),
    ...(part.kind === 'good-practice' ? exampleRows(laid) : []),
  ]
  return { id: part.id, title: part.title, rows, aside: asideOf(laid, partRuns(laid, part, runs)) }
}

const partRuns = ({ framework }: Laid, { kind }: OutlinePart, runs: readonly Run[]): readonly Run[] =>
  kind === 'good-practice' ? [...runs, ...exampleRuns(framework)] : runs

const exampleRuns = ({ sections }: Pick<Framework, 'sections'>): readonly Run[] =>
  sections.flatMap(({ criteria }) => criteria.map(({ id }) => run('example', id)))

const exampleRows = (laid: Laid): readonly Row[] =>
  exampleRuns(laid.framework).flatMap(each => {
    const rows = runRows(laid, each).filter(({ kind }) => kind === 'passage')
    return rows.length === 0 ? [] : [...labelled(each), ...rows]
  })

const sectionPart = (laid: Laid, section: Section): EditorPart => {
  const runs = [
    run('introduction', section.id),
    ...section.criteria.flatMap(({ id }) => [run('finding', id, 'strength'), run('finding', id, 'improvement')]),
    run('commentary', section.id),
  ]
  const [introduction, ...others] = runs
  const rows: readonly Row[] = [
    ...scoreRow(laid, section.id),
    ...(introduction ? [...labelled(introduction), ...runRows(laid, introduction)] : []),
    ...section.criteria.flatMap(({ id, title }): readonly Row[] => [
      { kind: 'label', words: { criterion: id, title } },
      ...scoreRow(laid, id),
      ...others.filter(({ place, kind }) => kind === 'finding' && place === id).flatMap(each => fullRun(laid, each)),
    ]),
    ...others.filter(({ kind }) => kind === 'commentary').flatMap(each => fullRun(laid, each)),
  ]
  return { id: `section-${section.id}`, title: section.title, rows, aside: asideOf(laid, runs) }
}

const fullRun = (laid: Laid, each: Run): readonly Row[] => [...labelled(each), ...runRows(laid, each)]

const labelled = (each: Run): readonly Row[] => [{ kind: 'label', words: { run: each } }]

const scoreRow = ({ readings }: Laid, id: string): readonly Row[] => {
  const found = readings.score(id)
  return found ? [{ kind: 'made', blocks: [found.block], shown: [found.shown] }] : []
}

const runRows = ({ passages, readings }: Laid, own: Run): readonly Row[] => {
  const those = standing(passages, own.kind, own.place).filter(({ latest }) => latest.side === own.side)
  const isNumbered = own.kind === 'finding' || own.kind === 'recommendation'
  return [
    ...those.map((passage, i): PassageRow => ({
      kind: 'passage',
      passage,
      run: own,
      blocks: readings.passage(passage.id).blocks,
      welsh: passage.latest.text.cy === null ? null : readings.passage(passage.id).welsh,
      number: isNumbered ? i + 1 : null,
      first: i === 0,
      last: i === those.length - 1,
    })),
    { kind: 'place', run: own, empty: those.length === 0 },
  ]
}

const asideOf = ({ passages }: Laid, runs: readonly Run[]): readonly Passage[] =>
  passages.filter(
    ({ kind, place, latest }) =>
      latest.state === 'set-aside' &&
      runs.some(each => each.kind === kind && each.place === place && each.side === latest.side),
  )
