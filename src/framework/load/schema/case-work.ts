/** What `timeliness.yaml` and `case-work.yaml` may hold. */
import { z } from 'zod'
import type { CaseWork, Timeliness } from '../../rules/case-work.ts'
import { id, provenance, words } from './common.ts'

const event = z.strictObject({
  id,
  title: words,
  attribute: id.exactOptional().meta({ description: 'The case attribute that holds its day already' }),
  several: z.boolean().exactOptional().meta({ description: 'Whether it can happen more than once in a case' }),
})

const rule = z.strictObject({
  id,
  title: words,
  questions: z.array(id).meta({ description: 'The questions to which its outcome is proposed as the answer' }),
  cases: z
    .strictObject({ attribute: id, in: z.array(id).min(1) })
    .exactOptional()
    .meta({ description: 'The cases for which it holds; left out where it holds for all' }),
  starts: id.meta({ description: 'The event with which the clock starts' }),
  due: id.meta({ description: 'The event that is due' }),
  limit: z.strictObject({ amount: z.int().min(0), unit: z.enum(['working-days', 'days', 'months']) }),
  repeats: z
    .strictObject({ until: id })
    .exactOptional()
    .meta({ description: 'Due again as often, counted from the last time, until the event that ends it' }),
  edition: words.meta({ description: 'The edition of the standard that it is taken from' }),
  provenance,
})

export const timeliness = z.strictObject({
  events: z.array(event).min(1).meta({ description: 'What a case record dates' }),
  rules: z.array(rule).min(1),
}) satisfies z.ZodType<Timeliness>

const kind = z.strictObject({ id, title: words })

export const caseWork = z.strictObject({
  concerns: z.strictObject({
    kinds: z.array(kind).min(1),
    escalateAfter: z.strictObject({ minutes: z.int().min(1), provenance }),
  }),
  interviews: z.array(kind).min(1).meta({ description: 'With whom interviews are held' }),
  goodPractice: z.strictObject({
    checklist: z.array(kind).min(1).meta({ description: 'What is altered in an example before it may be used' }),
    provenance,
  }),
  levels: z
    .strictObject({ reasonWhereDifferent: z.boolean(), provenance })
    .exactOptional()
    .meta({ description: 'Whether an assessor’s own level that is not the recorded one needs a reason' }),
}) satisfies z.ZodType<CaseWork>
