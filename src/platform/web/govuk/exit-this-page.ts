/** Options of the GOV.UK exit-this-page macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/exit-this-page/ */
export type ExitThisPageOptions = {
  readonly text?: string | number
  readonly html?: string | number
  readonly redirectUrl?: string
  readonly id?: string
  readonly classes?: string
  readonly attributes?: Attributes
  readonly activatedText?: string
  readonly timedOutText?: string
  readonly pressTwoMoreTimesText?: string
  readonly pressOneMoreTimeText?: string
}
