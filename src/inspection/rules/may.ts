/** Who may see an inspection, its scores, its cases and its report, and who may move it on. */
import type { Actor } from '../../platform/pure/actor.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import type { InspectionSummary } from './inspection.ts'
import { hasReached, isPublished, movesFrom } from './stages.ts'
import type { Stage, Transition } from './stages.ts'

/** What may be looked at. */
export type Thing = 'inspection' | 'scores' | 'cases' | 'report'

/** What of an inspection permission depends on. */
export type Subject = Pick<InspectionSummary, 'stage' | 'suspendedFrom' | 'team' | 'service'>

/** The inspectorate's own people see all of every inspection. */
const inspectorate = [
  'programme-manager',
  'lead-inspector',
  'inspector',
  'practice-assessor',
  'support',
  'quality-assurer',
  'publications',
]

/** From which stage on a role of the inspected service sees what, and never when a thing is absent. */
const ofTheService: Record<string, Partial<Record<Thing, Stage>>> = {
  'head-of-service': {
    inspection: 'announced',
    cases: 'sampled',
    scores: 'provisional-findings',
    report: 'factual-accuracy',
  },
  'board-chair': { inspection: 'announced', scores: 'factual-accuracy', report: 'factual-accuracy' },
}

/** From which stage on a local assessor in the team sees what. */
const inTheTeam: Partial<Record<Thing, Stage>> = {
  inspection: 'announced',
  cases: 'sampled',
  scores: 'provisional-findings',
  report: 'published',
}

/** Whether the actor may see `thing` of the inspection; if not, why not. */
export function maySee(actor: Actor, inspection: Subject, thing: Thing): Permission {
  if (actor.roles.some(role => inspectorate.includes(role))) return allowed
  const opens = opensAt(actor, inspection, thing)
  if (opens !== null && hasReached(inspection, opens)) return allowed
  if (thing !== 'cases' && isPublished(inspection)) return allowed
  return denied(opens === null ? never(thing) : notYet(thing))
}

/** The stage from which the actor, by any of their roles, sees `thing`; null where no role ever opens it. */
function opensAt(actor: Actor, inspection: Subject, thing: Thing): Stage | null {
  const own = inspection.service.organisation !== null && actor.organisation === inspection.service.organisation
  for (const role of actor.roles) {
    const stage = own ? ofTheService[role]?.[thing] : undefined
    if (stage) return stage
    const helps = inspection.team.some(member => member.person === actor.person)
    // A local assessor judges the work of another service, never of their own.
    if (role === 'local-assessor' && helps && !own) return inTheTeam[thing] ?? null
  }
  return null
}

/** Whether the actor may make this move now; what must hold first is for `missing` to say. */
export function mayMove(actor: Actor, inspection: Subject, move: Transition): Permission {
  if (!movesFrom(inspection).includes(move))
    return denied({
      en: 'The inspection is no longer at the stage from which this can be done.',
      cy: 'Nid yw’r arolygiad bellach ar y cam lle gellir gwneud hyn.',
    })
  if (actor.roles.some(role => move.by.includes(role))) return allowed
  return denied({
    en: `Moving the inspection on is for: ${inWords(move.by, 'en')}.`,
    cy: `Mae symud yr arolygiad ymlaen yn waith i: ${inWords(move.by, 'cy')}.`,
  })
}

/** Whether the actor may set up an inspection and its dates. */
export const mayPlan = (actor: Actor): Permission =>
  actor.roles.some(role => role === 'lead-inspector' || role === 'programme-manager')
    ? allowed
    : denied({
        en: 'Only a lead inspector or the programme manager plans an inspection.',
        cy: 'Dim ond arolygydd arweiniol neu’r rheolwr rhaglen sy’n cynllunio arolygiad.',
      })

const never = (thing: Thing) =>
  thing === 'cases'
    ? {
        en: 'Case material is read by the inspectors, by assessors in the team, and by the head of the service whose cases they are.',
        cy: 'Darllenir deunydd achos gan yr arolygwyr, gan aseswyr yn y tîm, a chan bennaeth y gwasanaeth y mae’r achosion yn perthyn iddo.',
      }
    : {
        en: 'This inspection has not been published. Until then it is open to the inspectorate and to the service inspected.',
        cy: 'Nid yw’r arolygiad hwn wedi’i gyhoeddi. Tan hynny mae’n agored i’r arolygiaeth ac i’r gwasanaeth a arolygir.',
      }

const notYet = (thing: Thing) =>
  thing === 'scores'
    ? {
        en: 'The scores are not ready to be shared with you. They open to you when the lead inspector gives the findings.',
        cy: 'Nid yw’r sgorau’n barod i’w rhannu â chi. Byddant yn agor i chi pan fydd yr arolygydd arweiniol yn rhoi’r canfyddiadau.',
      }
    : {
        en: 'The inspection has not yet come to the stage at which this opens to you.',
        cy: 'Nid yw’r arolygiad wedi cyrraedd y cam lle mae hyn yn agor i chi eto.',
      }

const roleWords: Record<string, { readonly en: string; readonly cy: string }> = {
  'lead-inspector': { en: 'lead inspector', cy: 'arolygydd arweiniol' },
  'programme-manager': { en: 'programme manager', cy: 'rheolwr rhaglen' },
  'quality-assurer': { en: 'quality assurer', cy: 'sicrhawr ansawdd' },
  publications: { en: 'publications team', cy: 'tîm cyhoeddiadau' },
  'national-monitor': { en: 'national monitor', cy: 'monitor cenedlaethol' },
}

const inWords = (roles: readonly string[], language: 'en' | 'cy'): string =>
  roles.map(role => roleWords[role]?.[language] ?? role).join(', ')
