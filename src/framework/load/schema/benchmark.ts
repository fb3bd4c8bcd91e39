/** What `benchmark.yaml` may hold. */
import { z } from 'zod'
import { id, provenance, text, words } from './common.ts'

const benchmark = z.strictObject({
  id,
  title: words,
  provenance,
  pass: z.strictObject({
    share: z.number().gt(0).max(1).meta({ description: 'Agreed answers that an assessor must give, as a proportion' }),
    provenance,
  }),
  attributes: z
    .record(id, z.union([text, z.number()]))
    .meta({ description: 'What is known of the case, by case attribute' }),
  record: z
    .array(z.strictObject({ title: words, text: words }))
    .min(1)
    .meta({ description: 'The case record that is judged, in parts; invented, and of no real child' }),
  agreed: z
    .array(z.strictObject({ question: id, answer: id, why: words }))
    .min(1)
    .meta({ description: 'Each question that is asked, with the answer agreed on and why it is that one' }),
})

export const benchmarks = z.array(benchmark)
