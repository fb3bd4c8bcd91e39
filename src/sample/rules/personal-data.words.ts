/** Why a column is refused, and what to do about it. */
import type { Words } from '../../platform/pure/words.ts'
import type { PersonalData } from './personal-data.ts'

const refusal = (en: string, cy: string): Words => ({
  en: `this column holds ${en}; take it out of the file and send it again, nothing was kept`,
  cy: `mae’r golofn hon yn dal ${cy}; tynnwch hi o’r ffeil a’i hanfon eto, ni chadwyd dim`,
})

export const personalReason: Readonly<Record<PersonalData, Words>> = {
  name: refusal('names', 'enwau'),
  'date-of-birth': refusal('dates of birth', 'dyddiadau geni'),
  address: refusal('addresses or postcodes', 'cyfeiriadau neu godau post'),
  contact: refusal('email addresses or telephone numbers', 'cyfeiriadau e-bost neu rifau ffôn'),
  'national-identifier': refusal('national identity numbers', 'rhifau adnabod cenedlaethol'),
}
