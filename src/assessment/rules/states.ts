/** The life of a case assessment as one table: every button, tag and count is read from it. */
import type { Words } from '../../platform/pure/words.ts'
import type { Operation } from './operation.ts'

/** The states of one reading of one case. */
export const caseStates = [
  'not-started',
  'in-progress',
  'finished',
  'sent-back',
  'finished-again',
  'closed',
  'replaced',
] as const

export type CaseState = (typeof caseStates)[number]

/** The states in words. */
export const caseStateWords: Readonly<Record<CaseState, Words>> = {
  'not-started': { en: 'Not started', cy: 'Heb ddechrau' },
  'in-progress': { en: 'In progress', cy: 'Ar y gweill' },
  finished: { en: 'Finished', cy: 'Wedi gorffen' },
  'sent-back': { en: 'Sent back', cy: 'Wedi’i anfon yn ôl' },
  'finished-again': { en: 'Finished again', cy: 'Wedi gorffen eto' },
  closed: { en: 'Closed', cy: 'Wedi cau' },
  replaced: { en: 'Replaced in the sample', cy: 'Wedi’i ddisodli yn y sampl' },
}

/** What can happen to a case assessment. */
export type CaseDeed = 'answer' | 'finish' | 'send-back' | 'close' | 'replace'

/**
 * What an operation does to the life of its case; null where it does nothing. A date, a verdict and a level are part of
 * what is judged, as answers are; what was said in an interview and good practice only stand beside it.
 */
export function deedOf(kind: Operation['kind']): CaseDeed | null {
  if (kind === 'finish' || kind === 'send-back') return kind
  return judging.includes(kind) ? 'answer' : null
}

const judging: readonly Operation['kind'][] = ['answer', 'record-event', 'timeliness', 'level']

/** From where a deed leads where. A deed that is not in the table can't be done. */
export interface CaseStep {
  readonly from: CaseState
  readonly deed: CaseDeed
  readonly to: CaseState
}

const step = (from: CaseState, deed: CaseDeed, to: CaseState): CaseStep => ({ from, deed, to })

/**
 * Every step. An answer that comes after a case was finished, as from a second device that was away, opens it again, and
 * so does a date, a verdict or a level: whoever finished it had not seen that. Finishing asks that nothing is missing (`completeness.ts`).
 */
export const caseSteps: readonly CaseStep[] = [
  step('not-started', 'answer', 'in-progress'),
  step('in-progress', 'answer', 'in-progress'),
  step('in-progress', 'finish', 'finished'),
  step('finished', 'answer', 'in-progress'),
  step('finished', 'send-back', 'sent-back'),
  step('finished', 'close', 'closed'),
  step('sent-back', 'answer', 'sent-back'),
  step('sent-back', 'finish', 'finished-again'),
  step('finished-again', 'answer', 'sent-back'),
  step('finished-again', 'send-back', 'sent-back'),
  step('finished-again', 'close', 'closed'),
  ...(['not-started', 'in-progress', 'finished', 'sent-back', 'finished-again'] as const).map(from =>
    step(from, 'replace', 'replaced'),
  ),
]

/** Where a deed leads from a state; null where it can't be done. */
export const after = (from: CaseState, deed: CaseDeed): CaseState | null =>
  caseSteps.find(each => each.from === from && each.deed === deed)?.to ?? null

/** Whether nobody is waited for. */
export const isDone = (state: CaseState): boolean =>
  state === 'finished' || state === 'finished-again' || state === 'closed'

/** One thing that happened, with its place in the order in which the server received everything about the case. */
export interface CaseHappening {
  readonly deed: CaseDeed
  readonly order: number
}

/** The state after all that happened; what the table has no step for changes nothing. */
export const stateOf = (happenings: Iterable<CaseHappening>): CaseState =>
  [...happenings]
    .toSorted((a, b) => a.order - b.order)
    .reduce<CaseState>((state, { deed }) => after(state, deed) ?? state, 'not-started')
