/** Which of a report's texts are passages that inspectors go on writing, and which stay with the draft. */
import type { Details, Kind } from '../../findings/rules/passage.ts'
import { joined } from '../../findings/rules/passage.ts'
import type { Prose } from '../../findings/rules/prose.ts'
import type { Side } from '../../findings/rules/finding.ts'
import type { ReportTexts, TextBlock } from './texts.ts'

/** The kinds of passage that a file of texts holds. */
export const passageKinds: readonly Kind[] = ['foreword', 'introduction', 'commentary', 'example', 'recommendation']

interface Written {
  readonly kind: Kind
  readonly place: string
  readonly side: Side | null
  readonly text: Prose
  readonly details: Details
}

const paragraphBreak = '\n\n'

/**
 * Parts the texts of a file. Whoever writes an example into such a file answers for its having been `altered`. A
 * foreword of anything but paragraphs, its table and a signature stays with the draft as it is.
 */
export const partTexts = (
  texts: ReportTexts,
  altered: readonly string[],
): { readonly texts: ReportTexts; readonly written: readonly Written[] } => {
  const foreword = texts.parts['foreword'] ?? []
  const isPlain = foreword.every(({ kind }) => kind === 'paragraph' || kind === 'figures' || kind === 'signature')
  const passage = (kind: Kind, place: string, text: Prose, details: Details = {}): Written => ({
    kind,
    place,
    side: null,
    text,
    details,
  })
  const bySection = (kind: Kind, written: Readonly<Record<string, readonly Prose[]>>) =>
    Object.entries(written).map(([section, paragraphs]) => passage(kind, section, joined(paragraphs, paragraphBreak)))
  return {
    texts: {
      ...texts,
      introductions: {},
      commentaries: {},
      recommendations: [],
      examples: [],
      parts: isPlain ? { ...texts.parts, foreword: foreword.filter(({ kind }) => kind === 'signature') } : texts.parts,
    },
    written: [
      ...(isPlain ? forewordOf(foreword).map(({ place, text }) => passage('foreword', place, text)) : []),
      ...bySection('introduction', texts.introductions),
      ...bySection('commentary', texts.commentaries),
      ...texts.examples.map(({ criterion, text }) => passage('example', criterion, text, { altered })),
      ...texts.recommendations.map(({ text, responsible }) => passage('recommendation', '', text, { responsible })),
    ],
  }
}

/** The paragraphs before the table and after it; all of them before, where no place is set for it. */
const forewordOf = (blocks: readonly TextBlock[]): readonly { readonly place: string; readonly text: Prose }[] => {
  const table = blocks.findIndex(({ kind }) => kind === 'figures')
  const cut = table < 0 ? blocks.length : table
  const paragraphs = (those: readonly TextBlock[]) =>
    those.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []))
  return [
    { place: 'before', paragraphs: paragraphs(blocks.slice(0, cut)) },
    { place: 'after', paragraphs: paragraphs(blocks.slice(cut)) },
  ].flatMap(part =>
    part.paragraphs.length === 0 ? [] : [{ place: part.place, text: joined(part.paragraphs, paragraphBreak) }],
  )
}
