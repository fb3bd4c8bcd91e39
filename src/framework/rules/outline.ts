/** How a report is laid out, and the terms that it explains. */
import type { Words } from '../../platform/pure/words.ts'

/** A part of the report, in its order. `kind` says which material fills it. */
export interface OutlinePart {
  readonly id: string
  readonly title: Words
  readonly kind:
    | 'foreword'
    | 'acknowledgements'
    | 'scoring-summary'
    | 'recommendations'
    | 'next-steps'
    | 'good-practice'
    | 'service-users'
    | 'sections'
    | 'score-chart'
    | 'context'
    | 'arrangements'
    | 'case-characteristics'
    | 'scoring-approach'
    | 'glossary'
    | 'role'
  readonly appendix: boolean
  /** The framework's own paragraphs for this part. */
  readonly text: readonly Words[]
}

/** A term that a report explains. */
export interface GlossaryEntry {
  readonly term: Words
  readonly meaning: Words
}
