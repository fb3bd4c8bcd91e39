/** How questions stand together: in criteria and sections, in headline themes, and in a conversation. */
import type { Words } from '../../platform/pure/words.ts'
import type { Question } from './question.ts'
import type { Provenance } from './source.ts'

export interface Section {
  readonly id: string
  readonly title: Words
  readonly criteria: readonly Criterion[]
}

export interface Criterion {
  readonly id: string
  readonly title: Words
  /** The general criterion: what good work is. */
  readonly text: Words
  readonly questions: readonly Question[]
}

/** A headline theme that key questions of several sections feed. */
export interface Theme {
  readonly id: string
  readonly title: Words
  /** What the theme's score says, in a sentence of the report. */
  readonly description: Words
  /** Whether the score weighs in deciding on an early further inspection. */
  readonly weighsOnReinspection: boolean
  readonly provenance: Provenance
}

/** One part of the conversation about a case: the questions that an assessor has before them together. */
export interface ConversationPart {
  readonly id: string
  readonly title: Words
  /** Ids of questions, in the order in which they are asked. */
  readonly questions: readonly string[]
}
