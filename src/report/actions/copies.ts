/** Copies of published reports: a letter with the link to each recipient, in the transaction that publishes. */
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Recipient } from '../../framework/rules/recipients.ts'
import { findInspection } from '../../inspection/actions.ts'
import { addressesOf } from '../../inspection/actions/recipients.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { KeptLetter } from '../../platform/db/outbox.ts'
import { readLetterStates } from '../../platform/db/outbox.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { copiesSent } from '../rules/events.ts'
import { mayKeepRecipients, maySeePublication } from '../rules/may.ts'
import { reportPaths } from '../rules/paths.ts'
import type { CopyTold } from '../rules/publication/letter.ts'
import { copyLetter } from '../rules/publication/letter.ts'
import { addressesIn } from '../rules/publication/settings.ts'
import type { Copy } from '../store/copies.ts'
import { addCopy, readAddresses, readCopies } from '../store/copies.ts'
import { listReleases } from './releases.ts'

/** What is told of which edition; `origin` is how people reach the pages, '' where that is not known. */
export interface Telling {
  readonly inspection: InspectionSummary
  readonly edition: number
  readonly told: CopyTold
  readonly origin: string
  readonly by: number | null
}

/** Writes to each recipient who has not had this already; answers how many letters. */
export async function sendCopies(use: Use, telling: Telling): Promise<number> {
  const { inspection, edition, told, by } = telling
  const framework = await findEdition(use, inspection.frameworkHash)
  const had = await readCopies(use.db, inspection.id)
  let letters = 0
  for (const recipient of recipientsOf(framework, told)) {
    for (const address of await addressesFor(use, inspection, recipient)) {
      const before = had.some(
        each =>
          each.edition === edition &&
          each.kind === kindOf(told) &&
          each.recipient === recipient.id &&
          each.address === address,
      )
      if (before || !framework) continue
      await writeTo(use, telling, framework, { recipient: recipient.id, address, attempt: 1 })
      letters += 1
    }
  }
  if (letters > 0)
    await use.journal(copiesSent, { inspection: inspection.id, edition, kind: kindOf(told), letters, by })
  return letters
}

const kindOf = (told: CopyTold): Copy['kind'] => (told.kind === 'advance' ? 'advance' : 'published')

const recipientsOf = (framework: Framework | null, told: CopyTold): readonly Recipient[] =>
  (framework?.copies?.recipients ?? []).filter(({ advance, role }) => told.kind !== 'advance' || (advance.may && role))

async function addressesFor(
  use: Use,
  inspection: InspectionSummary,
  { id, role }: Recipient,
): Promise<readonly string[]> {
  if (role !== undefined) return addressesOf(use, inspection, [role])
  return addressesIn((await readAddresses(use.db)).get(id) ?? '')
}

async function writeTo(
  use: Use,
  { inspection, edition, told, origin, by }: Telling,
  framework: Framework,
  to: Pick<Copy, 'recipient' | 'address' | 'attempt'>,
): Promise<void> {
  const params = { inspection: inspection.slug }
  const path = told.kind === 'advance' ? reportPaths.advance(params) : reportPaths.publishedOne(params)
  const names = { service: inspection.service.name, framework: framework.title, inspectorate: framework.inspectorate }
  const letter = copyLetter({ ...names, told, link: origin + path, synthetic: inspection.synthetic })
  const message = await use.write({ to: to.address, ...letter })
  await addCopy(use.db, inspection.id, { ...to, edition, kind: kindOf(told), message, askedAt: use.now, askedBy: by })
}

/** A letter that was written to a recipient, and what became of it. */
export interface SentCopy extends Copy {
  readonly state: Pick<KeptLetter, 'sentAt' | 'failures' | 'givenUp'>
}

/** Who is to have a copy, and what each was sent. */
export interface RecipientState {
  readonly recipient: Recipient
  /** Addresses to which the latest edition would go now. */
  readonly addresses: readonly string[]
  readonly sent: readonly SentCopy[]
}

/** Everybody on the framework's list with what they were sent, for those who may see how reports are published. */
export async function listCopies(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<readonly RecipientState[]> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(maySeePublication(actor, inspection))
  const framework = await findEdition(use, inspection.frameworkHash)
  const copies = await readCopies(use.db, inspection.id)
  const states = await readLetterStates(
    use.db,
    copies.map(({ message }) => message),
  )
  const unknown = { sentAt: null, failures: 0, givenUp: false }
  const found: RecipientState[] = []
  for (const recipient of framework?.copies?.recipients ?? [])
    found.push({
      recipient,
      addresses: await addressesFor(use, inspection, recipient),
      sent: copies
        .filter(each => each.recipient === recipient.id)
        .map(each => ({ ...each, state: states.get(each.message) ?? unknown })),
    })
  return found
}

/**
 * Writes to a recipient again about the latest edition: to every address that they have now, also where a letter has
 * gone there before. Answers how many letters.
 */
export async function sendAgain(
  use: Use,
  ask: { readonly actor: Actor; readonly slug: string; readonly recipient: string; readonly origin: string },
): Promise<number> {
  const { actor, slug, origin } = ask
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayKeepRecipients(actor))
  insist(maySeePublication(actor, inspection))
  const framework = await findEdition(use, inspection.frameworkHash)
  const recipient = framework?.copies?.recipients.find(({ id }) => id === ask.recipient)
  const latest = (await listReleases(use, inspection.id)).at(-1)
  if (!framework || !recipient || !latest) return 0
  const had = await readCopies(use.db, inspection.id)
  const told: CopyTold = latest.correction ? { kind: 'corrected', reason: latest.correction } : { kind: 'published' }
  const telling = { inspection, edition: latest.edition, told, origin, by: actor.person }
  const addresses = await addressesFor(use, inspection, recipient)
  for (const address of addresses) {
    const attempts = had
      .filter(each => each.recipient === recipient.id && each.address === address)
      .filter(each => each.edition === latest.edition && each.kind === 'published')
    const attempt = Math.max(0, ...attempts.map(each => each.attempt)) + 1
    await writeTo(use, telling, framework, { recipient: recipient.id, address, attempt })
  }
  if (addresses.length > 0)
    await use.journal(copiesSent, {
      inspection: inspection.id,
      edition: latest.edition,
      kind: 'published',
      letters: addresses.length,
      by: actor.person,
    })
  return addresses.length
}
