/** The shape of the demonstration's own files; whatever is amiss is told with its place. */
import { z } from 'zod'
import { stages } from '../../inspection/rules/stages.ts'
import { commentKinds, decisions } from '../../report/rules/accuracy/check.ts'

const words = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) })
const day = z.iso.date()
const month = z.string().regex(/^\d{4}-\d{2}$/, 'write a month as 2012-01')
const percent = z.number().int().min(0).max(100)

/** The stages that the demonstration walks through, each once the earlier one is reached. */
const stage = z.enum(stages).exclude(['planned', 'suspended', 'cancelled'])

/** What a programme promises, as `programme/rules/quotas.ts` has it. */
const quota = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every-service') }),
  z.strictObject({
    kind: z.literal('a-year'),
    count: z.number().int().positive(),
    nation: z.enum(['england', 'wales']).optional(),
  }),
  z.strictObject({ kind: z.literal('apart'), months: z.number().int().positive() }),
])

/** `inspection.yaml`: whose inspection, when, and what was published around it. */
export const inspectionFile = z.strictObject({
  framework: z.string(),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  synthetic: z.boolean(),
  programme: z.strictObject({ slug: z.string(), title: words, from: day, to: day, quotas: z.array(quota).default([]) }),
  service: z.strictObject({ slug: z.string(), name: words, nation: z.enum(['england', 'wales']), region: words }),
  organisations: z.strictObject({ service: words, inspectorate: words, nationalBody: words, neighbour: words }),
  // Those who judge cases beside the people who sign in; nobody signs in as them.
  assessors: z
    .array(z.strictObject({ name: z.string().min(1), role: z.enum(['inspector', 'practice-assessor']) }))
    .default([]),
  caseload: z.number().int().positive().nullable(),
  fieldworkOn: day,
  stages: z.array(z.strictObject({ to: stage, on: day })),
  milestones: z.array(z.strictObject({ step: z.string(), month, reason: z.string().nullable().default(null) })),
  comparators: z.array(
    z.strictObject({
      asAt: day,
      source: z.string(),
      themes: z.record(z.string(), z.strictObject({ lowest: percent, highest: percent, average: percent })),
    }),
  ),
  figures: z.array(
    z.strictObject({
      measure: z.string(),
      title: words,
      value: z.number(),
      national: z.number().nullable().default(null),
      unit: z.enum(['people', 'percent', 'per-thousand']),
      asAt: z.string(),
      source: z.string(),
    }),
  ),
})

/** `questionnaires.yaml`: what each audience was asked. */
export const questionnairesFile = z.array(
  z.strictObject({
    audience: z.string().regex(/^[a-z-]+$/),
    title: words,
    items: z.array(
      z.strictObject({
        id: z.string(),
        text: words,
        answers: z.array(z.strictObject({ id: z.string(), title: words })).min(1),
      }),
    ),
  }),
)

export type InspectionFile = z.infer<typeof inspectionFile>
export type QuestionnairesFile = z.infer<typeof questionnairesFile>

/** `announcement.yaml`: what was done to announce it, and what the service sent beforehand. */
/** The check of the draft's facts: `drafted` stood in the place of `final` when it was sent, or it is `about` words in it. */
export const accuracyFile = z.strictObject({
  opened: day,
  returned: day,
  answered: day,
  comments: z.array(
    z.strictObject({
      on: day,
      kind: z.enum(commentKinds),
      drafted: z.string().min(1).optional(),
      final: z.string().min(1).optional(),
      about: z.string().min(1).optional(),
      comment: z.string().min(1),
      evidence: z.array(z.strictObject({ name: z.string().min(1), text: z.string().min(1) })),
      decision: z.enum(decisions),
      reason: z.string(),
    }),
  ),
})
export type AccuracyFile = z.infer<typeof accuracyFile>

export const announcementFile = z.strictObject({
  marks: z.array(z.strictObject({ step: z.string(), on: day, note: z.string() })),
  answers: z.array(
    z.strictObject({
      request: z.string(),
      on: day,
      files: z.array(z.strictObject({ name: z.string().min(1), text: z.string().min(1) })).default([]),
      comment: z.string().min(1).optional(),
      notHeld: z.string().min(1).optional(),
    }),
  ),
})
