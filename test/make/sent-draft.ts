/** A draft that was sent for its facts to be checked, to the head of the service that the people of tests work for. */
import { findDemonstrationPerson } from '../../src/access/store.ts'
import type { Role } from '../../src/access/rules/roles.ts'
import { moveInspection } from '../../src/inspection/actions.ts'
import type { Actor } from '../../src/platform/pure/actor.ts'
import type { Use } from '../../src/platform/use.ts'
import { hasReader, sendDraft } from '../../src/report/actions/accuracy/send.ts'
import type { Wanted } from './inspection.ts'
import { makeReport } from './report.ts'

/** The demonstration's person of a role, as they act. */
export async function actorOf(use: Use, role: Role): Promise<Actor> {
  const person = await findDemonstrationPerson(use.db, role)
  if (!person) throw new Error(`nobody is a ${role}`)
  return { person: person.id, name: person.name, organisation: person.organisation, roles: person.roles }
}

/** The report at the desk, of a service that has a head. */
export async function makeDraft(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string }> {
  const lead = await actorOf(use, 'lead-inspector')
  const { organisation } = await actorOf(use, 'head-of-service')
  return makeReport(use, {
    stage: 'drafting',
    organisation,
    ...wanted,
    team: [{ person: lead.person ?? 0, role: 'lead-inspector' }],
  })
}

/** The same draft sent, by the same deeds as its lead inspector does it. */
export async function makeSentDraft(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string; readonly lead: Actor; readonly head: Actor }> {
  const { id, slug } = await makeDraft(use, wanted)
  const [lead, head] = [await actorOf(use, 'lead-inspector'), await actorOf(use, 'head-of-service')]
  const held = ['report', ...((await hasReader(use, id)) ? (['reader'] as const) : [])] as const
  const on = use.now.toISOString().slice(0, 10)
  const moved = await moveInspection(use, { actor: lead, inspection: id, to: 'factual-accuracy', on, held })
  if (!moved.ok) throw new Error(JSON.stringify(moved.problems))
  await sendDraft(use, { actor: lead, slug })
  return { id, slug, lead, head }
}
