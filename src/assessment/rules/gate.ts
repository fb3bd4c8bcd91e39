/** Whether an operation on a case is taken from somebody now, or why not. */
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Words } from '../../platform/pure/words.ts'
import { judgingClosed, judgingStages, mayAssess, mayRaise, maySendBack } from './may.ts'
import { mayModerate } from './may-check.ts'
import type { Operation } from './operation.ts'
import { assignmentEnded, caseReplaced, notSentBack } from './operation/words.ts'

/** What of a case assessment it depends on. */
export interface Reading {
  readonly assessor: number | null
  readonly otherReader: number | null
  /** Whether its case was replaced in the sample. */
  readonly replaced: boolean
}

/** Why no operation of this kind is taken from the actor; null where it is. */
export function whyNotTaken(
  kind: Operation['kind'],
  actor: Actor,
  inspection: Subject,
  reading: Reading,
): Words | null {
  if (kind === 'concern') {
    const raised = mayRaise(actor, inspection)
    return raised.may ? null : raised.why
  }
  const stage = whyClosed(inspection)
  if (stage !== null) return stage
  if (reading.replaced) return caseReplaced
  if (kind === 'send-back') {
    const returned = maySendBack(actor, inspection)
    if (!returned.may) return returned.why
    return reading.assessor !== null && reading.assessor === actor.person ? notSentBack : null
  }
  if (kind === 'moderate') {
    const moderating = mayModerate(actor, inspection)
    return moderating.may ? null : moderating.why
  }
  return mayWork(actor, inspection, reading) ? null : assignmentEnded
}

/** Why the cases of an inspection are not judged at its stage; null where they are, as also for a correction. */
export const whyClosed = ({ stage, correction }: Pick<Subject, 'stage' | 'correction'>): Words | null =>
  judgingStages.includes(stage) || correction === 'open' ? null : judgingClosed

/**
 * Whether the actor judges this reading of the case: its assessor; anybody of the team where none is named; and the
 * inspection's lead in their place, unless the lead is the case's other reader, who must not see it.
 */
export function mayWork(actor: Actor, inspection: Subject, { assessor, otherReader }: Reading): boolean {
  if (!mayAssess(actor, inspection).may || actor.person === null) return false
  if (otherReader === actor.person) return false
  return assessor === null || assessor === actor.person || isLead(actor, inspection)
}

/** Whether the actor leads this inspection. */
export const isLead = (actor: Actor, inspection: Subject): boolean =>
  standingIn(actor, inspection).ties.has('team') &&
  inspection.team.some(({ person, role }) => person === actor.person && role === 'lead-inspector')
