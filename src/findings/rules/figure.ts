/** Live figures in a text: `{4.2b}` becomes "13 of 16 relevant cases (81%)", from the answers as they stand. */
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import { cy, en } from './figure.words.ts'
import type { Piece } from './prose.ts'
import type { Manner, Reference } from './reference.ts'
import { parseReference, placesIn } from './reference.ts'

/** Where figures come from. Ids are those of questions, criteria, sections, themes and questionnaires' items. */
export interface Figures {
  /** Counts above the line of an id, in one setting or in all (null); null where nothing has that id. */
  readonly tally: (id: string, setting: string | null) => Tally | null
  /** The comment printed beside a score; null where nothing has that id. */
  readonly comment: (id: string) => Words | null
  /** In how many of the answers below the line a reason was given; null where the question has no such reason. */
  readonly reason?: (question: string, reason: string, setting: string | null) => Tally | null
  /** Values of the case attribute by which the report splits figures. */
  readonly settings: readonly string[]
  /** Below this base a share is said with its counts. */
  readonly smallBase: number
}

/** A reference that can't be resolved: where it stands in the text, from 1, and what to do. */
export interface FigureFault {
  readonly reference: string
  readonly column: number
  readonly message: Words
}

/**
 * The text with every reference replaced by its figure; all that fail are told at once.
 * `reference.ts` has the grammar.
 */
export const resolve = (text: string, figures: Figures, language: Language): Result<readonly Piece[], FigureFault> => {
  const faults: FigureFault[] = []
  const pieces: Piece[] = []
  let after = 0
  for (const { reference, index, length } of placesIn(text)) {
    const said = say(reference, figures, language)
    if (index > after) pieces.push(text.slice(after, index))
    if ('message' in said) faults.push({ reference, column: index + 1, message: said.message })
    else pieces.push({ ...said, of: reference })
    after = index + length
  }
  if (after < text.length) pieces.push(text.slice(after))
  return faults.length > 0 ? refused(faults) : ok(pieces)
}

/** What a reference says now, with its counts (a comment has none of its own); or why it says nothing. */
export const say = (
  text: string,
  figures: Figures,
  language: Language,
): { readonly figure: string; readonly counts: Tally | null } | { readonly message: Words } => {
  const reference = parseReference(text, figures.settings)
  if ('message' in reference) return reference
  if (reference.side === 'comment') {
    const comment = figures.comment(reference.id)
    if (comment) return { figure: comment[language], counts: null }
    // No score deserves no comment, but the reference is a good one.
    const isNotScored = figures.tally(reference.id, null)?.scoreable === 0
    return isNotScored ? { figure: wordsIn(language).notScored, counts: null } : unknown(reference.id)
  }
  const counts = countsOf(reference, figures)
  if (!counts) return unknown(reference.reason === null ? reference.id : `${reference.id} ${reference.reason}`)
  return { figure: inManner(counts, reference.manner, figures.smallBase, language), counts }
}

/** The counts that a reference reads: those of its score for a comment; null where nothing has its id. */
export const countsOf = ({ side, id, reason, setting }: Reference, figures: Figures): Tally | null => {
  if (side === 'reason') return figures.reason?.(id, reason ?? '', setting) ?? null
  const above = figures.tally(id, setting)
  if (!above || side !== 'below') return above
  return { ...above, sufficient: above.scoreable - above.sufficient }
}

const unknown = (id: string) => ({
  message: {
    en: `nothing is counted under “${id}”; use the id of a question, criterion, section, theme or questionnaire item`,
    cy: `nid oes dim yn cael ei gyfrif dan “${id}”; defnyddiwch gyfeirnod cwestiwn, maen prawf, adran, thema neu eitem holiadur`,
  },
})

const wordsIn = (language: Language): typeof en => (language === 'cy' ? cy : en)

const inManner = (counts: Tally, manner: Manner, smallBase: number, language: Language): string => {
  const words = wordsIn(language)
  const { sufficient: k, scoreable: n } = counts
  const percent = wholePercent(counts)
  if (manner === 'k of n') return words.kOfN(k, n)
  if (manner === 'k') return String(k)
  if (manner === 'n') return String(n)
  if (manner === 'short' && percent !== null) return n < smallBase ? words.kOfN(k, n) : `${String(percent)}%`
  if (percent === null) return manner === '%' || manner === 'short' ? words.notScored : words.noCase
  if (manner === '%') return `${String(percent)}%`
  if (manner === 'in words' && n - k === 0) return words.all(n)
  if (manner === 'in words' && k === 0) return words.none(n)
  if (manner === 'in words' && n - k === 1) return words.allButOne(n)
  if (manner === 'in words' && n - k === 2) return words.allButTwo(n)
  return n < smallBase ? words.counts(k, n, percent) : words.share(percent)
}
