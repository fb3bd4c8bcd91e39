/** Dating the steps of a timetable by what happens, in the transaction in which it happens. */
import { findEdition } from '../../framework/actions.ts'
import type { Happening } from '../../framework/rules/timetable.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Use } from '../../platform/use.ts'
import { milestoneRecorded } from '../rules/events.ts'
import { saveHappened } from '../store/timetable.ts'

/**
 * Dates the step that the framework says this is; a step that has a date keeps it, whoever gave it, so that the first
 * time counts. Does nothing where the framework has no such step, or the inspection no timetable.
 */
export async function happen(
  use: Use,
  ask: {
    readonly inspection: { readonly id: number; readonly frameworkHash: string }
    readonly what: Happening
    readonly on: Day
  },
): Promise<void> {
  const { inspection, what, on: actualOn } = ask
  const framework = await findEdition(use, inspection.frameworkHash)
  for (const { id: step, happensWith } of framework?.timetable ?? [])
    if (happensWith === what && (await saveHappened(use.db, inspection.id, { step, actualOn })))
      await use.journal(milestoneRecorded, { inspection: inspection.id, step, actualOn, with: what })
}
