/** Everything that a report is composed from, gathered by an action and handed over as values. */
import type { Figures } from '../../findings/rules/figure.ts'
import type { Finding } from '../../findings/rules/finding.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Characteristic } from '../../sample/rules/characteristics.ts'
import type { Scores } from '../../scoring/rules/score.ts'
import type { Comparison } from './comparison.ts'
import type { Decision } from './disclosure/decision.ts'
import type { ReportTexts } from './texts.ts'

export interface Material {
  readonly language: Language
  readonly framework: Framework
  readonly service: Words
  /** Whether the cases were made for demonstration; every form of the report then says so. */
  readonly synthetic: boolean
  readonly publishedOn: Day | null
  readonly comparison: Comparison
  readonly scores: Scores
  /** How many cases were read. */
  readonly sampled: number
  readonly figures: Figures
  readonly characteristics: readonly Characteristic[]
  /** What was decided on small numbers: it takes effect in every form of the report. */
  readonly decisions: readonly Decision[]
  readonly findings: readonly Finding[]
  readonly texts: ReportTexts
  /** The content of its pictures in base64, by the id of their file. */
  readonly pictures?: ReadonlyMap<string, string>
}

/** A place where a report can't be composed, and what to put right there. */
export interface ReportFault {
  /** Such as "4, strength 3" or "foreword, block 2". */
  readonly place: string
  readonly message: Words
}
