/** Which inspections one may be compared with: those published by then, of each service the first. */
import type { Day } from '../../platform/pure/days.ts'
import type { InspectionSummary } from './inspection.ts'

/** As much of an inspection as the choice needs. */
export type Comparable = Pick<InspectionSummary, 'id' | 'frameworkId' | 'publishedOn' | 'synthetic' | 'slug'> & {
  readonly service: Pick<InspectionSummary['service'], 'id'>
}

/**
 * The other inspections under the framework of one that had been published by a day. Of a service only its first counts,
 * so that re-inspections are left out, as published tables did. Synthetic ones are compared among themselves.
 */
export const comparableWith = <One extends Comparable>(
  { id, frameworkId, synthetic }: Comparable,
  all: readonly One[],
  by: Day,
): readonly One[] => {
  const first = new Map<number, One & { readonly publishedOn: Day }>()
  for (const one of all) {
    const { publishedOn } = one
    if (publishedOn === null || publishedOn > by || one.id === id) continue
    if (one.frameworkId !== frameworkId || one.synthetic !== synthetic) continue
    const known = first.get(one.service.id)
    const isFirst =
      !known || publishedOn < known.publishedOn || (publishedOn === known.publishedOn && one.slug < known.slug)
    if (isFirst) first.set(one.service.id, { ...one, publishedOn })
  }
  return [...first.values()]
}
