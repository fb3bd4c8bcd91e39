/** Options of the GOV.UK notification-banner macro. Generated from govuk-frontend 6.6.0 by scripts/govuk-types.ts. */
import type { Attributes, TextOrHtml } from './text.ts'

/** What each one does: https://design-system.service.gov.uk/components/notification-banner/ */
export type NotificationBannerOptions = {
  readonly titleText?: string
  readonly titleHtml?: string
  readonly titleHeadingLevel?: string
  readonly type?: string
  readonly role?: string
  readonly titleId?: string
  readonly disableAutoFocus?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
} & TextOrHtml
