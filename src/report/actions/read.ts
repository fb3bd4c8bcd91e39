/** The texts of a report from the YAML in which they are drafted. */
import { z } from 'zod'
import { prose } from '../../findings/actions/read.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Result } from '../../platform/pure/result.ts'
import { refused } from '../../platform/pure/result.ts'
import type { LineFault } from '../../platform/yaml/read.ts'
import { readYaml } from '../../platform/yaml/read.ts'
import type { ReportTexts, TextBlock } from '../rules/texts.ts'

/** A paragraph is written as it is; the place of the part's own figures as the word `figures`. */
const textBlock: z.ZodType<TextBlock> = z.union([
  z.literal('figures').transform(() => ({ kind: 'figures' as const })),
  z.strictObject({ heading: prose }).transform(({ heading }) => ({ kind: 'heading' as const, text: heading })),
  z.strictObject({ quotation: prose }).transform(({ quotation }) => ({ kind: 'quotation' as const, text: quotation })),
  z.strictObject({ note: prose }).transform(({ note }) => ({ kind: 'note' as const, text: note })),
  z.strictObject({ list: z.array(prose).min(1) }).transform(({ list }) => ({ kind: 'list' as const, items: list })),
  z
    .strictObject({ signature: z.array(prose).min(1) })
    .transform(({ signature }) => ({ kind: 'signature' as const, items: signature })),
  prose.transform(text => ({ kind: 'paragraph' as const, text })),
])

const textsFile: z.ZodType<ReportTexts> = z.strictObject({
  notice: z.strictObject({ short: prose, long: prose }).nullable().default(null),
  team: z.array(z.strictObject({ role: prose, people: z.int().min(1) })).default([]),
  recommendations: z.array(z.strictObject({ text: prose, responsible: prose })).default([]),
  examples: z.array(z.strictObject({ criterion: z.string(), text: prose })).default([]),
  parts: z.record(z.string(), z.array(textBlock)).default({}),
  introductions: z.record(z.string(), z.array(textBlock)).default({}),
  commentaries: z.record(z.string(), z.array(textBlock)).default({}),
})

/** The texts of a file, or every fault with its line. */
export const parseTexts = (text: string, framework: Framework): Result<ReportTexts, LineFault> => {
  const read = readYaml(text, textsFile)
  if (!read.ok) return read
  const faults = [...strangers(read.value, framework)]
  return faults.length > 0 ? refused(faults.map(message => ({ line: lineOf(text, message.name), ...message }))) : read
}

/** What the texts speak of and the framework doesn't have. */
function* strangers(texts: ReportTexts, { outline, sections }: Framework) {
  const kinds = outline.map(({ kind }) => kind as string)
  const sectionIds = sections.map(({ id }) => id)
  const criteria = sections.flatMap(section => section.criteria.map(({ id }) => id))
  const asked = [
    { what: 'part', names: Object.keys(texts.parts), known: kinds },
    {
      what: 'section',
      names: [...Object.keys(texts.introductions), ...Object.keys(texts.commentaries)],
      known: sectionIds,
    },
    { what: 'criterion', names: texts.examples.map(({ criterion }) => criterion), known: criteria },
  ]
  for (const { what, names, known } of asked)
    for (const name of names)
      if (!known.includes(name))
        yield { name, message: `the framework has no ${what} "${name}"; it has ${known.join(', ')}` }
}

const lineOf = (text: string, name: string): number => text.split('\n').findIndex(line => line.includes(name)) + 1
