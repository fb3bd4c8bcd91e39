/** Getting in with an account of one's own: a password, then a code; and getting out everywhere. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { waitAfter, waitWords } from '../rules/waiting.ts'
import * as accounts from '../store/accounts.ts'
import * as links from '../store/links.ts'
import { hashed, isPassword, openCode, stepOfCode } from './secrets.ts'

/**
 * The person whose address and password these are. They are not in yet: a second factor follows. What is refused never
 * says whether the address is known.
 */
export const tryPassword = (
  use: Use,
  ask: { readonly email: string; readonly password: string; readonly address: string },
): Promise<Result<number, Words>> =>
  attempt(use, [ask.email.trim().toLowerCase(), ask.address], wrongPassword, async () => {
    const account = await accounts.findByEmail(use.db, ask.email.trim())
    const credential = account && (await accounts.holdCredential(use.db, account.id))
    const right = await isPassword(ask.password, credential?.password ?? null)
    return right && account ? account.id : null
  })

/** Lets the person of `tryPassword` in by the code of their authenticator app, which opens once. */
export const tryCode = async (
  use: Use,
  ask: { readonly person: number; readonly code: string; readonly address: string },
): Promise<Result<number, Words>> => {
  const outcome = await attempt(use, [`code of ${ask.person}`, ask.address], wrongCode, async () => {
    const credential = await accounts.holdCredential(use.db, ask.person)
    const account = await accounts.findAccountOf(use.db, ask.person)
    const step = credential && stepOfCode(openCode(use, ask.person, credential.totp), ask.code, use.now)
    if (!account || !credential || step === null || step <= credential.totpStep) return null
    await accounts.saveCredential(use.db, ask.person, { ...credential, totpStep: step }, use.now)
    return ask.person
  })
  if (outcome.ok) await use.journal('access.signed-in', { person: ask.person, by: 'password and code' })
  return outcome
}

/** Ends every session of the actor, this one too; their devices hear of it when they meet the server. */
export const signOutEverywhere = async (use: Use, actor: Actor): Promise<void> => {
  if (actor.person === null) return
  const sessions = await accounts.endSessionsOf(use.db, actor.person)
  await accounts.addEnding(use.db, actor.person)
  await use.journal('access.signed-out-everywhere', { person: actor.person, sessions })
}

/**
 * Counts failures by who is tried *and* from where, so that a stranger who fails on purpose locks out nobody but
 * themselves. Attempts of one pair stand in line, so that many at once are no more than one after another.
 */
const attempt = async (
  use: Use,
  who: readonly [string, string],
  wrong: Words,
  prove: () => Promise<number | null>,
): Promise<Result<number, Words>> => {
  const id = hashed(who.join('\n'))
  const { failures, waitUntil } = await links.holdAttempts(use.db, id, use.now)
  const wait = Math.ceil((waitUntil.getTime() - use.now.getTime()) / 1000)
  if (wait > 0) return refused([waitWords(wait)])
  const person = await prove()
  if (person !== null) {
    await links.clearAttempts(use.db, id)
    return ok(person)
  }
  const until = new Date(use.now.getTime() + waitAfter(failures + 1) * 1000)
  await links.saveAttempts(use.db, id, failures + 1, until)
  await use.journal('access.refused', { failures: failures + 1 })
  return refused([wrong])
}

const wrongPassword: Words = {
  en: 'The email address or the password is not right',
  cy: 'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir',
}
const wrongCode: Words = {
  en: 'Enter the 6-digit code that your authenticator app shows now. Each code works once.',
  cy: 'Rhowch y cod 6 digid y mae eich ap dilysu yn ei ddangos nawr. Mae pob cod yn gweithio unwaith.',
}
