/** The sections of a report: each criterion with its score and findings, then the commentary on the whole. */
import type { Side } from '../../../findings/rules/finding.ts'
import { findingsOn } from '../../../findings/rules/finding.ts'
import type { Criterion, Section } from '../../../framework/rules/section.ts'
import type { Part } from '../document.ts'
import type { TextBlock } from '../texts.ts'
import type { Made } from './made.ts'
import { given } from './made.ts'
import { scoreBox } from './scores.ts'
import { textBlock } from './text-blocks.ts'
import type { Writer } from './writer.ts'
import { asPassage } from './writer.ts'

/** A part whose blocks still have their origins. */
export type MadePart = Omit<Part, 'blocks'> & { readonly made: readonly Made[] }

/** One part for each section of the framework. */
export const sectionParts = (writer: Writer): readonly MadePart[] =>
  writer.material.framework.sections.map(section => ({
    id: `section-${section.id}`,
    title: `${section.id}. ${writer.own(section.title)}`,
    newSheet: true,
    made: sectionBlocks(writer, section),
  }))

const sectionBlocks = (writer: Writer, section: Section): readonly Made[] => {
  const { words, own, material } = writer
  const score = material.scores.sections.find(({ id }) => id === section.id)
  // In the order of reading: faults are told in the order in which they are met.
  const introduction = writtenFor(writer, 'introductions', section)
  const criteria = section.criteria.flatMap(criterion => criterionBlocks(writer, criterion))
  const commentary = writtenFor(writer, 'commentaries', section)
  return [
    scoreBox(writer, { as: 'section', id: section.id }, score, own(section.title), null),
    ...introduction,
    ...criteria,
    ...(commentary.length === 0 ? [] : [heading(3, `commentary-${section.id}`, words.commentary(own(section.title)))]),
    ...commentary,
  ]
}

const writtenFor = (writer: Writer, what: 'introductions' | 'commentaries', { id }: Section): readonly Made[] =>
  (writer.material.texts[what][id] ?? []).flatMap((block: TextBlock, index) => {
    const number = String(index + 1)
    if (block.kind === 'figures') return []
    return [textBlock(writer, block, `${what}, ${id}, paragraph ${number}`, `${what}-${id}-${number}`)]
  })

const criterionBlocks = (writer: Writer, criterion: Criterion): readonly Made[] => {
  const { own, material } = writer
  const title = `${criterion.id} ${own(criterion.title)}`
  const score = material.scores.criteria.find(({ id }) => id === criterion.id)
  return [
    heading(3, `criterion-${criterion.id}`, title),
    scoreBox(writer, { as: 'criterion', id: criterion.id }, score, title, own(criterion.text)),
    ...sideBlocks(writer, criterion, 'strength'),
    ...sideBlocks(writer, criterion, 'improvement'),
  ]
}

/** An area without findings is left out; strengths are always spoken of, so that silence is never mistaken. */
const sideBlocks = (writer: Writer, { id }: Criterion, side: Side): readonly Made[] => {
  const { words, material, passage } = writer
  const findings = findingsOn(material.findings, id, side)
  if (findings.length === 0 && side === 'improvement') return []
  const title = side === 'strength' ? words.strengths : words.improvements(findings.length)
  const items = findings.map(({ text }, index) => passage(text, `${id}, ${side} ${String(index + 1)}`))
  return [
    heading(4, `${side}-${id}`, title),
    items.length === 0
      ? given({ kind: 'paragraph', text: asPassage(words.noFindings) })
      : {
          block: { kind: 'numbered', items },
          origin: { from: 'passages', passages: findings.map(finding => finding.passage ?? null) },
        },
  ]
}

const heading = (level: 3 | 4, id: string, text: string): Made => given({ kind: 'heading', level, id, text })
