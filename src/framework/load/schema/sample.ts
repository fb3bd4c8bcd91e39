/** What `sample.yaml` may hold. */
import { z } from 'zod'
import type { SampleRule } from '../../rules/sample-rule.ts'
import { id, provenance } from './common.ts'

export const sample = z.strictObject({
  z: z.number().positive(),
  proportion: z.number().gt(0).lt(1),
  margin: z.number().gt(0).lt(1),
  rounding: z.enum(['nearest', 'up']),
  minimum: z.int().min(0),
  maximum: z.int().min(1),
  balance: z
    .array(id)
    .meta({ description: 'Case attributes whose groups the sample mirrors, the most important first' }),
  overSample: z
    .array(z.strictObject({ attribute: id, values: z.array(id).min(1), weight: z.number().positive(), provenance }))
    .meta({ description: 'Cases that have `weight` times the chance of others' }),
  exclude: z
    .array(z.strictObject({ attribute: id, values: z.array(id).min(1), provenance }))
    .optional()
    .meta({ description: 'Cases that are listed with their reason and never drawn' }),
  reservesBy: id.meta({ description: 'The case attribute by which reserves are kept' }),
  capPer: z
    .strictObject({ attribute: id, most: z.int().min(1), provenance })
    .nullable()
    .meta({ description: 'No more cases than this for one value of an attribute, such as a case manager' }),
  provenance,
}) satisfies z.ZodType<SampleRule>
