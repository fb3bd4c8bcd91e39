/** People with accounts of their own, made by the actions that the pages use. */
import { Secret, TOTP } from 'otpauth'
import { inviteAdministrator, setPassword } from '../../src/access/actions/invite.ts'
import type { Use } from '../../src/platform/use.ts'

export const aPassword = 'copper lantern otter'
export const aSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
export const anEmail = 'robin.lee@example.gov.uk'

const origin = 'https://inspections.example'

/** The code that an authenticator app shows for a secret at a moment. */
export const codeAt = (moment: Date, secret: string = aSecret): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment.getTime() })

/** The secret of a link in a letter. */
export const tokenOf = (link: string): string => link.split('/').at(-1) ?? ''

/** Invites an administrator; answers the secret of the link. */
export async function makeInvitation(use: Use, email: string = anEmail): Promise<string> {
  const inspectorate = { en: 'The inspectorate', cy: 'Yr arolygiaeth' }
  const outcome = await inviteAdministrator(use, { name: 'Robin Lee', email, inspectorate, origin })
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message.en).join())
  return tokenOf(outcome.value)
}

/** An administrator who has accepted the invitation with the code of that moment; answers the person. */
export async function makeAccount(use: Use, email: string = anEmail): Promise<number> {
  const token = await makeInvitation(use, email)
  const given = { token, password: aPassword, code: codeAt(use.now), newSecret: aSecret }
  const outcome = await setPassword(use, given)
  if (!outcome?.ok) throw new Error('the invitation was refused')
  return outcome.value
}
