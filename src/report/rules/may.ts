/** Who may fix a report for good. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const fix: Deed<Stage> = {
  id: 'report.fix',
  title: { en: 'Fix the report as it is published', cy: 'Pennu’r adroddiad wrth ei gyhoeddi' },
  grants: [
    {
      roles: ['lead-inspector', 'quality-assurer', 'publications', 'programme-manager'],
      tie: 'any',
      at: ['published'],
    },
  ],
  closed: {
    en: 'The report is fixed in the moment in which the inspection is published, neither before nor after.',
    cy: 'Pennir yr adroddiad yr eiliad y cyhoeddir yr arolygiad, nid cyn hynny nac wedyn.',
  },
  never: {
    en: 'A report is fixed by whoever publishes the inspection.',
    cy: 'Pennir adroddiad gan bwy bynnag sy’n cyhoeddi’r arolygiad.',
  },
}

/** The rows of the table of permissions that belong to reports. */
export const deeds: readonly Deed<Stage>[] = [fix]

/** Whether the actor may fix the report of an inspection that has just been published. */
export const mayFix = (actor: Actor, inspection: Subject): Permission => mayDo(fix, standingIn(actor, inspection))
