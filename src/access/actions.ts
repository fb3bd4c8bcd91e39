/** The deeds of access: entering, leaving, knowing who somebody is. */
import { createHash } from 'node:crypto'
import type { Actor } from '../platform/pure/actor.ts'
import { notFound } from '../platform/pure/refusal.ts'
import type { Words } from '../platform/pure/words.ts'
import type { Use } from '../platform/use.ts'
import { demonstrationUsers, headInFieldwork } from './rules/demonstration.ts'
import { maySignInAsDemonstration } from './rules/may.ts'
import type { OrganisationKind, Role } from './rules/roles.ts'
import { roles } from './rules/roles.ts'
import type { KnownPerson } from './store.ts'
import { clearStale } from './store/links.ts'
import * as store from './store.ts'

/** The names of the organisations that the people of the demonstration act for. */
export interface DemonstrationOrganisations {
  readonly service: Words
  readonly inspectorate: Words
  readonly nationalBody: Words
  /** Where the local assessor works: a peer, never the service itself. */
  readonly neighbour: Words
}

/**
 * Makes one person of each kind, with their organisations, and answers them by role (the head of service's and the
 * board chair's `organisation` is the service). Those who exist already are left as they are.
 */
export const createDemonstrationPeople = async (
  use: Use,
  names: DemonstrationOrganisations,
): Promise<ReadonlyMap<Role, KnownPerson>> => {
  const ofKind: Partial<Readonly<Record<OrganisationKind, Words>>> = {
    inspectorate: names.inspectorate,
    'national-body': names.nationalBody,
  }
  const people = new Map<Role, KnownPerson>()
  for (const { role, name } of demonstrationUsers) {
    if ((await store.findDemonstrationPerson(use.db, role)) === null) {
      const [kind] = roles[role].organisations
      const words = role === 'local-assessor' ? names.neighbour : (ofKind[kind] ?? names.service)
      const organisation = await store.keepOrganisation(use.db, kind, words)
      await store.addDemonstrationPerson(use.db, { name, organisation, role })
    }
    const person = await store.findDemonstrationPerson(use.db, role)
    if (person !== null) people.set(role, person)
  }
  return people
}

/** Makes more invented people; answers their ids in that order. */
export const addDemonstrationColleagues = async (
  use: Use,
  people: readonly { readonly name: string; readonly role: Role; readonly organisation: number }[],
): Promise<readonly number[]> => {
  const ids: number[] = []
  for (const person of people) ids.push(await store.addDemonstrationPerson(use.db, person))
  return ids
}

/** Makes an invented service, and the person who answers for it; answers both. */
export const addDemonstrationHead = async (
  use: Use,
  service: Words,
): Promise<{ readonly organisation: number; readonly person: number }> => {
  const organisation = await store.keepOrganisation(use.db, 'service', service)
  const { name, role } = headInFieldwork
  return { organisation, person: await store.addDemonstrationPerson(use.db, { name, organisation, role }) }
}

/** The demonstration's person of that role, as an actor; null where there is nobody. */
export const findDemonstrationActor = async (use: Use, role: Role): Promise<Actor | null> => {
  const person = await store.findDemonstrationPerson(use.db, role)
  return person === null ? null : findActor(use, person.id)
}

/**
 * Signs in as the demonstration's person of that role, and of that name where one is given; answers the person. A 404
 * where nothing is demonstrated.
 */
export const signInAsDemonstration = async (
  use: Use,
  { role, name, demonstration }: { readonly role: Role; readonly name?: string; readonly demonstration: boolean },
): Promise<number> => {
  const permission = maySignInAsDemonstration(demonstration)
  if (!permission.may) throw notFound(permission.why)
  const person = await store.findDemonstrationPerson(use.db, role, name)
  if (person === null) throw notFound(nobodyYet)
  await use.journal('access.signed-in', { person: person.id, role, demonstration: true })
  return person.id
}

/** Records that the actor left; the frame ends the session. */
export const signOut = async (use: Use, actor: Actor): Promise<void> => {
  if (actor.person !== null) await use.journal('access.signed-out', { person: actor.person })
}

/**
 * The actor that a signed-in person is, as they act for an organisation of theirs; null when they are no longer known.
 * Roles held elsewhere give no right, but where they are held may be a conflict of interest.
 */
export const findActor = async (use: Use, person: number, actingFor: number | null = null): Promise<Actor | null> => {
  const known = await store.findPerson(use.db, person, actingFor)
  if (known === null) return null
  const { id, name, organisation, roles, parts } = known
  const others = parts.map(part => part.organisation).filter(each => each !== organisation)
  return { person: id, name, organisation, roles, ...(others.length > 0 ? { others } : {}) }
}

/** What the pages of somebody's own account show of them, as they act now. */
export const findAccount = (use: Use, { person, organisation }: Actor): Promise<KnownPerson | null> =>
  person === null ? Promise.resolve(null) : store.findPerson(use.db, person, organisation)

/** Lets somebody act for another organisation of theirs; null where they have no part there. The frame remembers it. */
export const actFor = async (use: Use, actor: Actor, organisation: number): Promise<number | null> => {
  if (!actor.others?.includes(organisation)) return organisation === actor.organisation ? organisation : null
  await use.journal('access.acts-for', { person: actor.person, organisation })
  return organisation
}

/** What the session with that identifier holds. Only the hash of the identifier is ever stored. */
export const findSession = (use: Use, id: string): Promise<Readonly<Record<string, unknown>> | null> =>
  store.findSession(use.db, hashed(id), use.now)

/** Saves what a session holds until it expires. */
export const saveSession = (
  use: Use,
  id: string,
  data: Readonly<Record<string, unknown>>,
  expires: Date,
): Promise<void> => {
  const { person } = data
  return store.saveSession(use.db, {
    id: hashed(id),
    person: typeof person === 'number' ? person : null,
    data,
    expires,
  })
}

/** Ends a session. */
export const endSession = (use: Use, id: string): Promise<void> => store.endSession(use.db, hashed(id), use.now)

const hashed = (id: string): string => createHash('sha256').update(id).digest('hex')

const nobodyYet: Words = {
  en: 'The people of the demonstration have not been loaded yet. Start Plumbline again to load them.',
  cy: 'Nid yw pobl yr arddangosiad wedi’u llwytho eto. Dechreuwch Plumbline eto i’w llwytho.',
}

/** Clears away the sessions, links and counts of attempts that have expired. */
export const clearExpiredSessions = async (use: Use): Promise<void> => {
  await store.clearExpiredSessions(use.db, use.now)
  await clearStale(use.db, use.now)
}
