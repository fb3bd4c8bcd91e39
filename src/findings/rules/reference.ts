/** The grammar of a live figure: `{below 4.3 community %}` says what to count, in which cases, and how to say it. */
import type { Words } from '../../platform/pure/words.ts'

/**
 * How a figure is said. A share is "76% of cases", or on a small base "13 of 16 relevant cases (81%)"; `short` is
 * "76%" or "13 of 16"; `in words` says "all 12 relevant cases" or "all but one of the 16" where that is so.
 */
export const manners = ['share', '%', 'k of n', 'k', 'n', 'in words', 'short'] as const
export type Manner = (typeof manners)[number]

/** What a reference asks for: one side of the line, the comment on a score, or how often a reason was given. */
export interface Reference {
  readonly side: 'above' | 'below' | 'comment' | 'reason'
  /** Of a question, criterion, section, theme or questionnaire's item. */
  readonly id: string
  /** Of the reason counted; null unless `side` is `reason`. */
  readonly reason: string | null
  /** A value of the attribute by which the report splits figures; null for all cases. */
  readonly setting: string | null
  readonly manner: Manner
}

/** A reference in its place in a text. */
export interface Place {
  /** Between the braces, white space folded: `below 4.3 community %`. */
  readonly reference: string
  /** From 0. */
  readonly index: number
  readonly length: number
}

/** Every reference of a text in its order. */
export const placesIn = (text: string): readonly Place[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(match => ({
    reference: (match[1] ?? '').trim().replace(/\s+/g, ' '),
    index: match.index,
    length: match[0].length,
  }))

/** Each reference of some texts once, in the order in which it first stands. */
export const referencesIn = (...texts: readonly (string | null)[]): readonly string[] => [
  ...new Set(texts.flatMap(text => (text === null ? [] : placesIn(text).map(({ reference }) => reference)))),
]

/**
 * Reads a reference: `[below] <id> [<setting>] [<manner>]`, `comment <id>` or `reason <id> <reason> [<setting>]
 * [<manner>]`; or says what it should have been.
 */
export const parseReference = (text: string, settings: readonly string[]): Reference | { readonly message: Words } => {
  const words = text.split(/\s+/)
  const side = sides.find(name => name === words[0]) ?? 'above'
  const [id = '', ...after] = side === 'above' ? words : words.slice(1)
  const [reason, rest] = side === 'reason' ? [after[0] ?? '', after.slice(1)] : [null, after]
  const setting = settings.find(name => name === rest[0]) ?? null
  const usual = side === 'reason' ? 'k of n' : 'share'
  const manner = (setting === null ? rest : rest.slice(1)).join(' ') || usual
  const known = manners.find(name => name === manner)
  return known ? { side, id, reason, setting, manner: known } : { message: strange(manner, settings) }
}

const sides = ['below', 'comment', 'reason'] as const

const strange = (manner: string, settings: readonly string[]): Words => {
  const choices = [...settings, ...manners.slice(1)].join(', ')
  return {
    en: `“${manner}” is not a way to say a figure; after the id write nothing, or one of: ${choices}`,
    cy: `Nid yw “${manner}” yn ffordd o ddweud ffigur; ar ôl y cyfeirnod ysgrifennwch ddim byd, neu un o’r rhain: ${choices}`,
  }
}

/** A reference as it is written between braces, such as `below 1.2 custody short`. */
export const written = ({ side, id, reason, setting, manner }: Reference): string => {
  const usual = side === 'reason' ? 'k of n' : 'share'
  return [side === 'above' ? null : side, id, reason, setting, manner === usual ? null : manner]
    .filter(part => part !== null)
    .join(' ')
}
