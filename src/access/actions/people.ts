/** Keeping the organisations, and letting people leave. */
import type { Actor } from '../../platform/pure/actor.ts'
import { forbidden, insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { mayInvite } from '../rules/may.ts'
import type { OrganisationKind } from '../rules/roles.ts'
import { organisationKinds } from '../rules/roles.ts'
import * as accounts from '../store/accounts.ts'
import { keepOrganisation } from '../store.ts'
import type { Fault } from './invite.ts'

/** Adds an organisation, or finds it; a Welsh name that is left empty is the English one. Answers its id. */
export async function openOrganisation(
  use: Use,
  ask: { readonly actor: Actor; readonly kind: string; readonly name: Words },
): Promise<Result<number, Fault>> {
  insist(mayInvite(ask.actor))
  const name = { en: ask.name.en.trim(), cy: ask.name.cy.trim() || ask.name.en.trim() }
  const faults: Fault[] = []
  if (!isKind(ask.kind)) faults.push({ field: 'kind', message: noKind })
  if (name.en === '') faults.push({ field: 'organisationName', message: noName })
  if (faults.length > 0 || !isKind(ask.kind)) return refused(faults)
  const organisation = await keepOrganisation(use.db, ask.kind, name)
  await use.journal('access.organisation-kept', { organisation, kind: ask.kind })
  return ok(organisation)
}

/** Marks that somebody has left: they can't sign in any more, and are signed out everywhere. */
export async function letLeave(
  use: Use,
  { actor, person }: { readonly actor: Actor; readonly person: number },
): Promise<void> {
  insist(mayInvite(actor))
  if (person === actor.person) throw forbidden(notOneself)
  await accounts.saveLeft(use.db, person, use.now)
  await accounts.endSessionsOf(use.db, person)
  await use.journal('access.left', { person })
}

const isKind = (word: string): word is OrganisationKind => Object.hasOwn(organisationKinds, word)

const noKind: Words = { en: 'Choose the kind of organisation', cy: 'Dewiswch y math o sefydliad' }
const noName: Words = { en: 'Enter the organisation’s name', cy: 'Rhowch enw’r sefydliad' }
const notOneself: Words = {
  en: 'You can’t take your own access away: another administrator does that, so that there is always one.',
  cy: 'Ni allwch dynnu eich mynediad eich hun: gweinyddwr arall sy’n gwneud hynny, fel bod un bob amser.',
}
