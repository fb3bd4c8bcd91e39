/** Conflicts of interest: what an assessor declares, and which cases that keeps from them. */
import type { Words } from '../../platform/pure/words.ts'
import type { SampledCase } from '../../sample/rules/case.ts'
import type { KnownValues } from '../../sample/rules/known-values.ts'
import { referenceIn, valueIn } from '../../sample/rules/known-values.ts'

/** Why somebody should not judge a case, in the words of the declaration. */
export const conflictKinds = {
  'employer-now': { en: 'I work there now', cy: 'Rwy’n gweithio yno yn awr' },
  'employer-before': { en: 'I worked there before', cy: 'Roeddwn i’n gweithio yno o’r blaen' },
  relative: { en: 'A relative or close friend is involved', cy: 'Mae perthynas neu gyfaill agos yn gysylltiedig' },
  'line-management': {
    en: 'I manage, or am managed by, somebody involved',
    cy: 'Rwy’n rheoli rhywun sy’n gysylltiedig, neu maen nhw’n fy rheoli i',
  },
  'joint-board': {
    en: 'I sit on a board with somebody involved',
    cy: 'Rwy’n eistedd ar fwrdd gyda rhywun sy’n gysylltiedig',
  },
} as const satisfies Record<string, Words>

export type ConflictKind = keyof typeof conflictKinds

/** Whether a word is a kind of conflict. */
export const isConflictKind = (word: string): word is ConflictKind => Object.hasOwn(conflictKinds, word)

/** What a conflict is about: the whole service, one case, or every case with a value of an attribute, such as a team. */
export type About =
  | { readonly about: 'service' }
  | { readonly about: 'case'; readonly reference: string }
  | { readonly about: 'attribute'; readonly attribute: string; readonly value: string }

/** A conflict that stands. */
export interface Conflict {
  readonly id: number
  readonly person: number
  readonly kind: ConflictKind
  readonly about: About
  readonly declaredAt: Date
}

/** Somebody who would read cases, and the service whose people they are. */
export interface Affiliation {
  readonly person: number
  readonly organisation: number | null
  /** The region of the service that they work for; null where they work for none. */
  readonly region: string | null
}

/** The service whose work is read. */
export interface InspectedService {
  readonly organisation: number | null
  readonly region: string
}

/** Whether somebody works for the service inspected, or for a partner of it in the same region: they see none of its cases. */
export const isTooNear = ({ organisation, region }: Omit<Affiliation, 'person'>, service: InspectedService): boolean =>
  (organisation !== null && organisation === service.organisation) || (region !== null && region === service.region)

/** What a conflict is about, in the spelling of the case list; null where the list has no such thing. */
export function onList(about: About, known: KnownValues): About | null {
  if (about.about === 'service') return about
  if (about.about === 'case') {
    const reference = referenceIn(known, about.reference)
    return reference === null ? null : { about: 'case', reference }
  }
  const value = valueIn(known, about.attribute, about.value)
  return value === null ? null : { ...about, value }
}

/** By case, the people who may not read it. */
export function barredFrom(
  cases: readonly SampledCase[],
  conflicts: readonly Conflict[],
  readers: readonly Affiliation[],
  service: InspectedService,
): ReadonlyMap<number, ReadonlySet<number>> {
  const near = readers.filter(reader => isTooNear(reader, service)).map(({ person }) => person)
  const barred = cases.map(one => {
    const declared = conflicts.filter(({ about }) => touches(about, one)).map(({ person }) => person)
    return [one.id, new Set([...near, ...declared])] as const
  })
  return new Map(barred.filter(([, people]) => people.size > 0))
}

function touches(about: About, { reference, attributes }: SampledCase): boolean {
  if (about.about === 'service') return true
  if (about.about === 'case') return about.reference === reference
  return String(attributes[about.attribute] ?? '') === about.value
}
