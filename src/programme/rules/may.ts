/** Who may keep the register of services and the programme. */
import type { Deed } from '../../access/rules/deeds.ts'
import { mayAnywhere } from '../../access/rules/deeds.ts'
import { everywhere } from '../../access/rules/reach.ts'
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

const read: Deed = {
  id: 'programme.read',
  title: { en: 'Read the programmes and what they promise', cy: 'Darllen y rhaglenni a’r hyn y maent yn ei addo' },
  grants: [{ roles: [...everywhere, 'administrator'], tie: 'any' }],
  never: {
    en: 'Programmes speak of inspections that are not announced yet, so they are for the inspectorate.',
    cy: 'Mae rhaglenni’n sôn am arolygiadau nad ydynt wedi’u cyhoeddi eto, felly maent ar gyfer yr arolygiaeth.',
  },
}

/** The rows of the table of permissions that belong to the programme. */
export const deeds: readonly Deed[] = [keep, read]

/** Whether the actor may read the programmes. */
export const mayReadProgrammes = (actor: Actor): Permission => mayAnywhere(read, actor)

/** Whether the actor may add services, programmes and national comparators. */
export const mayKeepProgramme = (actor: Actor): Permission => mayAnywhere(keep, actor)
