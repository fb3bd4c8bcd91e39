/** How far somebody's transactions reach, whatever page they ask for: the second wall, behind the table of deeds. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Reach } from '../../platform/pure/reach.ts'
import type { Role } from './roles.ts'

/** Those who may read all of every inspection. */
export const everywhere: readonly Role[] = [
  'programme-manager',
  'lead-inspector',
  'inspector',
  'practice-assessor',
  'support',
  'quality-assurer',
  'chief-inspector',
  'publications',
]

/** What the actor's transactions reach. A role held in one inspection alone does not widen it beyond that one. */
export const reachOf = ({ roles, organisation, person, others = [] }: Actor): Reach => {
  if (!everywhere.some(role => roles.includes(role))) return { kind: 'own', organisation, person }
  return others.length === 0 ? { kind: 'everything' } : { kind: 'everything-apart', organisation, person }
}
