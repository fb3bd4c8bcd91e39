/** What follows when an inspection has moved: those whom the new stage concerns are told by letter. */
import type { Listener } from '../platform/jobs/listen.ts'
import { writeNotices } from './actions/notify.ts'
import { inspectionMoved } from './rules/events.ts'

/** Letters of a stage; a second hearing of the same entry is rolled back with its letters, so nobody is told twice. */
export const tellOfMove: Listener = {
  name: 'inspection.tell-of-move',
  events: [inspectionMoved],
  hear: async (use, { inspection, details }) => {
    if (inspection !== null) await writeNotices(use, { inspection, to: String(details['to']) })
  },
}
