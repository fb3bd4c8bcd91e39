/** Parts of a report in which nothing is said: left out, headed and empty, or without what they are there for. */
import { findingsOn } from '../../../findings/rules/finding.ts'
import type { OutlinePart } from '../../../framework/rules/outline.ts'
import type { Words } from '../../../platform/pure/words.ts'
import type { Block, Document } from '../document.ts'
import type { Material } from '../material.ts'
import type { Lack, Where } from './lack.ts'

/** What an inspection may have nothing of: the part is then left out, and a person is told. */
const mayBeAbsent: readonly OutlinePart['kind'][] = [
  'acknowledgements',
  'good-practice',
  'service-users',
  'case-characteristics',
  'score-chart',
  'glossary',
]

const lack = (weight: Lack['weight'], place: Words, where: Where, message: Words): Lack => ({
  check: 'empty',
  weight,
  place,
  where,
  message,
})

/** Every place that is empty. */
export function* empty(material: Material, document: Document | null): Generator<Lack> {
  yield* absentParts(material, document)
  yield* silentSections(material)
  if (document) yield* bareHeadings(document)
}

/** Parts of the outline that the report does not have, and those that have the framework's words and nobody's else. */
function* absentParts({ framework, texts }: Material, document: Document | null): Generator<Lack> {
  for (const { id, kind, title } of framework.outline) {
    const isThere = kind === 'sections' || document === null || document.parts.some(part => part.id === id)
    if (!isThere)
      yield mayBeAbsent.includes(kind)
        ? lack('remark', title, { at: 'report', anchor: '' }, leftOut)
        : lack('refusal', title, whereToWrite(kind), nothingWritten)
    else if (kind === 'recommendations' && texts.recommendations.length === 0)
      yield lack('refusal', title, { at: 'recommendations' }, noRecommendation)
    else if (kind === 'foreword' && (texts.parts[kind] ?? []).every(block => block.kind === 'figures'))
      yield lack('refusal', title, { at: 'commentary' }, nothingWritten)
  }
}

const whereToWrite = (kind: OutlinePart['kind']): Where => {
  if (kind === 'foreword') return { at: 'commentary' }
  return kind === 'recommendations' ? { at: 'recommendations' } : { at: 'report', anchor: '' }
}

/** Sections of which nobody says anything; and criteria, of which nothing need be said. */
function* silentSections({ framework, findings, texts }: Material): Generator<Lack> {
  if (!framework.outline.some(({ kind }) => kind === 'sections')) return
  for (const { id, title, criteria } of framework.sections) {
    const silent = criteria.filter(
      criterion =>
        !(['strength', 'improvement'] as const).some(side => findingsOn(findings, criterion.id, side).length > 0),
    )
    const named = (number: string, words: Words): Words => ({
      en: `${number} ${words.en}`,
      cy: `${number} ${words.cy}`,
    })
    if (silent.length === criteria.length && (texts.commentaries[id] ?? []).length === 0)
      yield lack('refusal', named(id, title), { at: 'findings' }, noFinding)
    else
      for (const criterion of silent)
        yield lack(
          'remark',
          named(criterion.id, criterion.title),
          { at: 'criterion', criterion: criterion.id },
          noFinding,
        )
  }
}

/** Headings under which nothing stands before the next one. */
function* bareHeadings({ parts }: Document): Generator<Lack> {
  for (const { title, blocks } of parts)
    for (const [at, block] of blocks.entries())
      if (block.kind === 'heading' && endsAt(blocks[at + 1], block.level))
        yield lack('refusal', { en: title, cy: title }, { at: 'report', anchor: block.id }, underHeading(block.text))
}

const endsAt = (next: Block | undefined, level: 3 | 4): boolean =>
  next === undefined || (next.kind === 'heading' && next.level <= level)

const leftOut: Words = {
  en: 'Nothing is written for this part, so the report leaves it out.',
  cy: 'Nid oes dim wedi’i ysgrifennu ar gyfer y rhan hon, felly mae’r adroddiad yn ei hepgor.',
}
const nothingWritten: Words = {
  en: 'Nothing is written for this part: write it.',
  cy: 'Nid oes dim wedi’i ysgrifennu ar gyfer y rhan hon: ysgrifennwch hi.',
}
const noRecommendation: Words = {
  en: 'There is no recommendation: write at least one.',
  cy: 'Nid oes argymhelliad: ysgrifennwch o leiaf un.',
}
const noFinding: Words = {
  en: 'Nothing is said here, neither a strength nor an area for improvement.',
  cy: 'Nid oes dim yn cael ei ddweud yma, na chryfder na maes i’w wella.',
}
const underHeading = (text: string): Words => ({
  en: `Nothing stands under the heading “${text}”: write it, or take the heading out.`,
  cy: `Nid oes dim o dan y pennawd “${text}”: ysgrifennwch rywbeth, neu tynnwch y pennawd.`,
})
