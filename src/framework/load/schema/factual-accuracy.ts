/** What `factual-accuracy.yaml` may hold. */
import { z } from 'zod'
import type { FactualAccuracy } from '../../rules/factual-accuracy.ts'
import { provenance } from './common.ts'

export const factualAccuracy = z.strictObject({
  limit: z.strictObject({
    workingDays: z
      .int()
      .min(1)
      .meta({ description: 'Working days that the service has, counted from the day after receipt' }),
    provenance,
  }),
  receipt: z.strictObject({
    latestWorkingDays: z
      .int()
      .min(0)
      .meta({ description: 'So many working days after sending, a draft that nobody opened counts as received' }),
    provenance,
  }),
}) satisfies z.ZodType<FactualAccuracy>
