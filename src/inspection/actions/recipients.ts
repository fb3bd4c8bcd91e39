/** The people of a role in an inspection: of the service inspected, of the inspection's team, or of a body as a whole. */
import { readHolders, readPeopleInRole } from '../../access/store.ts'
import { isRole, roles } from '../../access/rules/roles.ts'
import type { Contact } from '../../access/store/names.ts'
import { readContacts } from '../../access/store/names.ts'
import type { Use } from '../../platform/use.ts'
import type { InspectionSummary } from '../rules/inspection.ts'

/** Whose a role is: the team's for those who visit or lead, the service's for its people, and everybody's otherwise. */
const ofTeam = ['lead-inspector', 'inspector', 'practice-assessor', 'local-assessor']

/** Those who hold a role where this inspection is concerned, in the order of their ids. */
export async function peopleInRole(use: Use, inspection: InspectionSummary, role: string): Promise<readonly Contact[]> {
  if (!isRole(role)) return []
  return readContacts(use.db, await idsInRole(use, inspection, role))
}

async function idsInRole(
  use: Use,
  { team, service }: InspectionSummary,
  role: Parameters<typeof readPeopleInRole>[1],
): Promise<readonly number[]> {
  const parts = team.filter(member => member.role === role).map(({ person }) => person)
  if (ofTeam.includes(role) || parts.length > 0) return parts
  if (roles[role].organisations.includes('service'))
    return service.organisation === null ? [] : readHolders(use.db, service.organisation, role)
  return (await readPeopleInRole(use.db, role)).map(({ id }) => id)
}

/** The addresses of everybody in any of these roles, each once. */
export async function addressesOf(
  use: Use,
  inspection: InspectionSummary,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const role of wanted)
    for (const { email } of await peopleInRole(use, inspection, role)) if (email !== null) found.push(email)
  return [...new Set(found)]
}
