/** The case on the desk: its model with everything that the server has told and this device has added. */
import { questionsOf } from '../../../../framework/rules/framework.ts'
import type { Ledger } from '../../../rules/device/ledger.ts'
import { ledgerOf } from '../../../rules/device/ledger.ts'
import type { AnswerEvent } from '../../../rules/merge/event.ts'
import type { AnswerOperation, Operation } from '../../../rules/operation.ts'
import { readDrafts } from '../../device/drafts.ts'
import type { KeptCase } from '../../device/kept.ts'
import type { Device } from '../../device/open.ts'
import type { HeldOperation } from '../../device/operations.ts'
import { readOperations } from '../../device/operations.ts'
import type { Place } from './load.ts'
import { freshenCase, keptCase, loadEdition } from './load.ts'
import type { CaseModel } from './model.ts'
import { caseModel } from './model.ts'

/** A case, open. */
export interface Desk {
  readonly device: Device
  readonly place: Place
  readonly model: CaseModel
  /** Names by person, as far as they are known. */
  readonly people: () => KeptCase['people']
  /** Reads anew what this device holds of the case; other tabs and the loop change it. */
  readonly reread: () => Promise<void>
  /** Asks the server what others added; answers whether the case is still this person's. */
  readonly freshen: () => Promise<boolean>
  /** The questions on which something waits, or was not taken, with what has become of it. */
  readonly unsent: () => ReadonlyMap<string, 'waiting' | 'refused'>
  /** The questions answered here whose answers have arrived. */
  readonly arrived: () => ReadonlySet<string>
  readonly ledger: () => Ledger
}

/** Opens a case; null where neither the device nor the server has it. */
export const openDesk = async (device: Device, place: Place): Promise<Desk | null> => {
  const known = (await keptCase(device, place)) ?? (await freshenCase(device, place))
  if (known === null || known === 'ended') return null
  const model = caseModel(await loadEdition(known.edition), known.attributes)
  const questions = questionsOf(model.framework)
  let people = known.people
  let unsent = new Map<string, 'waiting' | 'refused'>()
  let arrived = new Set<string>()
  const putAll = ({ answers }: KeptCase): void => {
    for (const event of answers) if (!model.has(event.id)) model.put(event)
  }
  const reread = async (): Promise<void> => {
    const held = await readOperations(device, { assessment: place.assessment })
    const drafts = await readDrafts(device, place.assessment)
    unsent = new Map()
    arrived = new Set()
    for (const operation of held) {
      const event = eventOf(operation.body, device.person)
      if (event === null) continue
      if (operation.state === 'refused') unsent.set(event.question, 'refused')
      if (operation.state === 'waiting') unsent.set(event.question, 'waiting')
      if (operation.state === 'received') arrived.add(event.question)
      if (isTaken(operation)) model.put(event)
      else model.drop(event)
    }
    for (const { question } of drafts) unsent.set(question, 'waiting')
  }
  const freshen = async (): Promise<boolean> => {
    const fresh = await freshenCase(device, place)
    if (fresh === 'ended') return false
    if (fresh) {
      putAll(fresh)
      people = { ...people, ...fresh.people }
    }
    return true
  }
  putAll(known)
  await reread()
  return {
    device,
    place,
    model,
    people: () => people,
    reread,
    freshen,
    unsent: () => unsent,
    arrived: () => arrived,
    ledger: () =>
      ledgerOf(
        questions.map(({ id }) => [id, model.standing(id)]),
        new Set(unsent.keys()),
      ),
  }
}

// What the server refused does not stand there, and so it does not here.
const isTaken = ({ state }: HeldOperation): boolean => state === 'waiting' || state === 'received'

const eventOf = (body: unknown, person: number): AnswerEvent | null => {
  const operation = body as Operation
  return operation.kind === 'answer' ? eventIn(operation, person) : null
}

/** An answer as an event of its writer. */
export const eventIn = (operation: AnswerOperation, person: number): AnswerEvent => {
  const { id, question, value, reasons, note, evidenceOn, base, settles, device, deviceClock } = operation
  return { id, question, value, reasons, note, evidenceOn, base, settles, device, deviceClock, person }
}
