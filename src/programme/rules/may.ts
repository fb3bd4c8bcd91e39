/** Who may keep the register of services and the programme. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayAnywhere } from '../../access/rules/deeds.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'

const keep: Deed = {
  id: 'programme.keep',
  title: {
    en: 'Keep the register of services, the programme and its national figures',
    cy: 'Cadw’r gofrestr gwasanaethau, y rhaglen a’i ffigurau cenedlaethol',
  },
  grants: [{ roles: ['programme-manager', 'lead-inspector', 'administrator'], tie: 'any' }],
  never: {
    en: 'Only the inspectorate’s programme manager or a lead inspector keeps the programme.',
    cy: 'Dim ond rheolwr rhaglen yr arolygiaeth neu arolygydd arweiniol sy’n cadw’r rhaglen.',
  },
}

/** The rows of the table of permissions that belong to the programme. */
export const deeds: readonly Deed[] = [keep]

/** Whether the actor may add services, programmes and national comparators. */
export const mayKeepProgramme = (actor: Actor): Permission => mayAnywhere(keep, actor)
