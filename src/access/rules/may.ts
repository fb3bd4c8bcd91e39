/** What entering, and keeping the people who may, asks of somebody. */
import type { Actor } from '../../platform/pure/actor.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import type { Deed } from './deeds.ts'
import { mayAnywhere } from './deeds.ts'
import type { Role } from './roles.ts'
import { titlesOf } from './roles.ts'

const invite: Deed = {
  id: 'access.invite',
  title: { en: 'Invite people, give and take roles', cy: 'Gwahodd pobl, rhoi a thynnu rolau' },
  grants: [{ roles: ['administrator'], tie: 'any' }],
  never: {
    en: 'People are invited, and their roles given, by an administrator.',
    cy: 'Gweinyddwr sy’n gwahodd pobl ac yn rhoi rolau iddynt.',
  },
}

const readOutbox: Deed = {
  id: 'access.read-outbox',
  title: {
    en: 'Read the outbox, and the letters in it where nothing is sent',
    cy: 'Darllen y blwch allan, a’r llythyrau ynddo lle nad anfonir dim',
  },
  grants: [{ roles: ['administrator'], tie: 'any' }],
  never: {
    en: 'The outbox is for administrators: links in its letters open other people’s accounts.',
    cy: 'Mae’r blwch allan ar gyfer gweinyddwyr: mae dolenni yn ei lythyrau yn agor cyfrifon pobl eraill.',
  },
}

/** The rows of the table that belong to access. */
export const deeds: readonly Deed[] = [invite, readOutbox]

/** Whether the actor may read the outbox. */
export const mayReadOutbox = (actor: Actor): Permission => mayAnywhere(readOutbox, actor)

/** Whether the actor may invite people and change their roles. */
export const mayInvite = (actor: Actor): Permission => mayAnywhere(invite, actor)

/** Whether one may sign in as an invented person: only where the data are a demonstration's. */
export const maySignInAsDemonstration = (demonstration: boolean): Permission =>
  demonstration
    ? allowed
    : denied({
        en: 'This Plumbline holds an organisation’s own data, so nobody can sign in as an example user.',
        cy: 'Mae’r Plumbline hwn yn dal data sefydliad ei hun, felly ni all neb fewngofnodi fel defnyddiwr enghreifftiol.',
      })

/** Whether an actor holds one of the roles; if not, the sentence names them and says who grants them. */
export const holdsOneOf = (actor: Actor, ...wanted: readonly Role[]): Permission => {
  if (wanted.some(role => actor.roles.includes(role))) return allowed
  return denied({
    en: `This page is for: ${titlesOf(wanted, 'en')}. If you need this role, ask an administrator of your organisation.`,
    cy: `Mae’r dudalen hon ar gyfer: ${titlesOf(wanted, 'cy')}. Os oes angen y rôl hon arnoch, gofynnwch i weinyddwr eich sefydliad.`,
  })
}
