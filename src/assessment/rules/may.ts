/** Who may judge a case. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'

const assessors = ['lead-inspector', 'inspector', 'practice-assessor', 'local-assessor']

/** Whether the actor may give answers on cases. */
export const mayAssess = (actor: Actor): Permission =>
  actor.roles.some(role => assessors.includes(role))
    ? allowed
    : denied({
        en: 'Cases are judged by inspectors and by assessors in the inspection’s team.',
        cy: 'Bernir achosion gan arolygwyr a chan aseswyr yn nhîm yr arolygiad.',
      })
