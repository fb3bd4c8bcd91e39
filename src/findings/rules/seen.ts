/** The figures that an author last saw beside a text, and which of them have changed since: nothing is rewritten. */
import type { Tally } from '../../platform/pure/proportion.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Figures } from './figure.ts'
import { countsOf, say } from './figure.ts'
import { parseReference } from './reference.ts'

/** A figure as it was seen: its counts (those of the score, for a comment), and how it was said. */
export interface Seen extends Tally {
  readonly said: Words
}

/** By reference, as it stands between the braces. */
export type SeenFigures = Readonly<Record<string, Seen>>

/** A reference whose counts have changed. `now` is null where nothing is counted under it any more. */
export interface Mark {
  readonly reference: string
  readonly then: Seen
  readonly now: Seen | null
}

/** How a reference stands now; null where it can't be resolved. */
export const seeNow = (reference: string, figures: Figures): Seen | null => {
  const parsed = parseReference(reference, figures.settings)
  const counts = 'message' in parsed ? null : countsOf(parsed, figures)
  const [en, cy] = [say(reference, figures, 'en'), say(reference, figures, 'cy')]
  if (!counts || 'message' in en || 'message' in cy) return null
  return { ...counts, said: { en: en.figure, cy: cy.figure } }
}

/** What an author sees who writes these references now; one that can't be resolved is left out. */
export const seeAll = (references: readonly string[], figures: Figures): SeenFigures =>
  Object.fromEntries(
    references.flatMap(reference => {
      const seen = seeNow(reference, figures)
      return seen ? [[reference, seen]] : []
    }),
  )

/**
 * The references that stand otherwise than they were seen. A figure is marked when its counts have changed, also where
 * its words are the same: 47 and 48 of 62 may both be said in one way, and an author should know. One that nobody has
 * seen yet is not marked.
 */
export const marksOf = (references: readonly string[], seen: SeenFigures, figures: Figures): readonly Mark[] =>
  references.flatMap(reference => {
    const then = Object.hasOwn(seen, reference) ? seen[reference] : undefined
    if (!then) return []
    const now = seeNow(reference, figures)
    const same = now?.sufficient === then.sufficient && now.scoreable === then.scoreable
    return same ? [] : [{ reference, then, now }]
  })

/** What marks say now in a few letters, so that somebody takes in just what was looked at. */
export const printOf = (marks: readonly Mark[]): string =>
  marks.map(({ reference, now }) => `${reference}=${now ? `${now.sufficient}/${now.scoreable}` : ''}`).join(';')
