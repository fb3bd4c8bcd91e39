/** What the inspectorate keeps for publication: its recipients' addresses, and what public pages say of reaching it. */
import type { Words } from '../../../platform/pure/words.ts'

/** How readers reach the inspectorate, and how they complain; empty where nothing was written. */
export interface Contact {
  readonly contact: Words
  readonly complaint: Words
}

/** Before anybody has written any. */
export const noContact: Contact = { contact: { en: '', cy: '' }, complaint: { en: '', cy: '' } }

/** Several addresses of one recipient, as they are typed: on lines of their own, or between commas. */
export const addressesIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[\s,;]+/)
      .map(each => each.trim())
      .filter(each => each !== ''),
  ),
]

/** Those that can't be addresses of email: the mail server alone knows whether one is answered. */
export const notAddresses = (addresses: readonly string[]): readonly string[] =>
  addresses.filter(each => !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(each))
