/** A device for tests: it makes operations, sends them over a bad network, and trusts only what was acknowledged. */
import type { AnswerEvent } from '../../src/assessment/rules/merge/event.ts'
import { headsOf } from '../../src/assessment/rules/merge/standing.ts'
import type { AnswerOperation, Receipt } from '../../src/assessment/rules/operation.ts'
import { isSafe } from '../../src/assessment/rules/operation.ts'
import { anOperation } from './operation.ts'

/** What a device holds. */
export interface Device {
  readonly name: string
  /** Everything it knows of, its own and others'. */
  readonly known: Map<string, AnswerEvent>
  readonly made: Map<string, AnswerOperation>
  readonly safe: Set<string>
}

/** A device that knows of nothing. */
export const makeDevice = (name: string): Device => ({ name, known: new Map(), made: new Map(), safe: new Set() })

/** Answers a question in sight of whatever the device knows to stand for it. */
export function answerOn(device: Device, assessment: number, question: string, value: string | null): AnswerOperation {
  const heads = headsOf([...device.known.values()].filter(event => event.question === question))
  const [base = null, ...settles] = heads.map(({ id }) => id)
  const made = anOperation(assessment, question, value, {
    base,
    settles,
    device: device.name,
    note: `by ${device.name}`,
  })
  device.made.set(made.id, made)
  device.known.set(made.id, { ...made, person: null })
  return made
}

/** What it has yet to hear an acknowledgement for. */
export const unsafe = ({ made, safe }: Device): readonly AnswerOperation[] =>
  [...made.values()].filter(({ id }) => !safe.has(id))

/** Believes receipts. */
export function believe(device: Device, receipts: readonly Receipt[]): void {
  for (const receipt of receipts) if (isSafe(receipt)) device.safe.add(receipt.id)
}
