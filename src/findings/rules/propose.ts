/** Sentences proposed from the answers, for a person to accept, reword, merge, order or reject. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Share } from '../../framework/rules/phrasing.ts'
import type { Question } from '../../framework/rules/question.ts'
import type { Criterion } from '../../framework/rules/section.ts'
import type { Tally } from '../../platform/pure/proportion.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Figures } from './figure.ts'
import type { Side } from './finding.ts'
import { leadOf, piecesOf, sharesOf, topicsOf } from './topic.ts'
import type { Piece } from './topic.ts'
import type { Weight } from './weight.ts'
import { heaviness, weightOf } from './weight.ts'
import type { Wording } from './wording.ts'
import { sentencesOf } from './wording.ts'

/** A sentence with live references in place of figures, as a finding is written. */
export interface Proposal {
  readonly criterion: string
  /** Id of the framework's topic, or of the question that stands alone. */
  readonly topic: string
  /** The question that decides the side. */
  readonly question: string
  /** What it speaks of; one setting's alone where the settings stand on different sides. */
  readonly shares: readonly Share[]
  readonly side: Side
  readonly wording: Wording
  /** Whether the figures put it on this side; the others are the same topic told the other way. */
  readonly suggested: boolean
  readonly text: Words
  readonly weight: Weight
}

/**
 * What might be said of each criterion: first what the figures suggest, its strengths and then its areas for
 * improvement, the weightiest first; then the other ways to tell each topic.
 *
 * A topic stands on the side of its first share: a strength where that reaches the framework's best band, else an area
 * for improvement. Where a topic's settings fall on different sides, each is suggested on its own. What nobody could
 * answer is left out.
 */
export const propose = (framework: Framework, figures: Figures): readonly Proposal[] =>
  framework.sections
    .flatMap(section => section.criteria)
    .flatMap(criterion => {
      const proposals = topicsOf(framework, criterion).flatMap(topic => ofTopic(framework, criterion, topic, figures))
      return [true, false].flatMap(suggested =>
        (['strength', 'improvement'] as const).flatMap(side =>
          proposals
            .filter(proposal => proposal.suggested === suggested && proposal.side === side)
            .toSorted((a, b) => heaviness(b.weight) - heaviness(a.weight)),
        ),
      )
    })

/** Every way in which a topic may be told. */
const ways: readonly { readonly side: Side; readonly wording: Wording }[] = [
  { side: 'strength', wording: 'above' },
  { side: 'improvement', wording: 'below' },
  { side: 'improvement', wording: 'only' },
]

const ofTopic = (framework: Framework, criterion: Criterion, topic: Piece, figures: Figures): readonly Proposal[] => {
  const sideOf = (piece: Piece): Side | null => {
    const lead = leadOf(piece)
    return lead ? sideFor(framework, figures.tally(lead.question, lead.setting)) : null
  }
  const whole = answeredIn(topic, figures)
  const tell = (piece: Piece, side: Side, wording: Wording, suggested: boolean): readonly Proposal[] =>
    proposal(framework, criterion, { piece, side, wording, suggested }, figures)
  const pieces = piecesOf(whole, sideOf)
  const suggestions = pieces.flatMap(piece => {
    const side = sideOf(piece)
    return side === null ? [] : tell(piece, side, side === 'strength' ? 'above' : 'below', true)
  })
  if (suggestions.length === 0) return []
  const said = new Set(suggestions.map(({ text }) => text.en))
  const others = ways.flatMap(({ side, wording }) => tell(whole, side, wording, false))
  // That something was not done in none of the cases is no way to tell it.
  return [...suggestions, ...others.filter(({ text, weight }) => weight.cases > 0 && !said.has(text.en))]
}

const proposal = (
  framework: Framework,
  criterion: Criterion,
  told: Pick<Proposal, 'side' | 'wording' | 'suggested'> & { readonly piece: Piece },
  figures: Figures,
): readonly Proposal[] => {
  const { piece, ...rest } = told
  const text = sentencesOf({ framework, criterion, figures }, piece, told.wording)
  const lead = leadOf(piece)
  if (!text || !lead) return []
  const weighed = sharesOf(piece).flatMap(share => weightIn(criterion, share, told.side, figures))
  const [weight] = weighed.toSorted((a, b) => heaviness(b) - heaviness(a))
  if (!weight) return []
  const { id } = piece
  return [
    { criterion: criterion.id, topic: id, question: lead.question, shares: sharesOf(piece), ...rest, text, weight },
  ]
}

const weightIn = ({ questions }: Criterion, share: Share, side: Side, figures: Figures): readonly Weight[] => {
  const question: Question | undefined = questions.find(({ id }) => id === share.question)
  const tally = figures.tally(share.question, share.setting)
  if (!question || !tally) return []
  return [weightOf(question, side === 'strength' ? tally.sufficient : tally.scoreable - tally.sufficient)]
}

/** The topic without the shares that no case stands behind. */
const answeredIn = ({ sentences, ...topic }: Piece, figures: Figures): Piece => ({
  ...topic,
  sentences: sentences
    .map(shares => shares.filter(({ question, setting }) => (figures.tally(question, setting)?.scoreable ?? 0) > 0))
    .filter(shares => shares.length > 0),
})

const sideFor = ({ bands: { bands } }: Framework, tally: Tally | null): Side | null => {
  const percent = tally && wholePercent(tally)
  const best = bands[0]
  if (percent === null || !best) return null
  return percent >= best.from ? 'strength' : 'improvement'
}
