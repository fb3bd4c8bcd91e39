/** The address that a new inspection gets: the service with the year of fieldwork, as people speak of it. */
import type { Day } from '../../platform/pure/days.ts'

/**
 * The first address that is free: `northshire-2012`, else with the month, else with a number behind it.
 *
 * @param taken the addresses of all inspections of that service
 */
export function slugFor(service: string, fieldworkOn: Day, taken: readonly string[]): string {
  const wanted = [`${service}-${fieldworkOn.slice(0, 4)}`, `${service}-${fieldworkOn.slice(0, 7)}`]
  const free = wanted.find(slug => !taken.includes(slug))
  if (free !== undefined) return free
  let number = 2
  while (taken.includes(`${service}-${fieldworkOn.slice(0, 7)}-${number}`)) number += 1
  return `${service}-${fieldworkOn.slice(0, 7)}-${number}`
}
