/** What the pages of a case answer to somebody who must pass a benchmark case before live ones. */
import type { Reply } from '../../../platform/web/reply.ts'
import { reply } from '../../../platform/web/reply.ts'
import { assessmentPaths } from '../../rules/paths.ts'

/** Goes to the benchmark cases, where it is said why. Going elsewhere leaves what a device keeps of the page as it is. */
export const calibrateFirst = ({ inspection }: { readonly inspection: string }): Reply =>
  reply.redirect(assessmentPaths.calibration({ inspection }))
