/** What `answers.yaml`, `reasons.yaml`, `examples.yaml` and the files of `sections/` may hold. */
import { z } from 'zod'
import type { Answer } from '../../rules/question.ts'
import { id, provenance, text, twoSides, words } from './common.ts'

const forms = ['all', 'any', 'not', 'attribute', 'question'] as const

/** A condition as it is written: one of five forms, told apart by its first key. */
export interface ConditionInFile {
  readonly all?: readonly ConditionInFile[] | undefined
  readonly any?: readonly ConditionInFile[] | undefined
  readonly not?: ConditionInFile | undefined
  readonly attribute?: string | undefined
  readonly question?: string | undefined
  readonly in?: readonly string[] | undefined
}

const condition: z.ZodType<ConditionInFile> = z.lazy(() =>
  z
    .strictObject({
      all: z.array(condition).min(1).optional().meta({ description: 'Every one of these holds' }),
      any: z.array(condition).min(1).optional().meta({ description: 'At least one of these holds' }),
      not: condition.optional().meta({ description: 'This does not hold' }),
      attribute: id.optional().meta({ description: 'A case attribute, whose value is one of `in`' }),
      question: id.optional().meta({ description: 'An earlier question, whose answer is one of `in`' }),
      in: z.array(id).min(1).optional().meta({ description: 'Values of the attribute, or answers of the question' }),
    })
    .refine(value => forms.filter(form => value[form] !== undefined).length === 1, {
      error: 'A condition is one of `all`, `any`, `not`, `attribute` with `in`, or `question` with `in`',
    })
    .refine(value => (value.in !== undefined) === (value.attribute !== undefined || value.question !== undefined), {
      error: '`in` lists the values of an `attribute` or the answers of a `question`, and both need it',
    })
    .meta({ id: 'condition', oneOf: forms.map(form => ({ required: [form] })) }),
)

const answer = z.strictObject({
  id,
  title: words,
  line: z.enum(['above', 'below', 'outside']).meta({ description: '`outside` leaves numerator and denominator alike' }),
  aliases: z.array(text.toLowerCase()).default([]).meta({ description: 'Other spellings accepted on import' }),
}) satisfies z.ZodType<Answer>

export const answers = z
  .record(id, z.array(answer).min(1))
  .meta({ description: 'Sets of answers, named by the questions' })

export const reasons = z
  .record(id, words)
  .meta({ description: 'Reasons for an answer below the line, named by the questions' })

export const examples = z
  .record(id, z.record(id, words))
  .meta({ description: 'Sets of invented examples by answer, named by the questions' })

const kind = z.enum(['judgement', 'fact', 'choice', 'date', 'text'])
const answerSet = id.meta({ description: 'A set of answers from answers.yaml' })
const exampleSet = id.meta({ description: 'A set of examples from examples.yaml' })
const feeds = z.array(id).meta({ description: 'Themes that it feeds as a key question' })

const defaults = z
  .strictObject({
    kind: kind.optional(),
    answers: answerSet.optional(),
    scores: z.boolean().optional(),
    themes: feeds.optional(),
    examples: exampleSet.optional(),
    provenance: provenance.optional(),
  })
  .meta({ id: 'defaults', description: 'What holds for every question below that says nothing else' })

const question = z.strictObject({
  id,
  text: words,
  kind: kind.optional(),
  answers: answerSet.optional(),
  scores: z.boolean().optional().meta({ description: 'Whether it counts; unless said, a judgement does' }),
  themes: feeds.optional(),
  applies: condition.optional().meta({ description: 'Left out where it applies to every case' }),
  guidance: words,
  evidence: z.array(words).default([]).meta({ description: 'Where to look, and what to ask the case manager' }),
  reasons: z.array(id).default([]).meta({ description: 'Reasons for an answer below the line, from reasons.yaml' }),
  examples: exampleSet.optional(),
  recorded: id
    .optional()
    .meta({ description: 'The case attribute with the service’s own level, beside which the assessor gives theirs' }),
  phrases: twoSides
    .optional()
    .meta({ description: 'Sentences of a report, each holding {share}; every judgement has them' }),
  screenOrder: z
    .number()
    .optional()
    .meta({ description: 'Place in the conversation; unless said, ten times its place in the file order' }),
  provenance: provenance.optional(),
})

export type QuestionInFile = z.infer<typeof question>

/** One criterion with its questions. */
export const criterion = z.strictObject({
  id,
  title: words,
  text: words.meta({ description: 'The general criterion: what good work is' }),
  defaults: defaults.optional(),
  questions: z.array(question).min(1),
})

/** More questions of a criterion that is too long to read in one piece. */
export const continuation = z.strictObject({
  continues: id.meta({ description: 'The criterion whose questions go on here, after those of its own file' }),
  defaults: defaults.optional().meta({ description: 'Where they differ from those of the criterion' }),
  questions: z.array(question).min(1),
})
