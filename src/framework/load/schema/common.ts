/** What the files of a framework have in common: texts, ids, days, words in two languages, provenance. */
import { z } from 'zod'
import type { Provenance } from '../../rules/source.ts'

export const text = z.string().trim().min(1)
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
export const date = z.iso.date()

export const words = z
  .strictObject({ en: text.meta({ description: 'English' }), cy: text.meta({ description: 'Welsh' }) })
  .meta({ id: 'words', description: 'One text in English and in Welsh' })

/** Says of each value whether it is known or believed, so that nobody takes a guess for a fact. */
export const provenance = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z
        .enum(['seed', 'published'])
        .meta({ description: 'Printed by the inspectorate, or in another public text' }),
      source: text.meta({ description: 'The text, and where in it' }),
      note: text.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('unconfirmed'),
      note: text.meta({ description: 'Why it is believed, although no text states it' }),
    }),
  ])
  .meta({ id: 'provenance', description: 'Where a value comes from' }) satisfies z.ZodType<Provenance>

/** A text for either side of the line. */
export const twoSides = z.strictObject({ above: words, below: words })
