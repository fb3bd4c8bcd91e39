/** Where a report's sign-off stands: who has signed it as it is, whose signature a change has voided, who is next. */
import type { SignOff, SigningStep } from '../../../framework/rules/publication.ts'

/** One entry of the record: somebody signed, or sent the report back. */
export interface Signature {
  readonly step: string
  readonly deed: 'signed' | 'sent-back'
  /** Hash of what was signed or sent back. */
  readonly hash: string
  /** Ids of the points of the checklist that were confirmed. */
  readonly checked: readonly string[]
  /** Null unless it was sent back. */
  readonly reason: string | null
  readonly at: Date
  /** A person's id. */
  readonly by: number
}

/**
 * `signed`: the report as it stands. `void`: signed, and changed since. `next`: whose turn it is. `waiting`: for those
 * before.
 */
export type StepState = 'signed' | 'void' | 'next' | 'waiting'

export interface StepStanding {
  readonly step: SigningStep
  readonly state: StepState
  /** Whether it is this step's turn, also where its own signature is void. */
  readonly isNext: boolean
  /** The signature on the report as it stands, or the latest one that is void; null where there is none. */
  readonly signature: Signature | null
}

export interface Standing {
  readonly steps: readonly StepStanding[]
  /** Whose turn it is; null once everybody has signed. */
  readonly next: SigningStep | null
  /** The last time that it was sent back, where nobody has signed since it began anew; null otherwise. */
  readonly sentBack: Signature | null
}

/**
 * How far the sign-off has come. A signature holds for the text that was signed and no other; sending back begins anew,
 * and a step counts only when those before it have signed the same.
 * @param hash of the report as it stands
 * @param record every entry, in the order in which they were made
 */
export const standingOf = ({ steps }: Pick<SignOff, 'steps'>, record: readonly Signature[], hash: string): Standing => {
  const last = record.findLastIndex(({ deed }) => deed === 'sent-back')
  const round = record.slice(last + 1)
  const signed = steps.map(step => {
    const own = round.filter(each => each.step === step.id)
    return { step, holds: own.find(each => each.hash === hash) ?? null, latest: own.at(-1) ?? null }
  })
  const next = signed.findIndex(({ holds }) => holds === null)
  return {
    steps: signed.map(({ step, holds, latest }, i) => {
      const isNext = i === next
      const counts = next < 0 || i < next
      if (counts) return { step, state: 'signed', isNext, signature: holds }
      const state = latest !== null ? 'void' : isNext ? 'next' : 'waiting'
      return { step, state, isNext, signature: latest }
    }),
    next: steps[next] ?? null,
    sentBack: round.length === 0 ? (record[last] ?? null) : null,
  }
}

/** Whether somebody has signed another step of the report in this round, on any text. */
export const signedAnother = (record: readonly Signature[], { id }: SigningStep, person: number): boolean => {
  const last = record.findLastIndex(({ deed }) => deed === 'sent-back')
  return record.slice(last + 1).some(({ step, by }) => by === person && step !== id)
}

/** The points of a step that were not confirmed. */
export const unchecked = ({ checks }: SigningStep, checked: readonly string[]): SigningStep['checks'] =>
  checks.filter(({ id }) => !checked.includes(id))
