/** Who may judge a case. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const assess: Deed<Stage> = {
  id: 'assessment.answer',
  title: { en: 'Answer the questions on a case', cy: 'Ateb y cwestiynau am achos' },
  grants: [
    { roles: ['lead-inspector', 'inspector', 'practice-assessor'], tie: 'team' },
    { roles: ['local-assessor'], tie: 'visiting-team' },
  ],
  never: {
    en: 'Cases are judged by inspectors and by assessors in the inspection’s team.',
    cy: 'Bernir achosion gan arolygwyr a chan aseswyr yn nhîm yr arolygiad.',
  },
}

/** The rows of the table of permissions that belong to assessment. */
export const deeds: readonly Deed<Stage>[] = [assess]

/** Whether the actor may give answers on the cases of an inspection. */
export const mayAssess = (actor: Actor, inspection: Subject): Permission => mayDo(assess, standingIn(actor, inspection))
