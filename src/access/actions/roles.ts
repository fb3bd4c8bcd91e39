/** Giving and taking roles, in any organisation, after somebody was invited. */
import type { Actor } from '../../platform/pure/actor.ts'
import { forbidden, insist, notFound } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { mayInvite } from '../rules/may.ts'
import { isRole, roles } from '../rules/roles.ts'
import * as accounts from '../store/accounts.ts'
import { addRole, removeRole, saveHome } from '../store/roles.ts'
import type { KnownPerson } from '../store.ts'
import { findPerson } from '../store.ts'
import type { Fault } from './invite.ts'

/** Whose roles, in which organisation. */
interface At {
  readonly actor: Actor
  readonly person: number
  readonly organisation: number
}

/** A person with all their parts, for whoever keeps people; a 404 for one who is unknown or has left. */
export async function findSomebody(
  use: Use,
  { actor, person }: { readonly actor: Actor; readonly person: number },
): Promise<KnownPerson> {
  insist(mayInvite(actor))
  const known = Number.isSafeInteger(person) && person > 0 ? await findPerson(use.db, person) : null
  if (known === null) throw notFound(nobody)
  return known
}

/** Gives a role in an organisation; every fault of the form at once where there is one. */
export async function giveRole(use: Use, ask: At & { readonly role: string }): Promise<Result<string, Fault>> {
  const known = await findSomebody(use, ask)
  const { organisation, role, person } = ask
  const place = (await accounts.readOrganisations(use.db)).find(({ id }) => id === organisation)
  const faults: Fault[] = []
  if (!place) faults.push({ field: 'organisation', message: noOrganisation })
  if (!isRole(role)) faults.push({ field: 'role', message: noRole })
  else if (place && !roles[role].organisations.includes(place.kind)) faults.push({ field: 'role', message: elsewhere })
  if (known.parts.some(part => part.organisation === organisation && part.roles.includes(role)))
    faults.push({ field: 'role', message: already })
  if (faults.length > 0) return refused(faults)
  await addRole(use.db, { person, organisation, role })
  await use.journal('access.role-given', { person, organisation, role })
  return ok(role)
}

/** Takes a role away; it holds from the person's next request. One that they don't hold is left as it is. */
export async function takeRole(use: Use, ask: At & { readonly role: string }): Promise<void> {
  const { person, organisation, role, actor } = ask
  await findSomebody(use, ask)
  if (person === actor.person && role === 'administrator') throw forbidden(notOneself)
  if (!(await removeRole(use.db, { person, organisation, role }))) return
  await use.journal('access.role-taken', { person, organisation, role })
}

/** Takes every role of somebody in one organisation, which they have left; they go on acting for the others. */
export async function leaveOrganisation(use: Use, ask: At): Promise<Result<true, Fault>> {
  const { person, organisation, actor } = ask
  const { parts } = await findSomebody(use, ask)
  const left = parts.find(part => part.organisation === organisation)
  const [next] = parts.filter(part => part !== left)
  if (!left) return ok(true)
  if (person === actor.person && left.roles.includes('administrator')) throw forbidden(notOneself)
  if (!next) return refused([{ field: 'parts', message: onlyOne }])
  for (const role of left.roles) await removeRole(use.db, { person, organisation, role })
  await saveHome(use.db, person, { from: organisation, to: next.organisation })
  await use.journal('access.organisation-left', { person, organisation, roles: left.roles })
  return ok(true)
}

const nobody: Words = {
  en: 'Nobody is known by this number, or they have left. Look for them in the list of people.',
  cy: 'Nid oes neb yn hysbys wrth y rhif hwn, neu maent wedi gadael. Chwiliwch amdanynt yn y rhestr o bobl.',
}
const noOrganisation: Words = { en: 'Choose an organisation', cy: 'Dewiswch sefydliad' }
const noRole: Words = { en: 'Choose a role', cy: 'Dewiswch rôl' }
const elsewhere: Words = {
  en: 'This role is not one of that kind of organisation. Choose another role, or another organisation.',
  cy: 'Nid yw’r rôl hon yn un o’r math hwnnw o sefydliad. Dewiswch rôl arall, neu sefydliad arall.',
}
const already: Words = { en: 'They hold this role there already', cy: 'Mae ganddynt y rôl hon yno eisoes' }
const onlyOne: Words = {
  en: 'This is the only organisation that they act for. If they have left it, mark them as having left.',
  cy: 'Dyma’r unig sefydliad y maent yn gweithredu drosto. Os ydynt wedi’i adael, nodwch eu bod wedi gadael.',
}
const notOneself: Words = {
  en: 'You can’t take your own access away: another administrator does that, so that there is always one.',
  cy: 'Ni allwch dynnu eich mynediad eich hun: gweinyddwr arall sy’n gwneud hynny, fel bod un bob amser.',
}
