/** What must be said wherever scores of several areas stand side by side. */
import type { Words } from '../../platform/pure/words.ts'

export const comparisonCaution: Words = {
  en: 'Samples differ in size and make-up from one area to another, so close comparison between areas is not valid.',
  cy: 'Mae maint a chyfansoddiad samplau’n amrywio o ardal i ardal, felly nid yw cymharu manwl rhwng ardaloedd yn ddilys.',
}
