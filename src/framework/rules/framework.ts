/** What an inspection framework is. Its values are data: see `frameworks/<id>/`. */
import type { Words } from '../../platform/pure/words.ts'
import type { Announcement } from './announcement.ts'
import type { CaseWork, Timeliness } from './case-work.ts'
import type { DisclosureRule, SignOff } from './publication.ts'
import type { FactualAccuracy } from './factual-accuracy.ts'
import type { Copies } from './recipients.ts'
import type { Provenance } from './source.ts'

export type { Provenance } from './source.ts'

/** Something known of a case before it is judged, such as its sentence or the child's age in years. */
export interface CaseAttribute {
  readonly id: string
  readonly title: Words
  readonly kind: 'choice' | 'number' | 'date' | 'text'
  /** Headings by which case systems call it, besides its id and title; in any case of letters. */
  readonly aliases?: readonly string[]
  /** The values allowed, in the order in which they are shown; empty unless `kind` is `choice`. */
  readonly values: readonly CaseValue[]
  /** The groups of a number, from the lowest; a number outside all of them is refused on a case list. */
  readonly bands?: readonly NumberBand[]
  /** Where it can be told from another attribute when a list does not give it. */
  readonly follows?: Follows | undefined
  /** Whether the report describes the sample by it, as a chart with a table. */
  readonly describesSample: boolean
  readonly provenance: Provenance
}

/** A value of a choice, with the other spellings in which case systems write it. */
export interface CaseValue {
  readonly id: string
  readonly title: Words
  readonly aliases?: readonly string[]
}

/** Numbers that count as one group, such as the ages 14 and 15; both edges belong to it. */
export interface NumberBand {
  readonly id: string
  readonly title: Words
  readonly from: number
  readonly to: number
}

/** Which value goes with which value of another attribute. */
export interface Follows {
  readonly attribute: string
  readonly values: Readonly<Record<string, string>>
}

/** Which side of the line an answer falls: `outside` leaves numerator and denominator alike. */
export type Line = 'above' | 'below' | 'outside'

/** One answer that a question allows. */
export interface Answer {
  readonly id: string
  readonly title: Words
  readonly line: Line
  /** Other spellings accepted on import, in lower case. */
  readonly aliases: readonly string[]
}

/** When a question applies, over the case's attributes and earlier answers. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly attribute: string; readonly in: readonly string[] }
  | { readonly question: string; readonly in: readonly string[] }

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

/** A reason that an assessor may give for an answer below the line; several may hold in one case. */
export interface Reason {
  readonly id: string
  readonly text: Words
}

/** An invented case to which an answer of a question is right. */
export interface Example {
  /** Id of one of the question's answers. */
  readonly answer: string
  readonly text: Words
}

/** One part of the conversation about a case: the questions that an assessor has before them together. */
export interface ConversationPart {
  readonly id: string
  readonly title: Words
  /** Ids of questions, in the order in which they are asked. */
  readonly questions: readonly string[]
}

/** Sentences of a report, where `{share}` stands for "76% of cases" or "13 of 16 relevant cases (81%)". */
export interface Phrases {
  readonly above: Words
  readonly below: Words
}

/** A share of the answers: those to one question, in one setting or in all, as `1.2.6a custody` writes it. */
export interface Share {
  readonly question: string
  /** A value of the attribute by which the framework splits; null for all cases. */
  readonly setting: string | null
}

/** What a report says together in one finding: a sentence for each list of shares, the first of which decides its side. */
export interface Topic {
  readonly id: string
  readonly sentences: readonly (readonly Share[])[]
  /** Where only so many of the shares are said: those with most cases on the side spoken of. */
  readonly most?: number
}

/** How proposed findings are worded, beyond the phrases of each question. */
export interface Phrasing {
  readonly topics: readonly Topic[]
  /** How a question goes on in a sentence that another one began, such as "was on time in {share}"; by its id. */
  readonly then: Readonly<Record<string, Phrases>>
  /** What is added to a share of one setting, such as "in custody"; by the setting. */
  readonly settings: Readonly<Record<string, Words>>
  readonly provenance: Provenance
}

export type QuestionKind = 'judgement' | 'fact' | 'choice' | 'date' | 'text'

export interface Question {
  readonly id: string
  /** The question as the assessor is asked it. */
  readonly text: Words
  readonly kind: QuestionKind
  /** Empty for `date` and `text`. */
  readonly answers: readonly Answer[]
  /** Whether it counts in its criterion, section and themes. Always false but for `judgement`. */
  readonly scores: boolean
  /** Ids of the themes that it feeds as a key question. */
  readonly themes: readonly string[]
  /** Absent when it applies to every case. */
  readonly applies?: Condition
  readonly guidance: Words
  /** Where to look in the case record, and what to ask the case manager. */
  readonly evidence: readonly Words[]
  readonly reasons: readonly Reason[]
  /** What each answer looks like in a case, made up; absent where nobody has written any. */
  readonly examples?: readonly Example[]
  /** Id of the case attribute that holds the service's own level, where the assessor gives theirs beside it. */
  readonly recorded?: string
  /** Null where no sentence of a report speaks of it, as of a date; never null for a judgement. */
  readonly phrases: Phrases | null
  /** Position in the conversation with a case manager; scoring order is the order of the sections. */
  readonly screenOrder: number
  readonly provenance: Provenance
}

