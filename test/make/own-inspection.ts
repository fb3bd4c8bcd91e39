/** An inspection of the very service for which the head of service and the board chair of the tests work. */
import { createDemonstrationPeople } from '../../src/access/actions.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import { exampleOrganisations } from '../people.ts'
import type { People } from '../people.ts'
import { makeFramework } from './framework.ts'
import type { Wanted } from './inspection.ts'
import { makeInspection } from './inspection.ts'

/** Makes it; its address is `northshire-2012`. */
export async function makeOwnInspection({ use }: People, wanted: Wanted = {}): Promise<void> {
  const framework = makeFramework()
  await loadEdition(use, framework)
  const people = await createDemonstrationPeople(use, exampleOrganisations)
  await makeInspection(use, { framework, organisation: people.get('head-of-service')?.organisation ?? 0, ...wanted })
}
