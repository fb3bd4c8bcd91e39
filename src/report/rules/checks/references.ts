/** References that lead nowhere: to a figure that nothing is counted under, or to what the framework does not have. */
import type { Passage } from '../../../findings/rules/passage.ts'
import { placesIn } from '../../../findings/rules/reference.ts'
import type { Framework } from '../../../framework/rules/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { Words } from '../../../platform/pure/words.ts'
import { linesOf } from '../document.ts'
import type { Document } from '../document.ts'
import type { Material, ReportFault } from '../material.ts'
import type { Lack } from './lack.ts'
import { passageWords, placeWords, whereOf } from './place.ts'

interface Written {
  readonly material: Pick<Material, 'framework' | 'findings' | 'texts'>
  /** Those that stand. */
  readonly passages: readonly Passage[]
  /** What kept the report from being composed, in either language. */
  readonly faults: readonly ReportFault[]
  readonly documents: readonly Document[]
}

/** Every broken reference, each place once. */
export function* brokenReferences({ material, passages, faults, documents }: Written): Generator<Lack> {
  const told = new Set<string>()
  for (const { place, message } of faults) {
    if (told.has(`${place} ${message.en}`)) continue
    told.add(`${place} ${message.en}`)
    yield refusal(placeWords(place), whereOf(place, material), message)
  }
  for (const document of documents)
    for (const line of linesOf(document))
      for (const { reference } of placesIn(line))
        yield refusal({ en: line, cy: line }, { at: 'report', anchor: '' }, unresolved(reference))
  yield* strangers(material.framework, passages)
}

/** Passages of a criterion or a question that this framework does not have: the report would leave them out unsaid. */
function* strangers({ sections }: Pick<Framework, 'sections'>, passages: readonly Passage[]): Generator<Lack> {
  const criteria = new Set(sections.flatMap(section => section.criteria.map(({ id }) => id)))
  const questions = new Set(questionsOf({ sections }).map(({ id }) => id))
  for (const passage of passages) {
    const { id, kind, place, latest } = passage
    const isStray = (kind === 'finding' || kind === 'example') && !criteria.has(place)
    const where = { at: 'passage', passage: id } as const
    if (isStray) yield refusal(passageWords(passage), where, noSuch(place))
    for (const question of latest.details.questions ?? [])
      if (!questions.has(question)) yield refusal(passageWords(passage), where, noSuch(question))
  }
}

const refusal = (place: Words, where: Lack['where'], message: Words): Lack => ({
  check: 'reference',
  weight: 'refusal',
  place,
  where,
  message,
})

const noSuch = (id: string): Words => ({
  en: `It refers to “${id}”, and the framework has nothing of that name.`,
  cy: `Mae’n cyfeirio at “${id}”, ac nid oes gan y fframwaith ddim o’r enw hwnnw.`,
})

const unresolved = (reference: string): Words => ({
  en: `{${reference}} stands in the report as it was typed: no figure has taken its place.`,
  cy: `Mae {${reference}} yn yr adroddiad fel y’i teipiwyd: nid oes ffigur wedi cymryd ei le.`,
})
