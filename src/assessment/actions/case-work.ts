/** Sending what a form about a case comes to: dates and verdicts, statements, good practice. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import type { NewOperation } from '../rules/beside/beside.ts'
import { formDevice } from '../rules/merge/event.ts'
import type { Receipt } from '../rules/operation.ts'
import type { Reading } from './reading.ts'
import { recordOperations } from './record.ts'

/** Sends the operations of one form; answers their receipts, in the order of the operations. */
export async function sendForm(
  use: Use,
  ask: {
    readonly actor: Actor
    readonly reading: Pick<Reading, 'assessment'>
    readonly operations: readonly NewOperation[]
  },
): Promise<readonly Receipt[]> {
  if (ask.operations.length === 0) return []
  const { assessment } = ask.reading
  const sent = { assessment, device: formDevice, deviceClock: use.now.toISOString() }
  const operations = ask.operations.map(each => ({ ...sent, ...each, id: randomUUID() }))
  return (await recordOperations(use, { actor: ask.actor, operations, assessment })).receipts
}
