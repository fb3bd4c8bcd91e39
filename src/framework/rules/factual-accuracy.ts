/** What a framework says of the check of a draft's facts by the service inspected. */
import type { Provenance } from './source.ts'

/** How long the service has to check the facts of a draft, and from when that time is counted. */
export interface FactualAccuracy {
  /** Working days after the day of receipt. */
  readonly limit: { readonly workingDays: number; readonly provenance: Provenance }
  /**
   * A draft is received when its reader at the service first opens it, and at the latest so many working days after it
   * was sent: who doesn't open it doesn't stop the clock.
   */
  readonly receipt: { readonly latestWorkingDays: number; readonly provenance: Provenance }
}
