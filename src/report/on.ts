/** What follows when a report comes to its sign-off, is signed, or is sent back: the people concerned are told by letter. */
import { inspectionMoved } from '../inspection/rules/events.ts'
import type { Stage } from '../inspection/rules/stages.ts'
import type { Listener } from '../platform/jobs/listen.ts'
import { askForSignature, tellSentBack } from './actions/sign-off-letters.ts'
import { reportSentBack, reportSigned } from './rules/events.ts'

/** What a listener of this stage needs to know of the process that it runs in. */
export interface Ways {
  /** How people reach these pages, such as https://inspections.example.gov.uk; '' where nobody has said. */
  readonly origin: string
}

const atSignOff: Stage = 'sign-off'

/** A second hearing of the same entry is rolled back with its letters, so nobody is told twice. */
export const tellOfSignOff = ({ origin }: Ways): Listener => ({
  name: 'report.tell-of-sign-off',
  events: [inspectionMoved, reportSigned, reportSentBack],
  hear: async (use, { inspection, event, details }) => {
    if (inspection === null) return
    if (event === reportSentBack) await tellSentBack(use, { inspection, origin })
    else if (event === reportSigned) await askForSignature(use, { inspection, origin, after: String(details['step']) })
    else if (details['to'] === atSignOff) await askForSignature(use, { inspection, origin, after: null })
  },
})
