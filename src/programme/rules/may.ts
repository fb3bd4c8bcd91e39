/** Who may keep the register of services and the programme. */
import type { Actor } from '../../platform/pure/actor.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Permission } from '../../platform/pure/permission.ts'

/** Whether the actor may add services, programmes and national comparators. */
export const mayKeepProgramme = (actor: Actor): Permission =>
  actor.roles.some(role => role === 'programme-manager' || role === 'lead-inspector' || role === 'administrator')
    ? allowed
    : denied({
        en: 'Only the inspectorate’s programme manager or a lead inspector keeps the programme.',
        cy: 'Dim ond rheolwr rhaglen yr arolygiaeth neu arolygydd arweiniol sy’n cadw’r rhaglen.',
      })
