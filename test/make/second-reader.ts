/** Somebody who joins the team as an inspector, and judges one case of an inspection a second time. */
import { saveAllocation } from '../../src/assessment/store/allocation.ts'
import { addTeamMember } from '../../src/inspection/store/team.ts'
import type { Use } from '../../src/platform/use.ts'

/** Gives them the second reading of the case; nobody else is given any. */
export async function giveSecond(
  use: Use,
  of: { readonly inspection: number; readonly case: number; readonly person: number },
): Promise<void> {
  await addTeamMember(use.db, of.inspection, { person: of.person, role: 'inspector' })
  const second = new Map([[of.case, of.person]])
  await saveAllocation(use.db, of.inspection, { first: new Map(), second, interviews: new Map() }, new Map())
}
