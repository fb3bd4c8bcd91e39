/** Which printed findings a proposed sentence carries: the same figures, in one sentence, on the same side. */
import type { Figures } from './figure.ts'
import { countsOf } from './figure.ts'
import type { Side } from './finding.ts'
import type { Proposal } from './propose.ts'
import type { Computed } from './published.ts'
import type { Measure, PublishedFigure } from './published-figure.ts'
import { parseReference, referencesIn } from './reference.ts'

/** A finding as it was printed, and the figures in it. */
export interface PrintedFinding {
  readonly criterion: string
  readonly side: Side
  /** From 1, as printed. */
  readonly number: number
  /** Each with its count in the answers; empty where it prints none. */
  readonly figures: readonly { readonly figure: PublishedFigure; readonly computed: Computed }[]
}

/** A printed finding with the proposal that carries all its figures, or with the figures that none carries together. */
export interface Carried {
  readonly printed: PrintedFinding
  readonly by: Proposal | null
  /** The figures that the nearest proposal lacks. */
  readonly lacking: readonly PublishedFigure[]
}

/**
 * Looks for each printed finding among the proposals of its criterion and side. A figure is carried where the sentence
 * refers to the same question on the same side of the line with the same counts; reasons where each of those printed is
 * named; a number of cases where the base is that number.
 */
export const carriedBy = (
  printed: readonly PrintedFinding[],
  proposals: readonly Proposal[],
  figures: Figures,
): readonly Carried[] =>
  printed.map(one => {
    const rivals = proposals
      .filter(({ criterion, side }) => criterion === one.criterion && side === one.side)
      .map(proposal => ({ proposal, lacking: lackingIn(one, proposal, figures) }))
      .toSorted((a, b) => a.lacking.length - b.lacking.length)
    const nearest = rivals[0]
    const lacking = nearest?.lacking ?? one.figures.map(({ figure }) => figure)
    const isCarried = nearest !== undefined && one.figures.length > 0 && lacking.length === 0
    return { printed: one, by: isCarried ? nearest.proposal : null, lacking }
  })

const lackingIn = ({ figures: wanted }: PrintedFinding, { text }: Proposal, figures: Figures) => {
  const said = referencesIn(text.en).flatMap(reference => {
    const parsed = parseReference(reference, figures.settings)
    return 'message' in parsed ? [] : [{ ...parsed, counts: countsOf(parsed, figures) }]
  })
  type Said = (typeof said)[number]
  const says = ({ id, side, reason, counts }: Said, measure: Measure, computed: Computed): boolean => {
    if (id !== measure.question) return false
    if (measure.reasons) return reason !== null
    if (measure.base) return reason === null && counts?.scoreable === computed.scoreable
    return (
      side === (measure.side ?? 'above') &&
      counts?.sufficient === computed.sufficient &&
      counts.scoreable === computed.scoreable
    )
  }
  return wanted
    .filter(({ figure: { measure, value }, computed }) => {
      const matching = said.filter(each => says(each, measure, computed))
      const named = new Set(matching.map(({ reason }) => reason))
      return matching.length === 0 || !(value.commonest ?? []).every(reason => named.has(reason))
    })
    .map(({ figure }) => figure)
}
