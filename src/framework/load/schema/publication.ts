/** What `sign-off.yaml` and `disclosure.yaml` may hold. */
import { z } from 'zod'
import type { DisclosureRule, SignOff } from '../../rules/publication.ts'
import { id, provenance, words } from './common.ts'

export const signOff = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        title: words,
        role: id.meta({ description: 'The role that signs, such as lead-inspector' }),
        checks: z
          .array(z.strictObject({ id, text: words }))
          .min(1)
          .meta({ description: 'What whoever signs says that they have checked' }),
        provenance,
      }),
    )
    .min(1)
    .meta({ description: 'The signatures that a report needs, in their order' }),
  samePerson: z
    .strictObject({ may: z.boolean(), provenance })
    .meta({ description: 'Whether one person may sign several steps of the same report' }),
}) satisfies z.ZodType<SignOff>

export const disclosure = z.strictObject({
  fewest: z
    .strictObject({ value: z.int().min(3), provenance })
    .meta({ description: 'A count of fewer cases than this, and of more than none, is small' }),
  shareBase: z
    .strictObject({ value: z.int().min(2), provenance })
    .meta({ description: 'A percentage of fewer answers than this is not printed without a decision' }),
}) satisfies z.ZodType<DisclosureRule>
