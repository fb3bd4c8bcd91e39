/** Everything in a report that somebody must decide on before it is published, lest it tell who a child is. */
import type { Passage } from '../../../findings/rules/passage.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { passageWords } from '../checks/place.ts'
import type { Material } from '../material.ts'
import type { Item } from './item.ts'
import * as said from './items.words.ts'
import type { SampleItem } from './sample-tables.ts'
import { sampleItems, sampleTables, settingsItem, sharesItem } from './sample-tables.ts'
import { scoreItem } from './small.ts'
import { sentenceItems } from './sentences.ts'
import { typedItems } from './typed.ts'

/** All items, in the order in which they are listed; none where the framework has no rule on small numbers. */
export const itemsOf = (material: Material, passages: readonly Passage[]): readonly Item[] => {
  if (!material.framework.disclosure) return []
  return [
    ...ofSample(material),
    ...ofScores(material),
    ...sentenceItems(material, passages),
    ...typedItems(
      passages.filter(({ kind }) => kind !== 'team' && kind !== 'example'),
      material.framework.disclosure,
    ),
    ...passages.filter(({ kind }) => kind === 'example').map(exampleItem),
    ...ofData(material),
  ]
}

const plain = { places: [], neighbour: null, isOpen: false } as const

/** The make-up of the sample, where the report shows it. */
function* ofSample({ framework, characteristics, decisions }: Material): Generator<Item> {
  if (!framework.outline.some(({ kind }) => kind === 'case-characteristics')) return
  const tables = sampleTables(framework, characteristics, decisions)
  const settings = settingsItem(framework, characteristics)
  if (settings)
    yield {
      ...plain,
      ...settings,
      kind: 'sample',
      what: said.settings(settings.what),
      why: said.byColumns,
      choices: ['combine', 'accept'],
    }
  const shares = sharesItem(framework, characteristics)
  if (shares)
    yield {
      ...plain,
      ...shares,
      kind: 'sample',
      what: said.shares(shares.seen),
      why: said.smallShare,
      choices: ['suppress', 'accept'],
    }
  for (const item of sampleItems(framework, characteristics, decisions)) {
    const isOpen = (tables.find(({ attribute }) => attribute.id === item.table)?.open ?? []).length > 0
    yield groupItem(item, isOpen)
  }
}

const groupItem = ({ id, seen, title, row, setting, count, table, neighbour }: SampleItem, isOpen: boolean): Item => ({
  id,
  seen,
  kind: 'sample',
  what: said.group({ title, row, setting, count }),
  why: said.fewCases,
  places: [{ place: title, where: { at: 'report', anchor: `sample-${table}` } }],
  choices: neighbour === null ? ['suppress', 'accept'] : ['suppress', 'combine', 'accept'],
  neighbour,
  isOpen,
})

function* ofScores({ framework, scores }: Material): Generator<Item> {
  const { themes, sections } = framework
  const titles = new Map<string, Words>([
    ...themes.map(({ id, title }) => [id, title] as const),
    ...[...sections, ...sections.flatMap(({ criteria }) => criteria)].map(
      ({ id, title }) => [id, { en: `${id} ${title.en}`, cy: `${id} ${title.cy}` }] as const,
    ),
  ])
  for (const score of [...scores.themes, ...scores.sections, ...scores.criteria]) {
    const item = scoreItem(score, framework.disclosure)
    const title = titles.get(score.id)
    if (!item || !title) continue
    const { id, seen, small } = item
    yield {
      ...plain,
      id,
      seen,
      kind: 'score',
      what: said.score(title, score),
      why: said.why(small),
      choices: ['suppress', 'accept'],
    }
  }
}

const exampleItem = (passage: Passage): Item => ({
  ...plain,
  id: `example/${passage.id}`,
  seen: `version ${passage.latest.number}`,
  kind: 'example',
  what:
    passage.latest.text.cy === null
      ? said.inEnglish(passage.latest.text.en)
      : { en: passage.latest.text.en, cy: passage.latest.text.cy },
  why: said.example,
  places: [{ place: passageWords(passage), where: { at: 'passage', passage: passage.id } }],
  choices: ['accept'],
})

/** The counts of answers that go out as data, whatever the report's words say. */
function* ofData({ framework, scores }: Material): Generator<Item> {
  const fewest = framework.disclosure?.fewest.value ?? 0
  const small = scores.questions.flatMap(({ id, counts }) =>
    counts.flatMap((count, i) => (count > 0 && count < fewest ? [`${id}/${i + 1}=${count}`] : [])),
  )
  if (small.length === 0) return
  const questions = new Set(small.map(each => each.split('/')[0])).size
  yield {
    ...plain,
    id: 'data/counts',
    seen: small.join(' '),
    kind: 'data',
    what: said.counts(small.length, questions, fewest),
    why: said.recount,
    choices: ['accept'],
  }
}
