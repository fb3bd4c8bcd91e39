/** What `announcement.yaml` may hold. */
import { z } from 'zod'
import type { Announcement } from '../../rules/announcement.ts'
import { id, provenance, words } from './common.ts'

const due = z
  .strictObject({
    from: id.meta({ description: 'The step of the timetable from which the day is counted' }),
    offset: z.int().meta({ description: 'How far from it; negative is before it' }),
    unit: z.enum(['days', 'working-days', 'weeks']),
  })
  .meta({ id: 'due', description: 'A day counted from a step of the timetable' })

const roles = z.array(id).meta({ description: 'Ids of roles, such as head-of-service' })

const block = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('heading'), text: words }),
    z.strictObject({
      kind: z.literal('paragraph'),
      text: words.meta({ description: 'May refer to the record, as in {service} or {days:draft-report}' }),
      whenKnown: id.optional().meta({ description: 'An optional reference: without it the paragraph is left out' }),
    }),
    z.strictObject({ kind: z.literal('list'), items: z.array(words).min(1) }),
    z.strictObject({ kind: z.literal('timetable') }),
    z.strictObject({ kind: z.literal('requests') }),
  ])
  .meta({ id: 'block', description: 'A piece of a letter' })

export const announcement = z.strictObject({
  checklist: z
    .array(z.strictObject({ id, title: words, guidance: words.optional(), role: id, due, provenance }))
    .meta({ description: 'What is done to announce an inspection, in order' }),
  letters: z.array(
    z.strictObject({
      id,
      title: words,
      moment: z
        .enum(['announcement', 'case-list-request'])
        .meta({ description: 'The move of the inspection with which it goes out' }),
      to: roles.min(1),
      copyTo: roles.default([]),
      subject: words,
      blocks: z.array(block).min(1),
      provenance,
    }),
  ),
  requests: z
    .array(
      z.strictObject({
        id,
        title: words,
        items: z.array(z.strictObject({ id, title: words, guidance: words.optional(), due })).min(1),
        provenance,
      }),
    )
    .meta({ description: 'What the service is asked for beforehand' }),
}) satisfies z.ZodType<Announcement>
