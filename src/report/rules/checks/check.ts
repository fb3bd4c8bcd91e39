/** Every reason not to publish a report as it stands, all of them at once. */
import { checklistOf, mayBeUsed } from '../../../findings/rules/checklist.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import type { SeenFigures } from '../../../findings/rules/seen.ts'
import type { Language, Words } from '../../../platform/pure/words.ts'
import type { Result } from '../../../platform/pure/result.ts'
import type { Nation } from '../../../programme/rules/programme.ts'
import type { Document } from '../document.ts'
import type { Material, ReportFault } from '../material.ts'
import { welshFaultWords, welshOf } from '../welsh.ts'
import { inaccessible } from './accessible.ts'
import { changedFigures } from './changed.ts'
import { empty } from './empty.ts'
import type { Lack } from './lack.ts'
import { passageWords, placeWords, whereOf } from './place.ts'
import { brokenReferences } from './references.ts'
import { typedByHand } from './typed.ts'

/** A report as it would be published now. */
export interface Candidate {
  readonly nation: Nation
  readonly material: Material
  /** As composed, or why it can't be. */
  readonly documents: Readonly<Record<Language, Result<Document, ReportFault>>>
  readonly passages: readonly Passage[]
  /** The scores as they were last taken in; null before the first time. */
  readonly seen: SeenFigures | null
}

/** What the checks find; nothing where the report may be published and nobody need be told anything. */
export function* checkReport({ nation, material, documents, passages, seen }: Candidate): Generator<Lack> {
  const { framework, figures } = material
  const checklist = checklistOf(framework)
  const isUsed = ({ kind, latest }: Passage) => kind !== 'example' || mayBeUsed(latest.details, checklist)
  const standing = passages.filter(({ latest }) => latest.state === 'standing')
  const used = standing.filter(isUsed)
  const composed = [documents.en, documents.cy].flatMap(each => (each.ok ? [each.value] : []))
  const faults = [documents.en, documents.cy].flatMap(each => (each.ok ? [] : each.problems))
  yield* brokenReferences({ material, passages: used, faults, documents: composed })
  yield* changedFigures({ framework, figures, passages: used, seen })
  yield* typedByHand(used)
  yield* empty(material, documents.en.ok ? documents.en.value : null)
  for (const passage of standing)
    if (!isUsed(passage))
      yield {
        check: 'empty',
        weight: 'remark',
        place: passageWords(passage),
        where: { at: 'passage', passage: passage.id },
        message: notAltered,
      }
  for (const document of composed) yield* inaccessible(document)
  yield* lacksWelsh(material, nation)
}

/** In Wales both languages are published together, so a text without its Welsh is refused; elsewhere somebody is told. */
function* lacksWelsh(material: Material, nation: Nation): Generator<Lack> {
  const weight = nation === 'wales' ? 'refusal' : 'remark'
  const { gaps } = welshOf(material)
  for (const { place, fault } of gaps)
    yield {
      check: 'welsh',
      weight,
      place: placeWords(place),
      where: whereOf(place, material),
      message: welshFaultWords[fault],
    }
}

const notAltered: Words = {
  en: 'The example is left out: not every point of its checklist has been seen to.',
  cy: 'Hepgorwyd yr enghraifft: ni roddwyd sylw i bob pwynt o’i rhestr wirio.',
}
