/** Findings from the YAML in which they are drafted. */
import { z } from 'zod'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { readYaml } from '../../platform/yaml/read.ts'
import type { Finding, Side } from '../rules/finding.ts'
import type { Prose } from '../rules/prose.ts'

/** English alone, or both languages. */
export const prose: z.ZodType<Prose> = z.union([
  z
    .string()
    .trim()
    .min(1)
    .transform(en => ({ en, cy: null })),
  z
    .strictObject({ en: z.string().trim().min(1), cy: z.string().trim().min(1).optional() })
    .transform(({ en, cy }) => ({ en, cy: cy ?? null })),
])

const findingsFile = z.record(
  z.string(),
  z.strictObject({ strengths: z.array(prose).default([]), improvements: z.array(prose).default([]) }),
)

/** The findings of a file that names, for each criterion, `strengths` and `improvements`; or every fault with its line. */
export const parseFindings = (text: string, framework: Framework): Result<readonly Finding[], LineFault> => {
  const read = readYaml(text, findingsFile)
  if (!read.ok) return read
  const known = framework.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id))
  const strange = Object.keys(read.value).filter(id => !known.includes(id))
  if (strange.length > 0)
    return refused(
      strange.map(id => ({
        line: lineOf(text, id),
        message: `the framework has no criterion "${id}"; it has ${known.join(', ')}`,
      })),
    )
  return ok(
    Object.entries(read.value).flatMap(([criterion, { strengths, improvements }]) => {
      const on = (side: Side, texts: readonly Prose[]) => texts.map(each => ({ criterion, side, text: each }))
      return [...on('strength', strengths), ...on('improvement', improvements)]
    }),
  )
}

const lineOf = (text: string, key: string): number =>
  text.split('\n').findIndex(line => line.replace(/^["']|["']?\s*:.*$/g, '') === key) + 1