export interface Criterion {
  readonly id: string
  readonly title: Words
  /** The general criterion: what good work is. */
  readonly text: Words
  readonly questions: readonly Question[]
}

export interface Section {
  readonly id: string
  readonly title: Words
  readonly criteria: readonly Criterion[]
}

/** The comment beside a score: it holds from `from` (a whole percentage, included) up to the next band's `from`. */
export interface Band {
  readonly id: string
  /** The framework's own word, such as that of 75% and over. */
  readonly label: Words
  /** The label in a sentence. */
  readonly phrase: Words
  readonly from: number
  /** Other words for it in papers of the time, for import. */
  readonly synonyms: readonly string[]
}

export interface Bands {
  readonly rounding: 'half-up'
  /** From the highest edge to the lowest; the last one starts at 0. */
  readonly bands: readonly Band[]
  /** Where a report prints the comment. */
  readonly printedFor: readonly ('theme' | 'section' | 'criterion')[]
  readonly provenance: Provenance
}

/** How many cases are drawn, and how the sample mirrors the caseload. */
export interface SampleRule {
  /** Normal deviate of the confidence level. */
  readonly z: number
  /** The proportion assumed, which makes the sample largest at 0.5. */
  readonly proportion: number
  /** Half-width of the interval, as a proportion. */
  readonly margin: number
  readonly rounding: 'nearest' | 'up'
  readonly minimum: number
  readonly maximum: number
  /** Ids of case attributes whose groups the sample mirrors, the most important first. */
  readonly balance: readonly string[]
  /** Cases wanted more often than their share. */
  readonly overSample: readonly OverSample[]
  /** Cases that are listed with their reason and not drawn; absent where every listed case may be. */
  readonly exclude?: readonly Exclusion[] | undefined
  /** Id of the case attribute by which reserves are kept, so that a replacement is a like case. */
  readonly reservesBy: string
  /** No more cases than this for one value of an attribute, such as a case manager; null where nobody is spared. */
  readonly capPer: CapPer | null
  readonly provenance: Provenance
}

/** Cases with one of these values have `weight` times the chance of others. */
export interface OverSample {
  readonly attribute: string
  readonly values: readonly string[]
  readonly weight: number
  readonly provenance: Provenance
}

/** Cases with one of these values are out of the population from which the sample is drawn. */
export interface Exclusion {
  readonly attribute: string
  readonly values: readonly string[]
  readonly provenance: Provenance
}

export interface CapPer {
  readonly attribute: string
  readonly most: number
  readonly provenance: Provenance
}

/** How the sampled cases are shared out among assessors, and when their case managers are asked. */
export interface AllocationRule {
  /** Id of the case attribute that says whose case it is. */
  readonly askedOf: string
  /** Ids of the case attributes of which an assessor may declare a conflict, such as that of a team. */
  readonly conflictsBy: readonly string[]
  /** Ids of the steps of the timetable with which fieldwork begins and ends. */
  readonly from: string
  readonly to: string
  /** When interviews may begin, as `09:30`, in the order of the day. */
  readonly slots: { readonly starts: readonly string[]; readonly provenance: Provenance }
  /** No case manager is asked about more cases than this on one day. */
  readonly perDay: { readonly most: number; readonly provenance: Provenance }
  /** The proportion of cases that two assessors judge, blind to each other. */
  readonly secondReading: { readonly share: number; readonly provenance: Provenance }
  /** What becomes of giving a case to somebody who has passed no benchmark. Absent, the lead is warned. */
  readonly uncalibrated?: { readonly then: 'warn' | 'block'; readonly provenance: Provenance } | undefined
}

/** One dated step of an inspection, counted from another. */
export interface TimetableStep {
  readonly id: string
  readonly title: Words
  /** Id of an earlier step, or null for the step from which the others are counted. */
  readonly after: string | null
  readonly offset: { readonly from: number; readonly to: number; readonly unit: 'days' | 'working-days' | 'weeks' }
  /** Ids of the roles whose step it is besides the lead inspector's: they are reminded before it and when it is overdue. */
  readonly by?: readonly string[]
  /** Ids of the roles that are reminded when it comes near. */
  readonly tells?: readonly string[]
  readonly provenance: Provenance
}

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

/** A case with agreed answers, on which assessors are calibrated before they judge real ones; always invented. */
export interface Benchmark {
  readonly id: string
  readonly title: Words
  readonly provenance: Provenance
  /** The share of agreed answers that is enough, as a proportion. */
  readonly pass: { readonly share: number; readonly provenance: Provenance }
  /** Values of case attributes, as of a sampled case. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly record: readonly { readonly title: Words; readonly text: Words }[]
  /** Each question that is asked, in the order in which it is asked. */
  readonly agreed: readonly { readonly question: string; readonly answer: string; readonly why: Words }[]
}

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
