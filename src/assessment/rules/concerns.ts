/** Where an urgent concern stands, and when nobody may wait any longer. */
import type { Words } from '../../platform/pure/words.ts'

/** One thing that happened with a concern after it was raised. */
export interface ConcernStep {
  readonly step: 'told' | 'seen' | 'answered' | 'escalated'
  /** Who was told, saw it or answered; null where nobody is known. */
  readonly person: number | null
  /** What was done, of an answer. */
  readonly answer: string | null
  readonly at: Date
}

/** An urgent concern with what became of it. */
export interface Concern {
  /** The id of the operation that raised it. */
  readonly id: string
  readonly assessment: number
  readonly case: number
  /** Id of a kind of the framework. */
  readonly about: string
  readonly text: string
  readonly raisedBy: number | null
  /** When the server received it. */
  readonly raisedAt: Date
  /** In the order in which they happened. */
  readonly steps: readonly ConcernStep[]
}

export type ConcernState = 'sent' | 'seen' | 'answered'

/** The states in words. */
export const concernStateWords: Readonly<Record<ConcernState, Words>> = {
  sent: { en: 'Sent, not seen yet', cy: 'Wedi’i anfon, heb ei weld eto' },
  seen: { en: 'Seen, not answered yet', cy: 'Wedi’i weld, heb ei ateb eto' },
  answered: { en: 'Answered', cy: 'Wedi’i ateb' },
}

/** How far a concern has come. It is tracked until it is answered, whoever has seen it. */
export function concernState({ steps }: Pick<Concern, 'steps'>): ConcernState {
  const happened = (step: ConcernStep['step']): boolean => steps.some(each => each.step === step)
  if (happened('answered')) return 'answered'
  return happened('seen') ? 'seen' : 'sent'
}

/** Whether a concern is to be pressed now: not answered, and that long since it was raised or last pressed. */
export function isOverdue({ raisedAt, steps }: Concern, minutes: number, now: Date): boolean {
  if (steps.some(({ step }) => step === 'answered')) return false
  const last = steps.findLast(({ step }) => step === 'escalated')?.at ?? raisedAt
  return now.getTime() - last.getTime() >= minutes * 60_000
}
