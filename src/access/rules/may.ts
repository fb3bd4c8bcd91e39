/** What entering asks of somebody. */
import type { Actor } from '../../platform/pure/actor.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import type { Role } from './roles.ts'
import { roles } from './roles.ts'

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
  const list = (language: 'en' | 'cy') => wanted.map(role => roles[role].title[language].toLowerCase()).join(', ')
  return denied({
    en: `This page is for: ${list('en')}. If you need this role, ask an administrator of your organisation.`,
    cy: `Mae’r dudalen hon ar gyfer: ${list('cy')}. Os oes angen y rôl hon arnoch, gofynnwch i weinyddwr eich sefydliad.`,
  })
}
