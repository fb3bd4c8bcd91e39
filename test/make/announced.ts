/** An inspection of the service that the people of tests work for, with a checklist, letters and requests. */
import { findDemonstrationPerson } from '../../src/access/store.ts'
import type { Role } from '../../src/access/rules/roles.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Use } from '../../src/platform/use.ts'
import { tinyFramework } from './framework-folder.ts'
import type { Wanted } from './inspection.ts'
import { makeInspection } from './inspection.ts'

/** Makes it at a stage, `announced` unless said; answers its id and the framework. */
export async function makeAnnounced(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly framework: Framework }> {
  const framework = await tinyFramework()
  await loadEdition(use, framework)
  const idOf = async (role: Role): Promise<{ id: number; organisation: number }> => {
    const person = await findDemonstrationPerson(use.db, role)
    if (!person) throw new Error(`nobody is a ${role}`)
    return { id: person.id, organisation: person.organisation }
  }
  const lead = await idOf('lead-inspector')
  const { id } = await makeInspection(use, {
    framework,
    organisation: (await idOf('head-of-service')).organisation,
    stage: 'announced',
    ...wanted,
    team: [{ person: lead.id, role: 'lead-inspector' }, ...(wanted.team ?? [])],
  })
  return { id, framework }
}
