/** How a framework has an inspection announced: what is done, what is written, and what is asked for beforehand. */
import type { Words } from '../../platform/pure/words.ts'
import type { Provenance } from './source.ts'

/** A day counted from a step of the timetable; a negative offset lies before it. */
export interface DueRule {
  /** Id of a step of the timetable. */
  readonly from: string
  readonly offset: number
  readonly unit: 'days' | 'working-days' | 'weeks'
}

/** One thing to be done when an inspection is announced. */
export interface ChecklistStep {
  readonly id: string
  readonly title: Words
  readonly guidance?: Words | undefined
  /** Id of the role that does it, as access knows roles. */
  readonly role: string
  readonly due: DueRule
  readonly provenance: Provenance
}

/** When a letter goes out: with the announcement, or with the request for the case list. */
export type LetterMoment = 'announcement' | 'case-list-request'

/** A piece of a letter. A text may hold references to the record, such as `{service}`. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: Words }
  | {
      readonly kind: 'paragraph'
      readonly text: Words
      /** An optional reference: without it the paragraph is left out. */
      readonly whenKnown?: string | undefined
    }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | { readonly kind: 'timetable' }
  | { readonly kind: 'requests' }

/** A letter as it is filled in for each inspection. */
export interface LetterTemplate {
  readonly id: string
  /** As the inspectorate speaks of it. */
  readonly title: Words
  readonly moment: LetterMoment
  /** Ids of the roles to which it is sent, and to which a copy goes. */
  readonly to: readonly string[]
  readonly copyTo: readonly string[]
  readonly subject: Words
  readonly blocks: readonly LetterBlock[]
  readonly provenance: Provenance
}

/** One thing that the service is asked for before the inspection. */
export interface RequestedItem {
  readonly id: string
  readonly title: Words
  readonly guidance?: Words | undefined
  readonly due: DueRule
}

/** Things asked for that belong together. */
export interface RequestSection {
  readonly id: string
  readonly title: Words
  readonly items: readonly RequestedItem[]
  readonly provenance: Provenance
}

/** The whole of it. */
export interface Announcement {
  readonly checklist: readonly ChecklistStep[]
  readonly letters: readonly LetterTemplate[]
  readonly requests: readonly RequestSection[]
}

/** What a letter may refer to besides the days of the timetable, each with what it stands for. */
export const letterReferences = {
  service: 'the name of the service',
  inspectorate: 'the name of the inspectorate',
  framework: 'the name of the framework',
  today: 'the day of the letter',
  lead: 'the name of the lead inspector',
  'lead-email': 'the lead inspector’s email address',
  'head-of-service': 'the name of the head of service',
  'sample-minimum': 'the smallest sample',
  'sample-maximum': 'the largest sample',
  'sample-confidence': 'the confidence of the sample’s size, as a percentage',
  'sample-margin': 'the margin of the sample’s size, in percentage points',
  'seed-hash': 'the hash of the seed by which the sample will be drawn',
} as const

export type LetterReference = keyof typeof letterReferences

/** Those that may be unknown when a letter goes out. */
export const optionalReferences: readonly string[] = [
  'lead-email',
  'head-of-service',
  'seed-hash',
] satisfies readonly LetterReference[]

/** The references in a text, in their order: `day:start` is the last planned day of a step, `days:start` all of them. */
export const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')

/** Everything that is asked for, in order, with the number by which service and inspectorate speak of it. */
export const requestedItems = (
  announcement: Pick<Announcement, 'requests'> | undefined,
): readonly { readonly number: number; readonly section: RequestSection; readonly item: RequestedItem }[] =>
  (announcement?.requests ?? [])
    .flatMap(section => section.items.map(item => ({ section, item })))
    .map((each, at) => ({ number: at + 1, ...each }))
