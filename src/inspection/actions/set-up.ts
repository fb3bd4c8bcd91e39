/** Setting up an inspection from what somebody chose: its edition, address, dates and lead in one deed. */
import { readPeopleInRole } from '../../access/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { Programme, Service } from '../../programme/rules/programme.ts'
import type { Succession } from '../../programme/rules/history.ts'
import { readSuccessions } from '../../programme/store/history.ts'
import { readProgrammes, readServices } from '../../programme/store.ts'
import { joinTeam, planInspection, whyNotJoin } from '../actions.ts'
import { mayPlan } from '../rules/may.ts'
import { partnersOf } from '../rules/near.ts'
import { slugFor } from '../rules/slug.ts'
import { readInspections } from '../store.ts'

/** What may be chosen when an inspection is planned. */
export interface Choices {
  readonly programmes: readonly Programme[]
  readonly services: readonly Service[]
  readonly successions: readonly Succession[]
  /** The people who may lead it. */
  readonly leads: readonly { readonly id: number; readonly name: string }[]
}

/** What was chosen; each is one of the `Choices`. */
export interface Chosen {
  readonly programme: number
  readonly service: number
  readonly lead: number
  readonly fieldworkOn: Day
}

/** The programmes, services and people from which an inspection is planned. */
export async function findChoices(use: Use, { actor }: { readonly actor: Actor }): Promise<Choices> {
  insist(mayPlan(actor))
  return {
    programmes: await readProgrammes(use.db),
    services: await readServices(use.db),
    successions: await readSuccessions(use.db),
    leads: await readPeopleInRole(use.db, 'lead-inspector'),
  }
}

/**
 * Plans the inspection with its timetable and puts its lead in the team; answers its address, or why they can't lead it.
 *
 * @param ask.synthetic whether its cases will be invented, as in a demonstration
 * @throws Error where a choice is not among the `Choices`, or the programme's edition was never taken in
 */
export async function setUpInspection(
  use: Use,
  { actor, chosen, synthetic }: { readonly actor: Actor; readonly chosen: Chosen; readonly synthetic: boolean },
): Promise<Result<string, Words>> {
  insist(mayPlan(actor))
  const [programme] = await readProgrammes(use.db, [chosen.programme])
  const register = await readServices(use.db)
  const service = register.find(({ id }) => id === chosen.service)
  const framework = programme && (await findEdition(use, programme.frameworkHash))
  if (!framework || !service) throw new Error('an inspection needs a programme with its edition, and a service')
  const refusal = await whyNotJoin(use, chosen.lead, { service, partners: partnersOf(service, register) })
  if (refusal) return refused([refusal])
  const { fieldworkOn } = chosen
  const slug = slugFor(service.slug, fieldworkOn, await takenSlugs(use))
  const inspection = { slug, service: service.id, programme: programme.id, fieldworkOn, caseload: null, synthetic }
  const planned = await planInspection(use, { actor, framework, inspection })
  if (!planned.ok) throw new Error(planned.problems.map(({ en }: Words) => en).join(' '))
  const member = { person: chosen.lead, role: 'lead-inspector' }
  await joinTeam(use, { actor, inspection: planned.value, member })
  return ok(slug)
}

const takenSlugs = async (use: Use): Promise<readonly string[]> => (await readInspections(use.db)).map(row => row.slug)
