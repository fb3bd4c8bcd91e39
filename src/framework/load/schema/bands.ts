/** What `bands.yaml` may hold. */
import { z } from 'zod'
import type { Band, Bands } from '../../rules/bands.ts'
import { id, provenance, text, words } from './common.ts'

const band = z.strictObject({
  id,
  label: words,
  phrase: words,
  from: z.int().min(0).max(100).meta({ description: 'Whole percentage from which it holds, included' }),
  synonyms: z.array(text).default([]),
}) satisfies z.ZodType<Band>

export const bands = z.strictObject({
  rounding: z.literal('half-up'),
  printedFor: z.array(z.enum(['theme', 'section', 'criterion'])),
  provenance,
  bands: z.array(band).min(1),
}) satisfies z.ZodType<Bands>
