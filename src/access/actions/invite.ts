/** Inviting people, and what the links sent to them open. */
import { throwSecret } from '../../platform/dice.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { invitationLetter, resetLetter } from '../rules/letters.ts'
import { mayInvite } from '../rules/may.ts'
import { passwordProblem } from '../rules/password.ts'
import { paths } from '../rules/paths.ts'
import type { OrganisationKind, Role } from '../rules/roles.ts'
import { isRole, needsNoRole, roles } from '../rules/roles.ts'
import * as accounts from '../store/accounts.ts'
import type { Purpose } from '../store/links.ts'
import * as links from '../store/links.ts'
import { removePasskeys } from '../store/passkeys.ts'
import { keepOrganisation } from '../store.ts'
import { hashed, hashPassword, openCode, sealCode, stepOfCode } from './secrets.ts'

/** What is wrong with one field of a form. */
export interface Fault {
  readonly field: string
  readonly message: Words
}

/** Whom to invite, as the form says it. */
export interface Invited {
  readonly name: string
  readonly email: string
  readonly organisation: number
  readonly role: string
}

const invitationDays = 7
const resetMinutes = 30
const dayMs = 86_400_000

/** Invites somebody, by a letter with a link; every fault of the form at once where there is one. */
export async function invite(
  use: Use,
  ask: { readonly actor: Actor; readonly person: Invited; readonly origin: string },
): Promise<Result<{ readonly person: number; readonly link: string }, Fault>> {
  insist(mayInvite(ask.actor))
  const { name, email, organisation, role } = trimmed(ask.person)
  const known = (await accounts.readOrganisations(use.db)).find(({ id }) => id === organisation)
  const faults = [...faultsOf({ name, email, role }, known?.kind)]
  if (faults.length > 0) return refused(faults)
  const given = isRole(role) ? role : null
  const person = await accounts.addPerson(use.db, { name, email, organisation, role: given })
  if (person === null) return refused([{ field: 'email', message: taken }])
  const link = await sendLink(use, { id: person, name, email }, 'invitation', ask.origin)
  await use.journal('access.invited', { person, role: given, organisation })
  return ok({ person, link })
}

/** Invites again: the person sets password and second factor anew, and the sessions that are open end. */
export async function inviteAgain(
  use: Use,
  ask: { readonly actor: Actor; readonly person: number; readonly origin: string },
): Promise<void> {
  insist(mayInvite(ask.actor))
  const account = await accounts.findAccountOf(use.db, ask.person)
  if (account === null) return
  await accounts.endSessionsOf(use.db, account.id)
  await sendLink(use, account, 'invitation', ask.origin)
  await use.journal('access.invited-again', { person: account.id })
}

/**
 * Invites the first administrator, from the prompt: whoever has the machine has the data. Answers the link. Where the
 * address is known already, the link sets that account up anew.
 */
export async function inviteAdministrator(
  use: Use,
  ask: { readonly name: string; readonly email: string; readonly inspectorate: Words; readonly origin: string },
): Promise<Result<string, Fault>> {
  const { name, email } = ask
  const faults = [...faultsOf({ name, email, role: 'administrator' }, 'inspectorate')]
  if (faults.length > 0) return refused(faults)
  const known = await accounts.findByEmail(use.db, email)
  const organisation = await keepOrganisation(use.db, 'inspectorate', ask.inspectorate)
  const person = known?.id ?? (await accounts.addPerson(use.db, { name, email, organisation, role: 'administrator' }))
  if (person === null) return refused([{ field: 'email', message: taken }])
  const link = await sendLink(use, { id: person, name: known?.name ?? name, email }, 'invitation', ask.origin)
  await use.journal('access.invited', { person, role: 'administrator', atThePrompt: true })
  return ok(link)
}

/** Sends a link for a new password, if the address is somebody's; what is answered never says whether it is. */
export async function askForReset(use: Use, ask: { readonly email: string; readonly origin: string }): Promise<void> {
  const account = await accounts.findByEmail(use.db, ask.email.trim())
  if (account === null || (await accounts.holdCredential(use.db, account.id)) === null) return
  await sendLink(use, account, 'reset', ask.origin)
  await use.journal('access.reset-asked', { person: account.id })
}

/** Whose link it is, and for what; null where it was used, has expired, or never was. */
export async function openLink(
  use: Use,
  token: string,
): Promise<{ readonly account: accounts.Account; readonly purpose: Purpose } | null> {
  const link = await links.holdLink(use.db, hashed(token), use.now)
  const account = link && (await accounts.findAccountOf(use.db, link.person))
  return link && account ? { account, purpose: link.purpose } : null
}

