/** Who may write what was found. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayDo } from '../../access/rules/deeds.ts'
import type { Subject } from '../../inspection/rules/may.ts'
import { standingIn } from '../../inspection/rules/may.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const write: Deed<Stage> = {
  id: 'findings.write',
  title: { en: 'Write findings and the texts of the report', cy: 'Ysgrifennu canfyddiadau a thestunau’r adroddiad' },
  grants: [
    {
      roles: ['lead-inspector', 'inspector'],
      tie: 'team',
      at: ['fieldwork', 'provisional-findings', 'drafting', 'factual-accuracy', 'sign-off'],
    },
  ],
  closed: {
    en: 'Findings and reports are written from the first day of fieldwork until the report is published. A published report is a fixed thing.',
    cy: 'Ysgrifennir canfyddiadau ac adroddiadau o ddiwrnod cyntaf y gwaith maes nes cyhoeddi’r adroddiad. Peth sefydlog yw adroddiad a gyhoeddwyd.',
  },
  never: {
    en: 'Findings and reports are written by the inspectors of the team. Ask the lead inspector.',
    cy: 'Ysgrifennir canfyddiadau ac adroddiadau gan arolygwyr y tîm. Gofynnwch i’r arolygydd arweiniol.',
  },
}

/** The rows of the table of permissions that belong to findings and reports. */
export const deeds: readonly Deed<Stage>[] = [write]

/** Whether the actor may add and change findings and the texts of a report. */
export const mayWrite = (actor: Actor, inspection: Subject): Permission => mayDo(write, standingIn(actor, inspection))
