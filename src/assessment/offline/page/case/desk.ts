/** The case on the desk: its model with everything that the server has told and this device has added. */
import { questionsOf } from '../../../../framework/rules/framework.ts'
import type { Day } from '../../../../platform/pure/days.ts'
import type { CaseBeside } from '../../../rules/beside/beside.ts'
import type { Calendar } from '../../../rules/beside/case-record.ts'
import { dayRead } from '../../../rules/beside/case-record.ts'
import type { Ledger } from '../../../rules/device/ledger.ts'
import { ledgerOf } from '../../../rules/device/ledger.ts'
import type { AnswerEvent } from '../../../rules/merge/event.ts'
import type { AnswerOperation, KeptOperation, LoggedOperation, Operation } from '../../../rules/operation.ts'
import type { Taken } from '../../../rules/take.ts'
import { take } from '../../../rules/take.ts'
import { readDrafts } from '../../device/drafts.ts'
import type { KeptCase } from '../../device/kept.ts'
import type { Device } from '../../device/open.ts'
import type { HeldOperation } from '../../device/operations.ts'
import { readOperations } from '../../device/operations.ts'
import { deviceName } from '../../device/register.ts'
import type { Place } from './load.ts'
import { freshenCase, keptCase, loadEdition } from './load.ts'
import type { CaseModel } from './model.ts'
import { caseModel } from './model.ts'
import { londonDay } from '../../../../platform/pure/london.ts'

/** What has become of something that the server does not have; `lost` is on the screen alone. */
export type Unsent = 'waiting' | 'refused' | 'lost'

/** A case, open. */
export interface Desk {
  readonly device: Device
  readonly place: Place
  /** The name of this device, which its operations bear. */
  readonly deviceName: string
  readonly model: CaseModel
  /** Names by person, as far as they are known. */
  readonly people: () => KeptCase['people']
  /** Reads anew what this device holds of the case; other tabs and the loop change it. */
  readonly reread: () => Promise<void>
  /** Asks the server what others added; answers whether the case is still this person's. */
  readonly freshen: () => Promise<boolean>
  /**
   * The questions on which something waits, was not taken or is on the screen alone, with what has become of it; also under its own id, or the
   * name of its form, what is done beside the questions.
   */
  readonly unsent: () => ReadonlyMap<string, Unsent>
  /** What was said beside the questions: as the server has it, with what it has not told of from this device. */
  readonly operations: () => readonly KeptOperation[]
  /** Takes an operation in that is on its way to the disk. */
  readonly add: (operation: Operation) => void
  /** Takes one out again that did not get there. */
  readonly remove: (operation: Operation) => void
  /** Notes whether the device could keep what is written on a question, or in a form by its name. */
  readonly noteKept: (sheet: string, isKept: boolean) => void
  /** The case as a form beside its questions sees it, with all answers. */
  readonly beside: () => CaseBeside
  /** What its deadlines are counted by today; null where an earlier version of the program took the case along. */
  readonly calendar: () => Calendar | null
  /** How the case would stand if the server had all of this device's work, with one thing more if it is given. */
  readonly takenWith: (more?: Operation) => Taken
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
  let current = known
  let own: readonly Operation[] = []
  const onTheWay = new Map<string, Operation>()
  let people = known.people
  let unsent = new Map<string, Unsent>()
  const lost = new Set<string>()
  let arrived = new Set<string>()
  const putAll = (now: KeptCase): void => {
    current = now
    const { answers } = now
    for (const event of answers) if (!model.has(event.id)) model.put(event)
  }
  const reread = async (): Promise<void> => {
    const held = await readOperations(device, { assessment: place.assessment })
    const drafts = await readDrafts(device, place.assessment)
    unsent = new Map()
    arrived = new Set()
    for (const { id } of held) onTheWay.delete(id)
    own = held.filter(isTaken).map(({ body }) => body as Operation)
    for (const operation of held) {
      const event = eventOf(operation.body, device.person)
      const about = event?.question ?? operation.id
      if (operation.state === 'refused') unsent.set(about, 'refused')
      if (operation.state === 'waiting') unsent.set(about, 'waiting')
      if (event === null) continue
      if (operation.state === 'received') arrived.add(event.question)
      if (isTaken(operation)) model.put(event)
      else model.drop(event)
    }
    for (const { question } of drafts) unsent.set(question, 'waiting')
    for (const sheet of lost) unsent.set(sheet, 'lost')
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
  /** What this device did of which the server has not told yet. */
  const untold = (): readonly Operation[] => {
    const told = new Set([...current.answers, ...current.operations].map(({ id }) => id))
    return [...own, ...onTheWay.values()].filter(({ id }) => !told.has(id))
  }
  const operations = (): readonly KeptOperation[] => [
    ...current.operations,
    ...untold().flatMap(each => (each.kind === 'answer' ? [] : [keptIn(each, device.person)])),
  ]
  putAll(known)
  await reread()
  return {
    device,
    place,
    deviceName: await deviceName(),
    model,
    people: () => people,
    reread,
    freshen,
    unsent: () => unsent,
    operations,
    add: operation => void onTheWay.set(operation.id, operation),
    remove: ({ id }) => void onTheWay.delete(id),
    noteKept: (sheet, isKept) => {
      if (isKept) lost.delete(sheet)
      else unsent.set(sheet, 'lost')
      if (!isKept) lost.add(sheet)
    },
    beside: () => ({
      framework: model.framework,
      attributes: model.attributes,
      answers: model.answers(),
      operations: operations(),
      looked: model.look(),
    }),
    calendar: () => calendarOn(current, londonDay(new Date())),
    takenWith: more =>
      take(
        { ...current, framework: model.framework, attributes: model.attributes },
        [...untold(), ...(more ? [more] : [])],
        device.person,
      ),
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

/** An operation as the server would keep it, after everything that it has told of. */
const keptIn = (operation: LoggedOperation, person: number): KeptOperation => ({
  ...operation,
  person,
  receivedAt: operation.deviceClock,
  order: Number.MAX_SAFE_INTEGER,
})

const calendarOn = ({ calendar }: Pick<KeptCase, 'calendar'>, today: Day): Calendar | null =>
  calendar ? { holidays: calendar.holidays, asOf: dayRead(today, calendar.lastOfFieldwork) } : null

const eventOf = (body: unknown, person: number): AnswerEvent | null => {
  const operation = body as Operation
  return operation.kind === 'answer' ? eventIn(operation, person) : null
}

/** An answer as an event of its writer. */
export const eventIn = (operation: AnswerOperation, person: number): AnswerEvent => {
  const { id, question, value, reasons, note, evidenceOn, base, settles, device, deviceClock } = operation
  return { id, question, value, reasons, note, evidenceOn, base, settles, device, deviceClock, person }
}