/**
 * Sets the password by a link; with an invitation the second factor too, whose new secret is given. Answers the person,
 * whose other sessions have ended. `null` in the place of a result: the link opens nothing.
 */
export async function setPassword(
  use: Use,
  ask: { readonly token: string; readonly password: string; readonly code: string; readonly newSecret: string | null },
): Promise<Result<number, Fault> | null> {
  const opened = await openLink(use, ask.token)
  if (opened === null) return null
  const { account, purpose } = opened
  const before = await accounts.holdCredential(use.db, account.id)
  const known = before && openCode(use, account.id, before.totp)
  const totpSecret = purpose === 'invitation' ? ask.newSecret : known
  if (totpSecret === null) return null
  const bad = passwordProblem(ask.password, account)
  const step = stepOfCode(totpSecret, ask.code, use.now)
  const spent = purpose === 'reset' && step !== null && step <= (before?.totpStep ?? 0)
  const faults: Fault[] = []
  if (bad) faults.push({ field: 'password', message: bad })
  if (step === null || spent) faults.push({ field: 'code', message: wrongCode })
  if (faults.length > 0 || step === null) return refused(faults)
  const password = await hashPassword(ask.password)
  const totp = sealCode(use, account.id, totpSecret)
  await accounts.saveCredential(use.db, account.id, { password, totp, totpStep: step }, use.now)
  await links.markUsed(use.db, hashed(ask.token), use.now)
  await accounts.endSessionsOf(use.db, account.id)
  // Whoever sets an account up anew has lost what proved them before.
  if (purpose === 'invitation') await removePasskeys(use.db, account.id)
  await use.journal(purpose === 'invitation' ? 'access.joined' : 'access.password-reset', { person: account.id })
  return ok(account.id)
}

async function sendLink(use: Use, account: accounts.Account, purpose: Purpose, origin: string): Promise<string> {
  const token = throwSecret()
  const lasts = purpose === 'invitation' ? invitationDays * dayMs : resetMinutes * 60_000
  const expires = new Date(use.now.getTime() + lasts)
  await links.addLink(use.db, { id: hashed(token), person: account.id, purpose, expires })
  const link = origin + paths.join({ token })
  const letter =
    purpose === 'invitation'
      ? invitationLetter(account.name, link, invitationDays)
      : resetLetter(account.name, link, resetMinutes)
  await use.write({ to: account.email, ...letter })
  return link
}

const trimmed = (person: Invited): Invited => ({ ...person, name: person.name.trim(), email: person.email.trim() })

function* faultsOf(
  { name, email, role }: { readonly name: string; readonly email: string; readonly role: string },
  kind: OrganisationKind | undefined,
): Generator<Fault> {
  if (name === '') yield { field: 'name', message: noName }
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) yield { field: 'email', message: noEmail }
  if (kind === undefined) yield { field: 'organisation', message: noOrganisation }
  if (role === '' && kind !== undefined && needsNoRole(kind)) return
  if (!isRole(role)) yield { field: 'role', message: noRole }
  else if (kind !== undefined && !roles[role].organisations.includes(kind)) yield elsewhere(role)
}

const elsewhere = (role: Role): Fault => ({
  field: 'role',
  message: {
    en: `${roles[role].title.en} is not a role of this kind of organisation`,
    cy: `Nid yw ${roles[role].title.cy} yn rôl y math hwn o sefydliad`,
  },
})

const noName: Words = { en: 'Enter the person’s name', cy: 'Rhowch enw’r person' }
const noEmail: Words = {
  en: 'Enter an email address in the form name@example.gov.uk',
  cy: 'Rhowch gyfeiriad e-bost ar y ffurf enw@enghraifft.gov.uk',
}
const noOrganisation: Words = { en: 'Choose an organisation', cy: 'Dewiswch sefydliad' }
const noRole: Words = { en: 'Choose a role', cy: 'Dewiswch rôl' }
const taken: Words = {
  en: 'Somebody with this email address has been invited already. Open them in the list to give them another role.',
  cy: 'Mae rhywun â’r cyfeiriad e-bost hwn wedi’i wahodd eisoes. Agorwch hwy yn y rhestr i roi rôl arall iddynt.',
}
const wrongCode: Words = {
  en: 'Enter the 6-digit code that your authenticator app shows now. Each code works once.',
  cy: 'Rhowch y cod 6 digid y mae eich ap dilysu yn ei ddangos nawr. Mae pob cod yn gweithio unwaith.',
}
