/** What an inspection framework is. Its values are data: see `frameworks/<id>/`. */
import type { Words } from '../../platform/pure/words.ts'
import type { AllocationRule } from './allocation.ts'
import type { Announcement } from './announcement.ts'
import type { Bands } from './bands.ts'
import type { Benchmark } from './benchmark.ts'
import type { CaseAttribute } from './case-attribute.ts'
import type { CaseWork, Timeliness } from './case-work.ts'
import type { FactualAccuracy } from './factual-accuracy.ts'
import type { GlossaryEntry, OutlinePart } from './outline.ts'
import type { Phrasing } from './phrasing.ts'
import type { DisclosureRule, SignOff } from './publication.ts'
import type { Question } from './question.ts'
import type { Copies } from './recipients.ts'
import type { SampleRule } from './sample-rule.ts'
import type { ConversationPart, Section, Theme } from './section.ts'
import type { Provenance } from './source.ts'
import type { TimetableStep } from './timetable.ts'

/** One edition of an inspection framework. In use it never changes: inspections pin its `hash`. */
export interface Framework {
  readonly id: string
  /** SHA-256, in hexadecimal, of the canonical JSON of everything else here. */
  readonly hash: string
  readonly title: Words
  readonly inspectorate: Words
  /** ISO dates; null where the framework has not ended. */
  readonly validFrom: string
  readonly validTo: string | null
  /** Who has checked the Welsh, or null while it is a draft. */
  readonly welshCheckedBy: string | null
  readonly provenance: Provenance
  readonly caseAttributes: readonly CaseAttribute[]
  /** Case attribute that tells the settings apart which a report prints side by side (community and custody). */
  readonly splitBy: string | null
  readonly themes: readonly Theme[]
  readonly sections: readonly Section[]
  /** Absent where questions are asked in the order of the sections; otherwise it holds each question once. */
  readonly conversation?: readonly ConversationPart[]
  readonly bands: Bands
  readonly sampleRule: SampleRule
  /** Absent where the framework leaves it to the lead inspector. */
  readonly allocation?: AllocationRule
  /** Absent where there is none: nobody can then be calibrated, and nobody is warned about. */
  readonly benchmarks?: readonly Benchmark[]
  /** Absent where the framework leaves it to the inspectorate. */
  readonly announcement?: Announcement
  /** Absent where whether something was on time is for the assessor alone to tell. */
  readonly timeliness?: Timeliness
  /** Absent where nothing is said of concerns, interviews and good practice. */
  readonly caseWork?: CaseWork
  /** Absent where a report is published without signatures. */
  readonly signOff?: SignOff
  /** Absent where no number is too small to print. */
  readonly disclosure?: DisclosureRule
  /** Absent where the service's time to check the facts of a draft is not limited. */
  readonly factualAccuracy?: FactualAccuracy
  /** Absent where nobody is sent a copy, and no step of the timetable is said to be publication. */
  readonly copies?: Copies
  readonly timetable: readonly TimetableStep[]
  readonly outline: readonly OutlinePart[]
  readonly glossary: readonly GlossaryEntry[]
  /** Below this base a sentence prints "k of n"; from it on, a percentage alone. */
  readonly smallBase: { readonly value: number; readonly provenance: Provenance }
  /** Absent where each question is spoken of on its own. */
  readonly phrasing?: Phrasing
}

/** Every question, in the order of sections and criteria. */
export const questionsOf = (framework: Pick<Framework, 'sections'>): readonly Question[] =>
  framework.sections.flatMap(section => section.criteria.flatMap(criterion => criterion.questions))
