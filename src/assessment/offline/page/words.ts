/** What a browser says of what it keeps and sends, in both languages. */
import type { Words } from '../../../platform/pure/words.ts'
import * as ofCase from './words/case.ts'
import * as ofConcern from './words/concern.ts'
import * as ofLedger from './words/ledger.ts'
import * as ofWaiting from './words/waiting.ts'
import * as ofDevice from './words/device.ts'
import * as ofSignOut from './words/sign-out.ts'
import * as ofTaking from './words/take.ts'

const en = {
  ...ofCase.en,
  ...ofConcern.en,
  ...ofLedger.en,
  ...ofWaiting.en,
  ...ofDevice.en,
  ...ofSignOut.en,
  ...ofTaking.en,
}

const cy: typeof en = {
  ...ofCase.cy,
  ...ofConcern.cy,
  ...ofLedger.cy,
  ...ofWaiting.cy,
  ...ofDevice.cy,
  ...ofSignOut.cy,
  ...ofTaking.cy,
}

export type DeviceWords = typeof en

/** Why a case is not finished of which something is half written. */
export const stillWriting: Words = {
  en: 'Something of this case is still being written on this device. Keep it, or empty its form, and finish then.',
  cy: 'Mae rhywbeth o’r achos hwn yn dal i gael ei ysgrifennu ar y ddyfais hon. Cadwch ef, neu gwagiwch ei ffurflen, a gorffennwch wedyn.',
}

/** The words in a page's language. */
export const wordsIn = (language: 'en' | 'cy'): DeviceWords => (language === 'cy' ? cy : en)

/** "3.4 MB", with the decimal sign of both languages. */
export const inMegabytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`

/** "21 November 2026, 14:32" by this device's clock. */
export const momentInWords = (moment: number, language: 'en' | 'cy'): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    moment,
  )
