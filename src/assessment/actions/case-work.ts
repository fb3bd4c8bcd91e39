/** Sending what goes on beside the questions of a case from a form: statements, good practice, levels. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import type { LoggedContents, LoggedKind, Receipt } from '../rules/operation.ts'
import type { Reading } from './reading.ts'
import { recordOperations } from './record.ts'

/** Sends one operation of a case; answers its receipt. */
export async function sendOne<Kind extends LoggedKind>(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly reading: Pick<Reading, 'assessment'>
    readonly kind: Kind
    readonly content: LoggedContents[Kind]
  },
): Promise<Receipt | undefined> {
  const { assessment } = ask.reading
  const sent = { id: randomUUID(), assessment, device: 'form', deviceClock: use.now.toISOString() }
  const operations = [{ ...sent, kind: ask.kind, content: ask.content }]
  return (await recordOperations(use, { actor: ask.actor, operations, assessment })).receipts[0]
}
