/** The shape in which a refusal is told to a program. */
import { z } from 'zod'

/** How a refusal is told to a program (RFC 9457). */
export const problem = z
  .object({
    status: z.int().describe('The HTTP status.'),
    type: z.string().describe('A name for this kind of problem.'),
    title: z.string().describe('What went wrong.'),
    detail: z.string().describe('What to do about it.'),
    instance: z.string().describe('The reference to quote when reporting it.'),
    errors: z
      .array(z.object({ parameter: z.string(), message: z.string() }))
      .optional()
      .describe('The parameters that are not what they should be.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused, and what to do about it (RFC 9457).' })
