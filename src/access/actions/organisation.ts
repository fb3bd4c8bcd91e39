/** Getting in by the provider of one's organisation. */
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { paths } from '../rules/paths.ts'
import * as accounts from '../store/accounts.ts'

/** Where to send somebody who signs in at their organisation's provider, and what to keep; null where there is none. */
export const beginAtOrganisation = async (
  use: Use,
  origin: string,
): Promise<{ readonly to: string; readonly keep: Readonly<Record<string, string>> } | null> =>
  (await use.provider?.begin(origin + paths.organisationBack())) ?? null

/**
 * The person who came back from the provider. Somebody who was invited is known at first by the address that the
 * provider vouches for, and from then on by the provider's own name for them. Nobody else gets in.
 */
export const finishAtOrganisation = async (
  use: Use,
  { at, kept }: { readonly at: string; readonly kept: Readonly<Record<string, string>> },
): Promise<Result<number, Words>> => {
  const identity = (await use.provider?.finish(at, kept)) ?? null
  if (identity === null) return refused([notProven])
  const { issuer, subject, email } = identity
  const known = await accounts.findByIdentity(use.db, issuer, subject)
  const invited = known === null && email !== null ? await accounts.findByEmail(use.db, email) : null
  const person = known ?? invited?.id ?? null
  if (person === null) {
    await use.journal('access.refused', { by: issuer })
    return refused([email === null ? noAddress : notInvited])
  }
  if (known === null) await accounts.addIdentity(use.db, { issuer, subject, person }, use.now)
  await use.journal('access.signed-in', { person, by: issuer })
  return ok(person)
}

const notProven: Words = {
  en: 'Your organisation did not confirm who you are. Try again from the sign-in page.',
  cy: 'Ni chadarnhaodd eich sefydliad pwy ydych chi. Rhowch gynnig arall arni o’r dudalen fewngofnodi.',
}
const noAddress: Words = {
  en: 'Your organisation did not confirm your email address. Ask its IT team to send a verified email address to Plumbline.',
  cy: 'Ni chadarnhaodd eich sefydliad eich cyfeiriad e-bost. Gofynnwch i’w dîm TG anfon cyfeiriad e-bost wedi’i wirio at Plumbline.',
}
const notInvited: Words = {
  en: 'Nobody with your email address has been invited to Plumbline. Ask an administrator of your inspectorate or service to invite you.',
  cy: 'Nid oes neb â’ch cyfeiriad e-bost wedi’i wahodd i Plumbline. Gofynnwch i weinyddwr eich arolygiaeth neu’ch gwasanaeth eich gwahodd.',
}
