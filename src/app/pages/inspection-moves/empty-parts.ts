/** Before a draft goes to the service: what of it is still empty, and whether it is sent although that is known. */
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import type { Transition } from '../../../inspection/rules/stages.ts'
import { one } from '../../../platform/web/form.ts'
import type { Form } from '../../../platform/web/form.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import { emptyPlaces } from '../../../report/actions/readiness.ts'
import type { Lack } from '../../../report/rules/checks/lack.ts'
import { placeHref } from '../../../report/rules/checks/place-href.ts'

/** A place in which nothing is written. */
export interface EmptyPlace {
  readonly place: string
  readonly href: string
  readonly message: string
}

/** What the page of the move shows of it. */
export interface EmptyParts {
  /** What must be written before publication. */
  readonly lacking: readonly EmptyPlace[]
  /** What may rightly be left out. */
  readonly leftOut: readonly EmptyPlace[]
  /** What the box sends when it is ticked: the places of which its reader knows. */
  readonly known: string
  readonly ticked: boolean
}

/** The empty places of the draft that a move sends to the service; none for a move that sends no draft. */
export const findEmpty = async (use: Use, inspection: Inspection, move: Transition): Promise<readonly Lack[]> =>
  move.to === 'factual-accuracy' ? emptyPlaces(use, inspection) : []

/** The same for its page, with the tick as it was sent. */
export function emptyParts(
  lacks: readonly Lack[],
  { slug, language, form }: { readonly slug: string; readonly language: Language; readonly form: Form },
): EmptyParts {
  const of = (weight: Lack['weight']) =>
    lacks
      .filter(lack => lack.weight === weight)
      .map(({ place, where, message }) => ({
        place: place[language],
        href: placeHref(where, { inspection: slug }),
        message: message[language],
      }))
  return {
    lacking: of('refusal'),
    leftOut: of('remark'),
    known: placesOf(lacks).join('\n'),
    ticked: isKnown(lacks, form),
  }
}

/** Whether whoever sends the draft said that they know of each place that must still be written. */
export function isKnown(lacks: readonly Lack[], form: Form): boolean {
  const known = one(form, 'empty').split(/\r?\n/)
  return placesOf(lacks).every(place => known.includes(place))
}

const placesOf = (lacks: readonly Lack[]): readonly string[] =>
  lacks.flatMap(({ weight, place }) => (weight === 'refusal' ? [place.en] : []))
