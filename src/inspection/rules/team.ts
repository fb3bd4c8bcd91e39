/** The parts that people have in an inspection, and when somebody can still be taken out of its team. */
import type { OrganisationKind, Role } from '../../access/rules/roles.ts'
import type { Inspection, TeamMember } from './inspection.ts'
import { hasReached } from './stages.ts'

/** The parts that are given to those who hold the role, in the order in which a team is listed. */
export const partsToGive: readonly Role[] = [
  'lead-inspector',
  'inspector',
  'practice-assessor',
  'local-assessor',
  'quality-assurer',
  'support',
]

/** Whose people hold no role everywhere, and have a part in one inspection at a time; and which. */
export const guestKind: OrganisationKind = 'partner-inspectorate'
export const guestPart: Role = 'inspector'

/** Whether a member can be taken out: before fieldwork, and never the last who leads. */
export const mayLeave = (inspection: Inspection, { role }: TeamMember): boolean =>
  !hasReached(inspection, 'fieldwork') &&
  (role !== 'lead-inspector' || inspection.team.filter(each => each.role === 'lead-inspector').length > 1)
