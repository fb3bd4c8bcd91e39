/** Sentences proposed from the answers, for a person to accept, reword, merge, order or reject. */
import type { Criterion, Framework, Question } from '../../framework/rules/framework.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Side } from './finding.ts'

/** What the answers to one question show. */
export interface QuestionEvidence {
  readonly all: Tally
  /** By value of the case attribute that the framework splits figures by; empty where it splits by none. */
  readonly parts: readonly { readonly setting: string; readonly tally: Tally }[]
  /** How often each reason was given for an answer below the line, by the reason's id. */
  readonly reasons: Readonly<Record<string, number>>
}

/** A sentence with live references in place of figures, as a finding is written. */
export interface Proposal {
  readonly criterion: string
  readonly question: string
  /** Null where the settings stand on one side together. */
  readonly setting: string | null
  readonly side: Side
  readonly text: Words
  /** Cases that the sentence speaks of: those above the line for a strength, those below it for an improvement. */
  readonly weight: number
}

// More than three reasons in a sentence are a list that nobody reads.
const MOST_REASONS = 3

/**
 * What might be said of each criterion: its strengths, then its areas for improvement, the weightiest first.
 *
 * A share that reaches the framework's best band is proposed as a strength, any other as an area for improvement. Where
 * the settings fall on different sides, each is proposed on its own. A question that nobody could answer proposes nothing.
 */
export const propose = (
  framework: Framework,
  evidence: (question: string) => QuestionEvidence | null,
): readonly Proposal[] =>
  framework.sections
    .flatMap(section => section.criteria)
    .flatMap(criterion => {
      const proposals = criterion.questions.flatMap(question => ofQuestion(framework, criterion, question, evidence))
      return (['strength', 'improvement'] as const).flatMap(side =>
        proposals.filter(proposal => proposal.side === side).toSorted((a, b) => b.weight - a.weight),
      )
    })

const ofQuestion = (
  framework: Framework,
  criterion: Criterion,
  question: Question,
  evidence: (question: string) => QuestionEvidence | null,
): readonly Proposal[] => {
  const found = evidence(question.id)
  if (!found || question.phrases === null) return []
  const sideOf = (tally: Tally) => sideFor(framework, tally)
  const parts = found.parts.filter(({ tally }) => tally.scoreable > 0)
  const apart = new Set(parts.map(({ tally }) => sideOf(tally))).size > 1
  const shares = apart ? parts : [{ setting: null, tally: found.all }]
  return shares.flatMap(({ setting, tally }) => {
    const side = sideOf(tally)
    if (side === null) return []
    const weight = side === 'strength' ? tally.sufficient : tally.scoreable - tally.sufficient
    const text = sentence(question, question.phrases, side, setting, found.reasons)
    return [{ criterion: criterion.id, question: question.id, setting, side, text, weight }]
  })
}

const sideFor = ({ bands: { bands } }: Framework, tally: Tally): Side | null => {
  const percent = wholePercent(tally)
  const best = bands[0]
  if (percent === null || !best) return null
  return percent >= best.from ? 'strength' : 'improvement'
}

const sentence = (
  { id, reasons }: Question,
  phrases: Question['phrases'],
  side: Side,
  setting: string | null,
  given: Readonly<Record<string, number>>,
): Words => {
  const place = setting === null ? '' : ` ${setting}`
  const said = (side === 'strength' ? phrases?.above : phrases?.below) ?? { en: '', cy: '' }
  const reference = side === 'strength' ? `{${id}${place}}` : `{below ${id}${place}}`
  const often = side === 'strength' ? [] : reasons.filter(reason => (given[reason.id] ?? 0) > 0)
  const commonest = often
    .toSorted((a, b) => (given[b.id] ?? 0) - (given[a.id] ?? 0))
    .slice(0, MOST_REASONS)
    .map(reason => reason.text)
  const because = (language: keyof Words, lead: string, or: string): string =>
    commonest.length === 0 ? '' : ` ${lead}${commonest.map(text => lower(text[language])).join(or)}.`
  return {
    en: said.en.replace('{share}', reference) + because('en', 'Most often ', ', or '),
    cy: said.cy.replace('{share}', reference) + because('cy', 'Gan amlaf: ', ', neu '),
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
