/** Who may write what was found. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'

const writers = ['lead-inspector', 'inspector']

/** Whether the actor may add and change findings and the texts of a report. */
export const mayWrite = (actor: Actor): Permission =>
  actor.roles.some(role => writers.includes(role))
    ? allowed
    : denied({
        en: 'Findings and reports are written by the inspectors of the team. Ask the lead inspector.',
        cy: 'Ysgrifennir canfyddiadau ac adroddiadau gan arolygwyr y tîm. Gofynnwch i’r arolygydd arweiniol.',
      })
