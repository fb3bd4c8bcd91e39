/** Who may give provisional findings, and read those that were given. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import { everywhere } from '../../access/rules/reach.ts'
import type { Role } from '../../access/rules/roles.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

/** Those of the service inspected who read provisional findings, and are told when they are given. */
export const feedbackReaders: readonly Role[] = ['head-of-service', 'board-chair', 'board-member']

const giveFeedback: Deed<Stage> = {
  id: 'report.give-feedback',
  title: {
    en: 'Choose and give the provisional findings',
    cy: 'Dewis a rhoi’r canfyddiadau dros dro',
  },
  grants: [{ roles: ['lead-inspector'], tie: 'any', at: ['provisional-findings'] }],
  closed: {
    en: 'Provisional findings are given between the end of fieldwork and the drafting of the report.',
    cy: 'Rhoddir canfyddiadau dros dro rhwng diwedd y gwaith maes a drafftio’r adroddiad.',
  },
  never: {
    en: 'Provisional findings are given by the lead inspector.',
    cy: 'Yr arolygydd arweiniol sy’n rhoi canfyddiadau dros dro.',
  },
}

const readFeedback: Deed<Stage> = {
  id: 'report.read-feedback',
  title: {
    en: 'Read the provisional findings that were given',
    cy: 'Darllen y canfyddiadau dros dro a roddwyd',
  },
  grants: [
    { roles: everywhere, tie: 'any', from: 'provisional-findings' },
    {
      roles: feedbackReaders,
      tie: 'own-service',
      from: 'provisional-findings',
    },
  ],
  never: {
    en: 'Provisional findings are given in confidence to the head of the service and its board. Everybody can read the report once it is published.',
    cy: 'Rhoddir canfyddiadau dros dro yn gyfrinachol i bennaeth y gwasanaeth a’i fwrdd. Gall pawb ddarllen yr adroddiad unwaith y caiff ei gyhoeddi.',
  },
}

/** The rows of the table of permissions that belong to provisional findings. */
export const feedbackDeeds: readonly Deed<Stage>[] = [giveFeedback, readFeedback]

/** Whether the actor may choose what goes into the provisional findings, and give them. */
export const mayGiveFeedback = (actor: Actor, inspection: Subject): Permission =>
  mayDo(giveFeedback, standingIn(actor, inspection))

/** Whether the actor may read the provisional findings that were given. */
export const mayReadFeedback = (actor: Actor, inspection: Subject): Permission =>
  mayDo(readFeedback, standingIn(actor, inspection))
