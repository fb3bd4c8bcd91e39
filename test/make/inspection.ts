/** An inspection with what it stands on, made by the actions that the pages use. */
import type { Framework } from '../../src/framework/rules/framework.ts'
import { joinTeam, moveInspection, planInspection } from '../../src/inspection/actions.ts'
import { stages } from '../../src/inspection/rules/stages.ts'
import type { Need, Stage } from '../../src/inspection/rules/stages.ts'
import type { Actor } from '../../src/platform/pure/actor.ts'
import type { Use } from '../../src/platform/use.ts'
import { openProgramme, registerService } from '../../src/programme/actions.ts'
import { makeFramework } from './framework.ts'

/** Somebody who may plan and move an inspection, with no row of their own in the database. */
export const aLead: Actor = { person: 900, name: 'Robin Lead', organisation: 90, roles: ['lead-inspector'] }

/** Every need there is, for a test that does not ask what an inspection may be moved by. */
export const everyNeed: readonly Need[] = [
  'lead',
  'fieldwork-date',
  'cases',
  'answers',
  'report',
  'reader',
  'comments',
  'checks',
  'disclosure',
  'signatures',
  'plan',
  'reason',
]

/** What a test may choose; the rest is made up. */
export interface Wanted {
  readonly slug?: string
  readonly framework?: Framework
  readonly organisation?: number | null
  /** England unless said. */
  readonly nation?: 'england' | 'wales'
  /** How far it has come. */
  readonly stage?: Exclude<Stage, 'suspended' | 'cancelled'>
  readonly caseload?: number | null
  /** First day of fieldwork. */
  readonly fieldworkOn?: string
  /** People of the team: person id and role. */
  readonly team?: readonly { readonly person: number; readonly role: string }[]
}

/** Makes a service, a programme and an inspection, and takes it to the stage wanted; answers ids and slug. */
export async function makeInspection(
  use: Use,
  wanted: Wanted = {},
): Promise<{ readonly id: number; readonly slug: string; readonly service: number }> {
  const framework = wanted.framework ?? makeFramework()
  const slug = wanted.slug ?? 'northshire-2012'
  const service = await registerService(use, {
    actor: aLead,
    service: {
      slug: slug.replace(/-\d+$/, ''),
      name: { en: 'Northshire', cy: 'Northshire' },
      nation: wanted.nation ?? 'england',
      region: { en: 'North East', cy: 'Gogledd-ddwyrain Lloegr' },
      organisation: wanted.organisation ?? null,
    },
  })
  const programme = await openProgramme(use, {
    actor: aLead,
    programme: {
      slug: 'a-programme',
      title: { en: 'A programme', cy: 'Rhaglen' },
      frameworkId: framework.id,
      frameworkHash: framework.hash,
      from: '2009-04-01',
      to: '2012-03-31',
    },
  })
  const planned = await planInspection(use, {
    actor: aLead,
    framework,
    inspection: {
      slug,
      service,
      programme,
      fieldworkOn: wanted.fieldworkOn ?? '2012-01-16',
      caseload: wanted.caseload ?? null,
      synthetic: true,
    },
  })
  if (!planned.ok) throw new Error(planned.problems.map(({ en }) => en).join('\n'))
  const id = planned.value
  for (const member of [{ person: 900, role: 'lead-inspector' }, ...(wanted.team ?? [])])
    await joinTeam(use, { actor: aLead, inspection: id, member })
  for (const to of stages.slice(1, stages.indexOf(wanted.stage ?? 'planned') + 1))
    await moveInspection(use, { actor: aLead, inspection: id, to, on: '2012-01-16', reason: 'a test', held: everyNeed })
  return { id, slug, service }
}
