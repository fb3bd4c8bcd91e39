/** Reading the outbox. */
import type { KeptLetter } from '../../platform/db/outbox.ts'
import { readLetters } from '../../platform/db/outbox.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { mayReadOutbox } from '../rules/may.ts'

/**
 * The latest letters, newest first. What a letter says is there only where letters are given by hand: where they go out
 * by themselves, the links in them are for nobody but those to whom they are written.
 */
export async function findLetters(use: Use, { actor }: { readonly actor: Actor }): Promise<readonly KeptLetter[]> {
  insist(mayReadOutbox(actor))
  const letters = await readLetters(use.db)
  await use.journal('access.outbox-read', { letters: letters.length, texts: !use.sends })
  return use.sends ? letters.map(letter => ({ ...letter, body: null })) : letters
}
