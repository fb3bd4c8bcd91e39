/** Live figures in a text: `{4.2b}` becomes "13 of 16 relevant cases (81%)", from the answers as they stand. */
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import { cy, en } from './figure.words.ts'
import type { Piece } from './prose.ts'

/** Where figures come from. Ids are those of questions, criteria, sections, themes and questionnaires' items. */
export interface Figures {
  /** Counts above the line of an id, in one setting or in all (null); null where nothing has that id. */
  readonly tally: (id: string, setting: string | null) => Tally | null
  /** The comment printed beside a score; null where nothing has that id. */
  readonly comment: (id: string) => Words | null
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
 * How a figure is said. A share is "76% of cases", or on a small base "13 of 16 relevant cases (81%)";
 * `in words` says "all 12 relevant cases" or "all but one of the 16 relevant cases" where that is so.
 */
const manners = ['share', '%', 'k of n', 'k', 'n', 'in words'] as const
type Manner = (typeof manners)[number]

interface Reference {
  readonly side: 'above' | 'below' | 'comment'
  readonly id: string
  readonly setting: string | null
  readonly manner: Manner
}

/**
 * The text with every reference replaced by its figure.
 * A reference is `{[below] <id> [<setting>] [<manner>]}` or `{comment <id>}`; all that fail are told at once.
 */
export const resolve = (text: string, figures: Figures, language: Language): Result<readonly Piece[], FigureFault> => {
  const faults: FigureFault[] = []
  const pieces: Piece[] = []
  let after = 0
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    const of = (match[1] ?? '').trim()
    const said = say(of, figures, language)
    if (match.index > after) pieces.push(text.slice(after, match.index))
    if ('message' in said) faults.push({ reference: of, column: match.index + 1, message: said.message })
    else pieces.push({ ...said, of })
    after = match.index + match[0].length
  }
  if (after < text.length) pieces.push(text.slice(after))
  return faults.length > 0 ? refused(faults) : ok(pieces)
}

const say = (
  text: string,
  figures: Figures,
  language: Language,
): { readonly figure: string; readonly counts: Tally | null } | { readonly message: Words } => {
  const reference = parse(text, figures.settings)
  if ('message' in reference) return reference
  if (reference.side === 'comment') {
    const comment = figures.comment(reference.id)
    return comment ? { figure: comment[language], counts: null } : unknown(reference.id)
  }
  const above = figures.tally(reference.id, reference.setting)
  if (!above) return unknown(reference.id)
  const counts = reference.side === 'below' ? { ...above, sufficient: above.scoreable - above.sufficient } : above
  return { figure: inManner(counts, reference.manner, figures.smallBase, language), counts }
}

const parse = (text: string, settings: readonly string[]): Reference | { readonly message: Words } => {
  const words = text.split(/\s+/)
  const side = words[0] === 'below' || words[0] === 'comment' ? words[0] : 'above'
  const [id = '', ...rest] = side === 'above' ? words : words.slice(1)
  const setting = settings.find(name => name === rest[0]) ?? null
  const manner = (setting === null ? rest : rest.slice(1)).join(' ') || 'share'
  const known = manners.find(name => name === manner)
  if (known) return { side, id, setting, manner: known }
  const choices = [...settings, ...manners.slice(1)].join(', ')
  return {
    message: {
      en: `“${manner}” is not a way to say a figure; after the id write nothing, or one of: ${choices}`,
      cy: `Nid yw “${manner}” yn ffordd o ddweud ffigur; ar ôl y cyfeirnod ysgrifennwch ddim byd, neu un o’r rhain: ${choices}`,
    },
  }
}

const unknown = (id: string) => ({
  message: {
    en: `nothing is counted under “${id}”; use the id of a question, criterion, section, theme or questionnaire item`,
    cy: `nid oes dim yn cael ei gyfrif dan “${id}”; defnyddiwch gyfeirnod cwestiwn, maen prawf, adran, thema neu eitem holiadur`,
  },
})

const inManner = (counts: Tally, manner: Manner, smallBase: number, language: Language): string => {
  const words = language === 'cy' ? cy : en
  const { sufficient: k, scoreable: n } = counts
  const percent = wholePercent(counts)
  if (manner === 'k of n') return words.kOfN(k, n)
  if (manner === 'k') return String(k)
  if (manner === 'n') return String(n)
  if (percent === null) return manner === '%' ? words.notScored : words.noCase
  if (manner === '%') return `${String(percent)}%`
  if (manner === 'in words' && n - k === 0) return words.all(n)
  if (manner === 'in words' && k === 0) return words.none(n)
  if (manner === 'in words' && n - k === 1) return words.allButOne(n)
  if (manner === 'in words' && n - k === 2) return words.allButTwo(n)
  return n < smallBase ? words.counts(k, n, percent) : words.share(percent)
}
