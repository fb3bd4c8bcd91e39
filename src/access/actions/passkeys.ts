/** Passkeys: adding one, and getting in with one. It proves the device and its owner at once, so no code follows. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import * as accounts from '../store/accounts.ts'
import * as passkeys from '../store/passkeys.ts'

/** What a browser is asked, as JSON, and the challenge to keep for its answer. */
export interface Question {
  readonly json: string
  readonly challenge: string
}

/** An answer of a browser to a question that was kept. */
export interface Answer {
  readonly json: string
  readonly challenge: string
  readonly origin: string
}

// Few sign in with a passkey, and nobody else should wait for what reads one.
const webAuthn = () => import('@simplewebauthn/server')

/** What to ask the browser of somebody who adds a passkey. */
export async function askForPasskey(use: Use, actor: Actor, origin: string): Promise<Question> {
  const person = actor.person ?? 0
  const account = await accounts.findAccountOf(use.db, person)
  const { generateRegistrationOptions } = await webAuthn()
  const options = await generateRegistrationOptions({
    rpName: 'Plumbline',
    rpID: new URL(origin).hostname,
    userName: account?.email ?? actor.name,
    userDisplayName: actor.name,
    attestationType: 'none',
    excludeCredentials: (await passkeys.readPasskeys(use.db, person)).map(id => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { json: JSON.stringify(options), challenge: options.challenge }
}

/** Adds the passkey that a browser made; false where its answer doesn't hold. */
export async function addPasskey(use: Use, actor: Actor, answer: Answer): Promise<boolean> {
  const response = parse(answer.json) as RegistrationResponseJSON | null
  if (actor.person === null || response === null || answer.challenge === '') return false
  const { verifyRegistrationResponse } = await webAuthn()
  const verified = await verifyRegistrationResponse({ response, ...expected(answer) }).catch(() => null)
  if (!verified?.verified) return false
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  if ((await passkeys.holdPasskey(use.db, id)) !== null) return false
  await passkeys.addPasskey(use.db, { id, person: actor.person, publicKey, counter, transports }, use.now)
  await use.journal('access.passkey-added', { person: actor.person })
  return true
}

/** What to ask the browser of somebody who wants to get in; it offers the passkeys that it has for us. */
export async function askWho(origin: string): Promise<Question> {
  const rpID = new URL(origin).hostname
  const { generateAuthenticationOptions } = await webAuthn()
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
  return { json: JSON.stringify(options), challenge: options.challenge }
}

/** The person whose passkey answered; null where the answer doesn't hold. */
export async function enterByPasskey(use: Use, answer: Answer): Promise<number | null> {
  const response = parse(answer.json) as AuthenticationResponseJSON | null
  if (response === null || answer.challenge === '') return null
  const known = await passkeys.holdPasskey(use.db, response.id)
  if (known === null) return null
  const credential = { id: known.id, publicKey: known.publicKey, counter: known.counter }
  const { verifyAuthenticationResponse } = await webAuthn()
  const verified = await verifyAuthenticationResponse({ response, credential, ...expected(answer) }).catch(() => null)
  if (!verified?.verified) return null
  await passkeys.markPasskeyUsed(use.db, known.id, verified.authenticationInfo.newCounter, use.now)
  await use.journal('access.signed-in', { person: known.person, by: 'passkey' })
  return known.person
}

const expected = ({ challenge, origin }: Answer) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
  requireUserVerification: true,
})

// The library checks the rest; what has no identifier is no answer at all.
const shape = z.looseObject({ id: z.string(), response: z.looseObject({}) })

const parse = (json: string): unknown => {
  try {
    return shape.safeParse(JSON.parse(json)).success ? (JSON.parse(json) as unknown) : null
  } catch {
    return null
  }
}
