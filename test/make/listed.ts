/** An inspection that waits for its case list, of the service that the head of service in tests works for. */
import { findActor } from '../../src/access/actions.ts'
import { findDemonstrationPerson } from '../../src/access/store.ts'
import { loadEdition } from '../../src/framework/actions.ts'
import { findFramework } from '../../src/framework/load/find.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import type { Stage } from '../../src/inspection/rules/stages.ts'
import type { Use } from '../../src/platform/use.ts'
import { fixSeed } from '../../src/sample/actions/list.ts'
import { aLead, makeInspection } from './inspection.ts'

let known: Framework | undefined

/** The shipped framework, whose case lists these are. */
export const shippedFramework = async (): Promise<Framework> => {
  const found = await findFramework('cci-2009')
  if (!found.ok) throw new Error('the framework has faults')
  return (known ??= found.value)
}

/** Makes it, with its seed fixed unless said; answers its slug and id. */
export const makeListed = async (
  use: Use,
  {
    stage = 'list-requested',
    seed = true,
    slug: wanted = 'northshire-2012',
  }: {
    readonly stage?: Exclude<Stage, 'suspended' | 'cancelled'>
    readonly seed?: boolean
    readonly slug?: string
  } = {},
): Promise<{ readonly slug: string; readonly id: number }> => {
  const framework = await shippedFramework()
  await loadEdition(use, framework)
  const head = await findDemonstrationPerson(use.db, 'head-of-service')
  const actor = head && (await findActor(use, head.id))
  const { slug, id } = await makeInspection(use, {
    slug: wanted,
    framework,
    stage,
    organisation: actor?.organisation ?? null,
  })
  if (seed) await fixSeed(use, { actor: aLead, slug })
  return { slug, id }
}
