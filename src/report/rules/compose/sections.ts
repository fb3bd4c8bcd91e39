/** The sections of a report: each criterion with its score and findings, then the commentary on the whole. */
import type { Side } from '../../../findings/rules/finding.ts'
import { findingsOn } from '../../../findings/rules/finding.ts'
import type { Criterion, Section } from '../../../framework/rules/framework.ts'
import type { Block, Part } from '../document.ts'
import { scoreBox } from './scores.ts'
import type { Writer } from './writer.ts'
import { asPassage } from './writer.ts'

/** One part for each section of the framework. */
export const sectionParts = (writer: Writer): readonly Part[] =>
  writer.material.framework.sections.map(section => ({
    id: `section-${section.id}`,
    title: `${section.id}. ${writer.own(section.title)}`,
    newSheet: true,
    blocks: sectionBlocks(writer, section),
  }))

const sectionBlocks = (writer: Writer, section: Section): readonly Block[] => {
  const { words, own, material, passage } = writer
  const score = material.scores.sections.find(({ id }) => id === section.id)
  const commentary = material.texts.commentaries[section.id] ?? []
  return [
    scoreBox(writer, 'section', score, own(section.title), null),
    ...(material.texts.introductions[section.id] ?? []).map((prose, index) => ({
      kind: 'paragraph' as const,
      text: passage(prose, `introductions, ${section.id}, paragraph ${String(index + 1)}`),
    })),
    ...section.criteria.flatMap(criterion => criterionBlocks(writer, criterion)),
    ...(commentary.length === 0 ? [] : [heading(3, `commentary-${section.id}`, words.commentary(own(section.title)))]),
    ...commentary.map((prose, index) => ({
      kind: 'paragraph' as const,
      text: passage(prose, `commentaries, ${section.id}, paragraph ${String(index + 1)}`),
    })),
  ]
}

const criterionBlocks = (writer: Writer, criterion: Criterion): readonly Block[] => {
  const { own, material } = writer
  const title = `${criterion.id} ${own(criterion.title)}`
  const score = material.scores.criteria.find(({ id }) => id === criterion.id)
  return [
    heading(3, `criterion-${criterion.id}`, title),
    scoreBox(writer, 'criterion', score, title, own(criterion.text)),
    ...sideBlocks(writer, criterion, 'strength'),
    ...sideBlocks(writer, criterion, 'improvement'),
  ]
}

/** An area without findings is left out; strengths are always spoken of, so that silence is never mistaken. */
const sideBlocks = (writer: Writer, { id }: Criterion, side: Side): readonly Block[] => {
  const { words, material, passage } = writer
  const findings = findingsOn(material.findings, id, side)
  if (findings.length === 0 && side === 'improvement') return []
  const title = side === 'strength' ? words.strengths : words.improvements(findings.length)
  const items = findings.map(({ text }, index) => passage(text, `${id}, ${side} ${String(index + 1)}`))
  return [
    heading(4, `${side}-${id}`, title),
    items.length === 0 ? { kind: 'paragraph', text: asPassage(words.noFindings) } : { kind: 'numbered', items },
  ]
}

const heading = (level: 3 | 4, id: string, text: string): Block => ({ kind: 'heading', level, id, text })
