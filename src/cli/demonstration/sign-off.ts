/** The signatures on the demonstration's report, by its own people, who confirm each point of the framework's checklist. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { findSignOff, signReport } from '../../report/actions/sign-off.ts'
import type { Under } from './fault.ts'
import { must } from './fault.ts'

/** Signs the report in the order of the framework; `actorOf` finds the demonstration's person of a role. */
export async function signOff(
  use: Use,
  { file: { slug }, framework, actorOf }: Under & { readonly actorOf: (role: string) => Actor },
): Promise<void> {
  for (const { role, checks } of framework.signOff?.steps ?? []) {
    const actor = actorOf(role)
    const { hash } = await findSignOff(use, { actor, slug })
    const checked = checks.map(({ id }) => id)
    must(await signReport(use, { actor, slug, checked, hash }), ({ message }) => message.en)
  }
}
