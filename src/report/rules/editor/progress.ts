/** How far a part of a report has come: what is written, what lacks its Welsh, and what has changed since it was seen. */
import type { Figures } from '../../../findings/rules/figure.ts'
import { formOf } from '../../../findings/rules/passage.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import type { Prose } from '../../../findings/rules/prose.ts'
import { referencesIn } from '../../../findings/rules/reference.ts'
import type { Mark, SeenFigures } from '../../../findings/rules/seen.ts'
import { marksOf } from '../../../findings/rules/seen.ts'
import { blocksIn } from '../texts-of.ts'
import type { WelshFault } from '../welsh.ts'
import { faultOf } from '../welsh.ts'
import type { EditorPart, Row } from './layout.ts'

/** What has changed in one row: the marks of a passage's own figures, or of the figures in what nobody writes. */
export const marksIn = (row: Row, figures: Figures, reading: SeenFigures): readonly Mark[] => {
  if (row.kind === 'passage') return marksOfPassage(row.passage, figures)
  if (row.kind !== 'made') return []
  const references = new Set(row.shown.flatMap(shown => shown.references))
  return marksOf([...references], reading, figures)
}

/** The figures of a passage that have changed since somebody saw them in it. */
export const marksOfPassage = ({ latest: { text, seen } }: Passage, figures: Figures): readonly Mark[] =>
  marksOf(referencesIn(text.en, text.cy), seen, figures)

/** What is wrong with the Welsh of a passage; `partly` where some of its paragraphs or items have none. */
export const welshFaultIn = (passage: Passage): WelshFault | 'partly' | null => {
  if (formOf(passage.latest.details) === 'figures') return null
  const { text, details } = passage.latest
  const faults = [...textsIn(passage), ...(details.responsible ? [details.responsible] : [])].map(faultOf)
  if (text.cy === null || faults.every(fault => fault === 'missing')) return 'missing'
  if (faults.includes('missing')) return 'partly'
  return faults.includes('other-figures') ? 'other-figures' : null
}

const textsIn = (passage: Passage): readonly Prose[] =>
  blocksIn(passage).flatMap(block => ('text' in block ? [block.text] : 'items' in block ? block.items : []))

/** The counts of a part. */
export interface Progress {
  readonly written: number
  /** Texts whose Welsh is missing, in part or whole, or speaks of other figures. */
  readonly lackWelsh: number
  /** Texts, scores, charts and tables with a figure that has changed. */
  readonly changed: number
}

/** Counts a part; `reading` are the scores as they were last taken in. */
export const progressOf = ({ rows }: EditorPart, figures: Figures, reading: SeenFigures): Progress => {
  const passages = rows.flatMap(row => (row.kind === 'passage' ? [row.passage] : []))
  const texts = passages.filter(({ latest }) => formOf(latest.details) !== 'figures')
  return {
    written: texts.length,
    lackWelsh: texts.filter(passage => welshFaultIn(passage) !== null).length,
    changed: rows.filter(row => marksIn(row, figures, reading).length > 0).length,
  }
}
