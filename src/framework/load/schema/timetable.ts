/** What `timetable.yaml` may hold. */
import { z } from 'zod'
import { happenings } from '../../rules/timetable.ts'
import { id, provenance, words } from './common.ts'

const step = z.strictObject({
  id,
  title: words,
  after: id.nullable().meta({ description: 'The step from which it is counted; null for the first' }),
  offset: z.strictObject({
    from: z.int(),
    to: z.int().optional().meta({ description: 'Unless said, the same as `from`' }),
    unit: z.enum(['days', 'working-days', 'weeks']),
  }),
  by: z.array(id).exactOptional().meta({ description: 'Roles whose step it is besides the lead inspector’s' }),
  tells: z.array(id).exactOptional().meta({ description: 'Roles that are reminded when it comes near' }),
  happensWith: z.enum(happenings).exactOptional().meta({
    description:
      'What the step is: the first time that it happens dates the step, unless somebody has dated it. Without it, it is dated by hand',
  }),
  provenance,
})

export const timetable = z.array(step).min(1)
