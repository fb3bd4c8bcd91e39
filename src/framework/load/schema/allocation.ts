/** What `allocation.yaml` may hold. */
import { z } from 'zod'
import type { AllocationRule } from '../../rules/allocation.ts'
import { id, provenance } from './common.ts'

export const allocation = z.strictObject({
  askedOf: id.meta({ description: 'The case attribute that says whose case it is' }),
  conflictsBy: z.array(id).meta({ description: 'Case attributes of which an assessor may declare a conflict' }),
  from: id.meta({ description: 'The step of the timetable with which fieldwork begins' }),
  to: id.meta({ description: 'The step of the timetable with which fieldwork ends' }),
  slots: z.strictObject({
    starts: z
      .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/))
      .min(1)
      .meta({ description: 'When interviews may begin, such as 09:30, in the order of the day' }),
    provenance,
  }),
  perDay: z.strictObject({
    most: z.int().min(1).meta({ description: 'No case manager is asked about more cases than this on one day' }),
    provenance,
  }),
  secondReading: z.strictObject({
    share: z.number().min(0).max(1).meta({ description: 'Cases that two assessors judge, as a proportion' }),
    provenance,
  }),
  uncalibrated: z
    .strictObject({
      then: z
        .enum(['warn', 'block'])
        .meta({ description: 'Whether somebody who has passed no benchmark is given cases with a warning, or none' }),
      provenance,
    })
    .optional(),
}) satisfies z.ZodType<AllocationRule>
