/** What lies on the working page of a criterion: findings that stand, proposals that are open, and what was set aside. */
import type { Criterion } from '../../framework/rules/section.ts'
import type { Language } from '../../platform/pure/words.ts'
import { keyOf, standingOf } from './dealt.ts'
import type { Figures } from './figure.ts'
import type { Side } from './finding.ts'
import { sides } from './finding.ts'
import type { Passage } from './passage.ts'
import { standing } from './passage.ts'
import { findingsPaths } from './paths.ts'
import type { Proposal } from './propose.ts'
import { referencesIn } from './reference.ts'
import type { Changed, Said } from './said.ts'
import { changedIn, saidNow } from './said.ts'
import { marksOf, printOf } from './seen.ts'
import type { Weight } from './weight.ts'

/** A finding that stands, with what has changed in it. */
export interface Item {
  readonly id: number
  /** From 1, as the report numbers it. */
  readonly number: number
  readonly said: Said
  readonly lacksWelsh: boolean
  /** Whether its Welsh refers to other figures than its English. */
  readonly welshDiffers: boolean
  readonly href: string
  readonly changes: readonly Changed[]
  /** What the changes say now, so that just those are taken in. */
  readonly print: string
  readonly first: boolean
  readonly last: boolean
}

/** One way to tell a topic. */
export interface Way {
  readonly key: string
  readonly side: Side
  readonly said: Said
}

/** A topic that is still proposed: what the figures suggest, and the other ways to tell it. */
export interface Suggestion extends Way {
  readonly weight: string
  readonly others: readonly Way[]
}

/** What was set aside or merged, with why. */
export interface Aside {
  readonly id: number
  readonly said: Said
  readonly note: string
  readonly merged: boolean
}

export interface CriterionBoard {
  readonly sides: readonly { readonly side: Side; readonly items: readonly Item[] }[]
  readonly suggestions: readonly { readonly side: Side; readonly proposals: readonly Suggestion[] }[]
  readonly written: readonly Way[]
  readonly aside: readonly Aside[]
}

interface Laid {
  readonly figures: Figures
  readonly passages: readonly Passage[]
  readonly proposals: readonly Proposal[]
}

interface Manner {
  readonly language: Language
  readonly slug: string
  /** A weight with its reasons, in words. */
  readonly weight: (weight: Weight) => string
}

/** Lays out a criterion. */
export const boardOf = ({ figures, passages, proposals }: Laid, { id }: Criterion, manner: Manner): CriterionBoard => {
  const { language, slug } = manner
  const own = proposals.filter(({ criterion }) => criterion === id)
  const became = (proposal: Proposal) => standingOf(proposal, passages, figures.settings)
  const way = (proposal: Proposal): Way => ({
    key: keyOf(proposal),
    side: proposal.side,
    said: saidNow(proposal.text, figures, language, slug),
  })
  const suggestion = (proposal: Proposal): Suggestion => ({
    ...way(proposal),
    weight: manner.weight(proposal.weight),
    others: own.filter(each => !each.suggested && each.topic === proposal.topic).map(way),
  })
  const suggested = own.filter(proposal => proposal.suggested)
  const open = suggested.filter(proposal => became(proposal) === 'open')
  return {
    sides: sides.map(side => ({ side, items: itemsOn(side, standing(passages, 'finding', id), figures, manner) })),
    suggestions: sides
      .map(side => ({ side, proposals: open.filter(each => each.side === side).map(suggestion) }))
      .filter(group => group.proposals.length > 0),
    written: suggested.filter(proposal => became(proposal) === 'written').map(way),
    aside: passages
      .filter(({ kind, place, latest }) => kind === 'finding' && place === id && latest.state !== 'standing')
      .map(passage => ({
        id: passage.id,
        said: saidNow(passage.latest.text, figures, language, slug),
        note: passage.latest.note ?? '',
        merged: passage.latest.state === 'merged',
      })),
  }
}

const itemsOn = (
  side: Side,
  findings: readonly Passage[],
  figures: Figures,
  { language, slug }: Manner,
): readonly Item[] => {
  const own = findings.filter(({ latest }) => latest.side === side)
  return own.map(({ id, latest: { text, seen } }, i) => ({
    id,
    number: i + 1,
    said: saidNow(text, figures, language, slug),
    lacksWelsh: text.cy === null,
    welshDiffers: text.cy !== null && sorted(text.en) !== sorted(text.cy),
    href: findingsPaths.passage({ inspection: slug, passage: id }),
    changes: changedIn(text, seen, figures, language),
    print: printOf(marksOf(referencesIn(text.en, text.cy), seen, figures)),
    first: i === 0,
    last: i === own.length - 1,
  }))
}

const sorted = (text: string): string => referencesIn(text).toSorted().join(';')
