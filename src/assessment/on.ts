/** What follows when an urgent concern was raised: those who must act are told at once. */
import type { Listener } from '../platform/jobs/listen.ts'
import type { Use } from '../platform/use.ts'
import { tellOfConcern } from './actions/concerns.ts'
import { concernRaised } from './rules/events.ts'

/** What a listener of this stage needs to know of the process that it runs in. */
export interface Ways {
  /** How people reach these pages, such as https://inspections.example.gov.uk; '' where nobody has said. */
  readonly origin: string
  /** Sends the letters that wait, in the transaction's wake. */
  readonly hurry: (use: Use) => Promise<void>
}

/** Letters of a concern; a second hearing of the same entry finds that everybody was told. */
export const tellOfConcerns = ({ origin, hurry }: Ways): Listener => ({
  name: 'assessment.tell-of-concern',
  events: [concernRaised],
  hear: async (use, { inspection, details }) => {
    if (inspection === null) return
    if ((await tellOfConcern(use, { inspection, concern: String(details['concern']), origin })) > 0) await hurry(use)
  },
})
