/** What `phrases.yaml` may hold. */
import { z } from 'zod'
import { id, provenance, text, twoSides, words } from './common.ts'

const share = text.meta({
  description: 'A question, and after it a value of `splitBy` where only that setting is meant',
})

const topic = z.strictObject({
  id,
  sentences: z
    .array(z.array(share).min(1))
    .min(1)
    .meta({ description: 'Shares said in one sentence each; the first of all decides on which side the topic stands' }),
  most: z.int().min(1).exactOptional().meta({ description: 'Say only so many shares: those of most cases' }),
})

export const phrases = z.strictObject({
  provenance,
  settings: z.record(id, words).meta({ description: 'What is added to a share of one setting, by the setting' }),
  topics: z.array(topic).meta({ description: 'What a report says together; other questions stand alone' }),
  then: z
    .record(id, twoSides)
    .meta({ description: 'How a question goes on in a sentence that another began, each holding {share}' }),
})
