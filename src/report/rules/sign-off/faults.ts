/** What can be amiss with signing a report, or with sending it back, beside its field. */
import type { SigningStep } from '../../../framework/rules/publication.ts'
import type { Words } from '../../../platform/pure/words.ts'

export interface SigningFault {
  readonly field: 'checked' | 'hash' | 'reason'
  readonly message: Words
}

/** Somebody else changed the report after the page was opened. */
export const changedMeanwhile: SigningFault = {
  field: 'hash',
  message: {
    en: 'The report has changed since you opened this page. Read it again before you sign.',
    cy: 'Mae’r adroddiad wedi newid ers ichi agor y dudalen hon. Darllenwch ef eto cyn llofnodi.',
  },
}

/** Points of the checklist that were left. */
export const notConfirmed = (left: SigningStep['checks']): SigningFault => ({
  field: 'checked',
  message: {
    en: `Confirm each point, or send the report back. Left: ${left.map(({ text }) => text.en).join(' ')}`,
    cy: `Cadarnhewch bob pwynt, neu anfonwch yr adroddiad yn ôl. Ar ôl: ${left.map(({ text }) => text.cy).join(' ')}`,
  },
})

/** It was sent back without a word. */
export const noSendingReason: SigningFault = {
  field: 'reason',
  message: {
    en: 'Say what has to change: those who signed before you are told.',
    cy: 'Dywedwch beth sydd i’w newid: dywedir wrth y rhai a lofnododd o’ch blaen.',
  },
}
