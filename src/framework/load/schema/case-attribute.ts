/** What `case-attributes.yaml` may hold. */
import { z } from 'zod'
import { id, provenance, text, words } from './common.ts'

const caseAttribute = z.strictObject({
  id,
  title: words,
  kind: z.enum(['choice', 'number', 'date', 'text']),
  aliases: z.array(text).default([]).meta({ description: 'Headings by which case systems call it' }),
  values: z
    .array(
      z.strictObject({
        id,
        title: words,
        aliases: z.array(text).default([]).meta({ description: 'Other spellings accepted on a case list' }),
      }),
    )
    .default([]),
  bands: z
    .array(z.strictObject({ id, title: words, from: z.int(), to: z.int() }))
    .default([])
    .meta({ description: 'Groups of a number, from the lowest; a number outside them is refused on a case list' }),
  follows: z
    .strictObject({ attribute: id, values: z.record(id, id) })
    .optional()
    .meta({ description: 'Which value goes with which value of another attribute, where a list does not give it' }),
  describesSample: z.boolean().default(false),
  provenance,
})

export const caseAttributes = z.array(caseAttribute).min(1)
