/** Keeping what publication needs to know of the inspectorate: its recipients' addresses, and how readers reach it. */
import { findEdition, listEditions } from '../../framework/actions.ts'
import type { Recipient } from '../../framework/rules/recipients.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { recipientsKept } from '../rules/events.ts'
import { mayKeepRecipients } from '../rules/may.ts'
import type { Contact } from '../rules/publication/settings.ts'
import { addAddress, addContact, readAddresses, readContact } from '../store/copies.ts'

/** How readers reach the inspectorate, and how they complain. */
export const findContact = (use: Use): Promise<Contact> => readContact(use.db)

/** A recipient of some framework whose address is kept here. */
export interface KeptRecipient {
  readonly recipient: Recipient
  /** As it was typed; '' where none is kept. */
  readonly address: string
}

/** The settings, for those who keep them: every recipient of every edition that is loaded, each once. */
export async function findSettings(
  use: Use,
  { actor }: { readonly actor: Actor },
): Promise<{ readonly recipients: readonly KeptRecipient[]; readonly contact: Contact }> {
  insist(mayKeepRecipients(actor))
  const addresses = await readAddresses(use.db)
  const known = new Map<string, Recipient>()
  for (const { hash } of await listEditions(use))
    for (const recipient of (await findEdition(use, hash))?.copies?.recipients ?? [])
      if (recipient.role === undefined) known.set(recipient.id, recipient)
  const recipients = [...known.values()].map(recipient => ({ recipient, address: addresses.get(recipient.id) ?? '' }))
  return { recipients, contact: await readContact(use.db) }
}

/** Keeps what differs from what is kept; what was kept before stays on record. */
export async function keepSettings(
  use: Use,
  ask: { readonly actor: Actor; readonly addresses: ReadonlyMap<string, string>; readonly contact: Contact },
): Promise<void> {
  const { actor } = ask
  const { recipients, contact } = await findSettings(use, { actor })
  const deed = { at: use.now, by: actor.person }
  const changed = recipients.filter(
    ({ recipient: { id }, address }) => (ask.addresses.get(id) ?? address).trim() !== address,
  )
  for (const { recipient } of changed)
    await addAddress(use.db, recipient.id, (ask.addresses.get(recipient.id) ?? '').trim(), deed)
  const isNew = JSON.stringify(contact) !== JSON.stringify(ask.contact)
  if (isNew) await addContact(use.db, ask.contact, deed)
  if (isNew || changed.length > 0)
    await use.journal(recipientsKept, { recipients: changed.map(({ recipient }) => recipient.id), contact: isNew })
}
