/** The table of permissions: what a row of it is, and how it answers "may I?". Each stage declares its own rows. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Role } from './roles.ts'

/**
 * How somebody must stand to an inspection for a grant to hold: `any` asks nothing; `own-service` acts for the service
 * inspected; `team` has a part in this inspection; `visiting-team` has one and does not act for the service inspected.
 */
export type Tie = 'any' | 'own-service' | 'team' | 'visiting-team'

/** To whom a deed is open, and from which stage of the inspection to which. */
export interface Grant<Stage extends string = string> {
  readonly roles: readonly Role[] | 'everyone'
  readonly tie: Tie
  /** The stage from which it holds; from the first where absent. */
  readonly from?: Stage
  /** The stage with which it ends; never where absent. */
  readonly until?: Stage
  /** The only stages at which it holds, in the place of `from` and `until`. */
  readonly at?: readonly Stage[]
  /** Whether it pauses while what stands now differs from what is published, or may come to. */
  readonly asPublished?: true
}

/** One row: a deed, to whom it is open, and what is said to the others. */
export interface Deed<Stage extends string = string> {
  /** Such as `inspection.read-cases`: the stage that declares it, and the deed. */
  readonly id: string
  readonly title: Words
  readonly grants: readonly Grant<Stage>[]
  /** Said to those to whom no grant is open at any stage. */
  readonly never: Words
  /** Said to those to whom it will open. */
  readonly notYet?: Words
  /** Said to those to whom it is open at other stages than this one. */
  readonly closed?: Words
  /** The stage at which it counts as standing while a correction of a published report is open. */
  readonly reopensAs?: Stage
}

/** How an actor stands to one inspection. */
export interface Standing<Stage extends string> {
  readonly ties: ReadonlySet<Tie>
  /** The roles held in the organisation and in this inspection. */
  readonly roles: readonly string[]
  /** Whether the inspection stands at a stage or has passed it. */
  readonly reached: (stage: Stage) => boolean
  readonly stage: Stage
  /** Why none of this holds for them here, whatever their roles: a conflict of interest. What is everyone's stays theirs. */
  readonly barred?: Words | null
  /** Whether a correction of the published report is open; or was closed and left something otherwise than published. */
  readonly correction?: 'open' | 'left' | null
  /** Whether the published report withholds something of what stands here. */
  readonly withholds?: boolean
}

/** Whether the row lets somebody who stands so do it now; if not, why not. */
export const mayDo = <Stage extends string>(deed: Deed<Stage>, asked: Standing<Stage>): Permission => {
  const isOpen = deed.reopensAs !== undefined && asked.correction === 'open'
  const standing = isOpen ? { ...asked, stage: deed.reopensAs } : asked
  const { barred = null } = standing
  const given = deed.grants.filter(grant => isTheirs(grant, standing))
  const theirs = barred === null ? given : given.filter(({ roles }) => roles === 'everyone')
  if (theirs.some(grant => holdsNow(grant, standing))) return allowed
  if (barred !== null && theirs.length < given.length) return denied(barred)
  const later = theirs.some(({ roles, from }) => roles !== 'everyone' && from && !standing.reached(from))
  if (later) return denied(deed.notYet ?? notYet)
  return denied((theirs.some(({ roles }) => roles !== 'everyone') ? deed.closed : undefined) ?? deed.never)
}

/** Whether the row lets the actor do what belongs to no inspection. */
export const mayAnywhere = (deed: Deed, actor: Pick<Actor, 'roles'>): Permission =>
  mayDo(deed, { ties: new Set(['any']), roles: actor.roles, reached: () => true, stage: '' })

const isTheirs = <Stage extends string>({ roles, tie }: Grant<Stage>, standing: Standing<Stage>): boolean =>
  standing.ties.has(tie) && (roles === 'everyone' || roles.some(role => standing.roles.includes(role)))

const holdsNow = <Stage extends string>(grant: Grant<Stage>, standing: Standing<Stage>): boolean => {
  const { reached, stage, correction = null, withholds = false } = standing
  if (grant.asPublished && (correction !== null || withholds)) return false
  if (grant.at) return grant.at.includes(stage)
  return (grant.from === undefined || reached(grant.from)) && !(grant.until !== undefined && reached(grant.until))
}

const notYet: Words = {
  en: 'The inspection has not yet come to the stage at which this opens to you.',
  cy: 'Nid yw’r arolygiad wedi cyrraedd y cam lle mae hyn yn agor i chi eto.',
}
