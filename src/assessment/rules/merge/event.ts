/** An answer as an event: made on some device, in sight of an earlier one, and never changed afterwards. */

/** What answers name as their device that were typed in from the form on paper. */
export const paperDevice = 'paper'

/** What answers name as their device that were saved by a page of the server, without a store on the device. */
export const formDevice = 'form'

/** One answer to one question of one case assessment. */
export interface AnswerEvent {
  /** UUID made on the device. */
  readonly id: string
  readonly question: string
  /** Id of an answer, or the text or date asked for; null takes the answer back. */
  readonly value: string | null
  readonly reasons: readonly string[]
  readonly note: string
  /** The day on which the evidence was seen, as `2012-01-16`, or null. */
  readonly evidenceOn: string | null
  /** The event that the device held when this one was made; null for a first answer. */
  readonly base: string | null
  /** Other events that this one was chosen over, when somebody settled a contest. */
  readonly settles: readonly string[]
  readonly device: string
  readonly person: number | null
  /** The device's own time, as an ISO text in universal time: shown to people, and never decides what stands. */
  readonly deviceClock: string
}

/** Whether two events say the same, so that the second is only the first sent again. */
export const sameEvent = (a: AnswerEvent, b: AnswerEvent): boolean =>
  a.id === b.id &&
  a.question === b.question &&
  a.value === b.value &&
  a.note === b.note &&
  a.evidenceOn === b.evidenceOn &&
  a.base === b.base &&
  a.device === b.device &&
  a.person === b.person &&
  a.deviceClock === b.deviceClock &&
  sameTexts(a.reasons, b.reasons) &&
  sameTexts(a.settles, b.settles)

/** Whether two lists hold the same texts, in whatever order. */
export const sameTexts = (a: readonly string[], b: readonly string[]): boolean => {
  const inOrder = b.toSorted()
  return a.length === b.length && a.toSorted().every((text, at) => text === inOrder[at])
}
