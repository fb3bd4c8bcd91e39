/** Who must act on an urgent concern, by name. */
import { readHolders } from '../../access/store.ts'
import { readNames } from '../../access/store/names.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { Use } from '../../platform/use.ts'

/** Who is told: the inspection's leads and the heads of its service. */
export interface Told {
  readonly leads: readonly Person[]
  /** Empty where nobody of the service is known. */
  readonly heads: readonly Person[]
}

/** One of them. */
export interface Person {
  readonly person: number
  readonly name: string
}

/** Who is told of a concern in this inspection. */
export async function whoIsTold(
  use: Use,
  { team, service }: Pick<InspectionSummary, 'team' | 'service'>,
): Promise<Told> {
  const leads = team.filter(({ role }) => role === 'lead-inspector').map(({ person }) => person)
  const heads = service.organisation === null ? [] : await readHolders(use.db, service.organisation, 'head-of-service')
  const names = await readNames(use.db, [...leads, ...heads])
  const named = (people: readonly number[]) =>
    [...new Set(people)].flatMap(person => {
      const name = names.get(person)
      return name === undefined ? [] : [{ person, name }]
    })
  return { leads: named(leads), heads: named(heads) }
}
