/** The shape of `fieldwork.yaml`; whatever is amiss is told with its place. */
import { z } from 'zod'

const words = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) })
const slug = z.string().regex(/^[a-z0-9-]+$/)
const text = z.string().min(1)
const calibrated = z.enum(['passed', 'not-passed', 'not-taken'])
const count = z.int().min(0)

const concern = z.strictObject({
  about: text,
  text,
  answer: z.strictObject({ afterHours: z.number().positive(), text }).optional(),
})

const beside = z.strictObject({
  by: text,
  at: z.enum(['begun', 'finished']),
  record: z.array(z.strictObject({ event: text, after: count })).default([]),
  interviews: z.array(z.strictObject({ with: text, text, questions: z.array(text) })).default([]),
  goodPractice: z.strictObject({ question: text, text }).optional(),
  contest: z.strictObject({ question: text, values: z.tuple([text, text]), notes: z.tuple([text, text]) }).optional(),
  concern: concern.optional(),
})

/** `fieldwork.yaml`: whose inspection, its cases, and what its assessors have done so far. */
export const fieldworkFile = z.strictObject({
  framework: text,
  slug,
  like: z.strictObject({ folder: slug, fieldworkOn: z.iso.date() }),
  programme: z.strictObject({ slug, title: words }),
  service: z.strictObject({ slug, name: words, nation: z.enum(['england', 'wales']), region: words }),
  organisation: words,
  inspectorate: words,
  assessors: z.array(
    z.strictObject({
      name: text,
      role: z.enum(['inspector', 'practice-assessor']),
      calibrated,
      finishes: count.optional(),
    }),
  ),
  localAssessor: z.strictObject({ calibrated, finishes: count.optional() }),
  finishes: count,
  stages: z.strictObject({ announced: count, 'list-requested': count, sampled: count }),
  teams: z.record(z.string(), text),
  cases: z.array(text).min(1),
  reference: text,
  move: z.strictObject({ reason: text, from: text }),
  beside: z.array(beside),
  quality: z.strictObject({
    seed: text,
    note: z.strictObject({ of: text, verdict: z.enum(['sound', 'concern']), text }),
    sendBack: z.strictObject({
      of: text,
      reason: text,
      comments: z.array(z.strictObject({ question: text, text })),
    }),
  }),
})

export type FieldworkFile = z.infer<typeof fieldworkFile>
/** What somebody noted beside the questions of one reading. */
export type Beside = z.infer<typeof beside>
