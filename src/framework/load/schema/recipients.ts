/** What `recipients.yaml` may hold. */
import { z } from 'zod'
import type { Copies } from '../../rules/recipients.ts'
import { id, provenance, words } from './common.ts'

export const recipients = z.strictObject({
  publication: id.meta({ description: 'The step of the timetable that publication is' }),
  plan: id.optional().meta({ description: 'The step with which the improvement plan is due' }),
  recipients: z.array(
    z.strictObject({
      id,
      title: words,
      role: id.optional().meta({ description: 'The role whose people get a copy; without one, an address is kept' }),
      advance: z
        .strictObject({ may: z.boolean(), provenance })
        .meta({ description: 'Whether they may read an approved report under embargo' }),
      provenance,
    }),
  ),
}) satisfies z.ZodType<Copies>
