/** The texts that a report has one of: the foreword on either side of its table, and each section's two. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Kind } from './passage.ts'

/** A place for one text. */
export interface Slot {
  readonly kind: Kind
  readonly place: string
  /** The framework's title of the section; null for the foreword. */
  readonly section: Words | null
}

/** Every slot, in the order of the report; the foreword where the outline has one. */
export const slotsOf = ({ sections, outline }: Pick<Framework, 'sections' | 'outline'>): readonly Slot[] => [
  ...(outline.some(({ kind }) => kind === 'foreword')
    ? ['before', 'after'].map(place => ({ kind: 'foreword' as const, place, section: null }))
    : []),
  ...sections.flatMap(({ id, title }) => [
    { kind: 'introduction' as const, place: id, section: title },
    { kind: 'commentary' as const, place: id, section: title },
  ]),
]
