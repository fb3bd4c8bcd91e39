/** What `report.yaml` and `glossary.yaml` may hold. */
import { z } from 'zod'
import type { GlossaryEntry, OutlinePart } from '../../rules/outline.ts'
import { id, words } from './common.ts'

const outlinePart = z.strictObject({
  id,
  title: words,
  kind: z.enum([
    'foreword',
    'acknowledgements',
    'scoring-summary',
    'recommendations',
    'next-steps',
    'good-practice',
    'service-users',
    'sections',
    'score-chart',
    'context',
    'arrangements',
    'case-characteristics',
    'scoring-approach',
    'glossary',
    'role',
  ] satisfies OutlinePart['kind'][]),
  appendix: z.boolean().default(false),
  text: z.array(words).default([]).meta({ description: 'The framework’s own paragraphs for this part' }),
})

export const report = z.strictObject({ outline: z.array(outlinePart).min(1) })

const glossaryEntry = z.strictObject({ term: words, meaning: words }) satisfies z.ZodType<GlossaryEntry>

export const glossary = z.array(glossaryEntry)
