/** What is contested in a case, in words, with where it is settled: the same on the board, in a list of cases and in a case. */
import { conversationOf } from '../../framework/rules/conversation.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { ContestBeside } from './beside/contests.ts'
import { caseWords } from './case-words.ts'
import { assessmentPaths } from './paths.ts'

/** Everything contested in one reading of a case. */
export interface Contested {
  /** How many questions were answered differently. */
  readonly answers: number
  /** Dates, verdicts on deadlines and levels that were given differently. */
  readonly beside: readonly ContestBeside[]
}

/** One thing that is contested, and where it is settled. */
export interface ContestedPart {
  readonly text: string
  readonly href: string
}

/** The inspection's slug and the case assessment of an address. */
export interface CasePlace {
  readonly inspection: string
  readonly assessment: string | number
}

/** How many things are contested in all. */
export const contestedCount = ({ answers, beside }: Contested): number => answers + beside.length

/** Each thing in words: answers as a number, for the case's own page lists them, and everything else by its title. */
export function contestedParts(
  { answers, beside }: Contested,
  framework: Pick<Framework, 'sections' | 'conversation'>,
  place: CasePlace,
  language: Language,
): readonly ContestedPart[] {
  const words = caseWords[language]
  return [
    ...(answers > 0 ? [{ text: words.contestedBy.answer(answers), href: assessmentPaths.assessment(place) }] : []),
    ...beside.map(each => ({
      text: words.contestedTitle[each.kind](each.title[language]),
      href: settledAt(each, framework, place),
    })),
  ]
}

/** The page on which something contested beside the questions is settled, and the place on it. */
export function settledAt(
  { question }: Pick<ContestBeside, 'question'>,
  framework: Pick<Framework, 'sections' | 'conversation'>,
  place: CasePlace,
): string {
  const part = conversationOf(framework).find(({ questions }) => questions.some(({ id }) => id === question))
  return part && question !== null ? questionAt(place, part.id, question) : assessmentPaths.caseRecord(place)
}

/** The place of a question on the page of its part. */
export const questionAt = (place: CasePlace, section: string, question: string): string =>
  `${assessmentPaths.assessmentSection({ ...place, section })}#q-${question}`
