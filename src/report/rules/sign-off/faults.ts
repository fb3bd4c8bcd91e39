/** What can be amiss with signing a report, or with sending it back, beside its field. */
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

/** Boxes of the checklist that were not ticked: `left` of `all`, which stand right below. */
export const notConfirmed = (left: number, all: number): SigningFault => ({
  field: 'checked',
  message:
    left < all
      ? {
          en: `Tick the ${left === 1 ? 'box' : `${left} boxes`} still to be ticked, or send the report back`,
          cy: `Ticiwch y ${left === 1 ? 'blwch' : `${left} blwch`} sydd ar ôl, neu anfonwch yr adroddiad yn ôl`,
        }
      : {
          en: `Tick ${all === 1 ? 'the box' : 'each box'} once you have checked what it says, or send the report back`,
          cy: `Ticiwch ${all === 1 ? 'y blwch' : 'bob blwch'} ar ôl gwirio’r hyn y mae’n ei ddweud, neu anfonwch yr adroddiad yn ôl`,
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
