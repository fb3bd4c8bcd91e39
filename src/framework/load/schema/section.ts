/** How questions stand together: what `themes.yaml`, `conversation.yaml` and a framework’s sections may hold. */
import { z } from 'zod'
import type { ConversationPart } from '../../rules/section.ts'
import { id, provenance, words } from './common.ts'

export const sections = z
  .array(
    z.strictObject({
      id,
      title: words,
      criteria: z.array(id).min(1).meta({ description: 'Its criteria in order; each has a file in sections/' }),
    }),
  )
  .min(1)

export const themes = z.array(
  z.strictObject({
    id,
    title: words,
    description: words,
    weighsOnReinspection: z.boolean(),
    provenance,
  }),
)

const conversationPart = z.strictObject({
  id,
  title: words,
  questions: z
    .array(id)
    .min(1)
    .meta({ description: 'The questions of one page, in the order in which they are asked' }),
}) satisfies z.ZodType<ConversationPart>

export const conversation = z
  .array(conversationPart)
  .meta({ description: 'The order in which a case manager is asked' })
