/** Passages as a list of them is shown, with the places of its buttons. */
import type { Language } from '../../platform/pure/words.ts'
import type { Figures } from './figure.ts'
import type { Passage } from './passage.ts'
import type { Alteration } from './checklist.ts'
import { mayBeUsed } from './checklist.ts'
import { companyOf } from './passage.ts'
import { findingsPaths } from './paths.ts'
import type { Changed, Said } from './said.ts'
import { changedIn, saidNow } from './said.ts'

/** A passage of a list. */
export interface Listed {
  readonly id: number
  readonly place: string
  readonly said: Said
  readonly lacksWelsh: boolean
  /** Whether it is an example that has been altered in full, or anything else. */
  readonly usable: boolean
  readonly responsible: string
  readonly questions: string
  readonly href: string
  readonly changes: readonly Changed[]
  readonly first: boolean
  readonly last: boolean
}

/** What a list is made with; the checklist where it is one of examples. */
export interface Manner {
  readonly figures: Figures
  readonly language: Language
  readonly slug: string
  readonly checklist?: readonly Alteration[]
}

/** Lists some passages in the order given; their company is looked for among all. */
export const listed = (
  some: readonly Passage[],
  all: readonly Passage[],
  { figures, language, slug, checklist = [] }: Manner,
): readonly Listed[] =>
  some.map(passage => {
    const { id, kind, place, latest } = passage
    const company = companyOf(all, passage)
    const { responsible, questions = [] } = latest.details
    return {
      id,
      place,
      said: saidNow(latest.text, figures, language, slug),
      lacksWelsh: latest.text.cy === null,
      usable: kind !== 'example' || mayBeUsed(latest.details, checklist),
      responsible: responsible?.[language] ?? responsible?.en ?? '',
      questions: questions.join(', '),
      href: findingsPaths.passage({ inspection: slug, passage: id }),
      changes: changedIn(latest.text, latest.seen, figures, language),
      first: company[0]?.id === id,
      last: company.at(-1)?.id === id,
    }
  })
