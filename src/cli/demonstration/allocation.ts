/** Who judges the demonstration's cases: its invented assessors join the team, and the cases are shared out among them. */
import { addDemonstrationColleagues } from '../../access/actions.ts'
import { allocateCases, findDesk } from '../../assessment/actions/allocate.ts'
import { usualWishes } from '../../assessment/rules/allocation/desk.ts'
import { joinTeam } from '../../inspection/actions.ts'
import type { Use } from '../../platform/use.ts'
import { must } from './fault.ts'
import type { Under } from './fault.ts'

/** Puts the assessors in the team. */
export async function loadAssessors(use: Use, { actor, inspection, file }: Under): Promise<void> {
  const organisation = actor.organisation ?? 0
  const people = await addDemonstrationColleagues(
    use,
    file.assessors.map(each => ({ ...each, organisation })),
  )
  for (const [i, { role }] of file.assessors.entries()) {
    const member = { person: people[i] ?? 0, role }
    must(await joinTeam(use, { actor, inspection, member }), ({ en }) => en)
  }
}

/**
 * Shares the cases out as a lead inspector does who changes nothing of what is offered. Always in the same way.
 */
export async function shareOut(use: Use, { actor, file, framework }: Under): Promise<void> {
  if (!framework.allocation) return
  const asked = { actor, slug: file.slug }
  const wishes = usualWishes(await findDesk(use, asked))
  must(await allocateCases(use, { ...asked, wishes }), ({ message }) => message.en)
}
