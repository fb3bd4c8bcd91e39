/** What people write for one report, beside the findings. Figures stand in it as references, never as numbers. */
import type { Picture } from '../../findings/rules/passage.ts'
import type { Prose } from '../../findings/rules/prose.ts'

/** The passage that a text comes from, and which of its paragraphs it is, from 0; absent in a file of texts. */
export interface From {
  readonly passage?: number
  readonly paragraph?: number
}

/** A paragraph, a heading, a list, somebody's words, a remark, a picture, or the place where the part's figures stand. */
export type TextBlock = From &
  (
    | { readonly kind: 'paragraph' | 'heading' | 'quotation' | 'note'; readonly text: Prose }
    | { readonly kind: 'list' | 'signature'; readonly items: readonly Prose[] }
    | { readonly kind: 'figures' }
    /** Its text is what is said in its place. */
    | { readonly kind: 'image'; readonly picture: Picture; readonly text: Prose }
  )

/** A change that the inspectors ask for, and who has to make it. */
export interface Recommendation extends From {
  readonly text: Prose
  readonly responsible: Prose
}

/** Work that impressed the inspectors. */
export interface Example extends From {
  /** Id of the criterion that it illustrates. */
  readonly criterion: string
  readonly text: Prose
}

/** Who inspected: parts played, never names. */
export interface TeamLine extends From {
  readonly role: Prose
  readonly people: number
}

/** Everything written for one report. */
export interface ReportTexts {
  /** Where the cases are synthetic: in a few words for the head of each sheet, and in full. */
  readonly notice: { readonly short: Prose & From; readonly long: Prose & From } | null
  readonly team: readonly TeamLine[]
  readonly recommendations: readonly Recommendation[]
  readonly examples: readonly Example[]
  /** By the kind of the outline's part. */
  readonly parts: Readonly<Record<string, readonly TextBlock[]>>
  /** By id of the section: before its criteria, and after them. */
  readonly introductions: Readonly<Record<string, readonly TextBlock[]>>
  readonly commentaries: Readonly<Record<string, readonly TextBlock[]>>
}

/** What a report starts from. */
export const noTexts: ReportTexts = {
  notice: null,
  team: [],
  recommendations: [],
  examples: [],
  parts: {},
  introductions: {},
  commentaries: {},
}
