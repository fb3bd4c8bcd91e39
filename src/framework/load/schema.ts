/** What each file of a framework's folder may hold. Every key is known by name: a misspelt one is a fault. */
import { z } from 'zod'
import type { AllocationRule } from '../rules/allocation.ts'
import type { Band, Bands } from '../rules/bands.ts'
import type { GlossaryEntry, OutlinePart } from '../rules/outline.ts'
import type { Answer } from '../rules/question.ts'
import type { SampleRule } from '../rules/sample-rule.ts'
import type { ConversationPart } from '../rules/section.ts'
import { caseWork, timeliness } from './case-work-schema.ts'
import { factualAccuracy } from './factual-accuracy-schema.ts'
import { announcement } from './announcement-schema.ts'
import { disclosure, signOff } from './publication-schema.ts'
import { recipients } from './recipients-schema.ts'
import { date, id, provenance, text, words } from './common-schema.ts'

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

const twoSides = z.strictObject({ above: words, below: words })

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

const caseAttribute = z.strictObject({
  id,
  title: words,
  kind: z.enum(['choice', 'number', 'date', 'text']),
  aliases: z.array(text).default([]).meta({ description: 'Headings by which case systems call it' }),
  values: z
    .array(
      z.strictObject({
        id,
        title: words,
        aliases: z.array(text).default([]).meta({ description: 'Other spellings accepted on a case list' }),
      }),
    )
    .default([]),
  bands: z
    .array(z.strictObject({ id, title: words, from: z.int(), to: z.int() }))
    .default([])
    .meta({ description: 'Groups of a number, from the lowest; a number outside them is refused on a case list' }),
  follows: z
    .strictObject({ attribute: id, values: z.record(id, id) })
    .optional()
    .meta({ description: 'Which value goes with which value of another attribute, where a list does not give it' }),
  describesSample: z.boolean().default(false),
  provenance,
})

const theme = z.strictObject({
  id,
  title: words,
  description: words,
  weighsOnReinspection: z.boolean(),
  provenance,
})

const band = z.strictObject({
  id,
  label: words,
  phrase: words,
  from: z.int().min(0).max(100).meta({ description: 'Whole percentage from which it holds, included' }),
  synonyms: z.array(text).default([]),
}) satisfies z.ZodType<Band>

const step = z.strictObject({
  id,
  title: words,
  after: id.nullable().meta({ description: 'The step from which it is counted; null for the first' }),
  offset: z.strictObject({
    from: z.int(),
    to: z.int().optional().meta({ description: 'Unless said, the same as `from`' }),
    unit: z.enum(['days', 'working-days', 'weeks']),
  }),
  by: z.array(id).exactOptional().meta({ description: 'Roles whose step it is besides the lead inspector’s' }),
  tells: z.array(id).exactOptional().meta({ description: 'Roles that are reminded when it comes near' }),
  provenance,
})

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

const glossaryEntry = z.strictObject({ term: words, meaning: words }) satisfies z.ZodType<GlossaryEntry>

const conversationPart = z.strictObject({
  id,
  title: words,
  questions: z
    .array(id)
    .min(1)
    .meta({ description: 'The questions of one page, in the order in which they are asked' }),
}) satisfies z.ZodType<ConversationPart>

const benchmark = z.strictObject({
  id,
  title: words,
  provenance,
  pass: z.strictObject({
    share: z.number().gt(0).max(1).meta({ description: 'Agreed answers that an assessor must give, as a proportion' }),
    provenance,
  }),
  attributes: z
    .record(id, z.union([text, z.number()]))
    .meta({ description: 'What is known of the case, by case attribute' }),
  record: z
    .array(z.strictObject({ title: words, text: words }))
    .min(1)
    .meta({ description: 'The case record that is judged, in parts; invented, and of no real child' }),
  agreed: z
    .array(z.strictObject({ question: id, answer: id, why: words }))
    .min(1)
    .meta({ description: 'Each question that is asked, with the answer agreed on and why it is that one' }),
})

const share = text.meta({
  description: 'A question, and after it a value of `splitBy` where only that setting is meant',
})

const topic = z.strictObject({
  id,
  sentences: z
    .array(z.array(share).min(1))
    .min(1)
    .meta({ description: 'Shares said in one sentence each; the first of all decides on which side the topic stands' }),
  most: z.int().min(1).exactOptional().meta({ description: 'Say only so many shares: those of most cases' }),
})

const section = z.strictObject({
  id,
  title: words,
  criteria: z.array(id).min(1).meta({ description: 'Its criteria in order; each has a file in sections/' }),
})

/**
 * The files of a folder, each named after its key with `.yaml`; in `sections/` each file is a `criterion`, or the
 * `continuation` of one that is too long to read in one piece.
 */
export const files = {
  framework: z.strictObject({
    id,
    title: words,
    inspectorate: words,
    validFrom: date,
    validTo: date.nullable(),
    welshCheckedBy: text.nullable().meta({ description: 'Who has checked the Welsh; null while it is a draft' }),
    provenance,
    splitBy: id.nullable().meta({ description: 'Case attribute whose values a report prints side by side' }),
    smallBase: z.strictObject({ value: z.int().min(0), provenance }),
    sections: z.array(section).min(1),
  }),
  'case-attributes': z.array(caseAttribute).min(1),
  answers: z.record(id, z.array(answer).min(1)).meta({ description: 'Sets of answers, named by the questions' }),
  reasons: z.record(id, words).meta({ description: 'Reasons for an answer below the line, named by the questions' }),
  conversation: z.array(conversationPart).meta({ description: 'The order in which a case manager is asked' }),
  examples: z
    .record(id, z.record(id, words))
    .meta({ description: 'Sets of invented examples by answer, named by the questions' }),
  themes: z.array(theme),
  bands: z.strictObject({
    rounding: z.literal('half-up'),
    printedFor: z.array(z.enum(['theme', 'section', 'criterion'])),
    provenance,
    bands: z.array(band).min(1),
  }) satisfies z.ZodType<Bands>,
  sample: z.strictObject({
    z: z.number().positive(),
    proportion: z.number().gt(0).lt(1),
    margin: z.number().gt(0).lt(1),
    rounding: z.enum(['nearest', 'up']),
    minimum: z.int().min(0),
    maximum: z.int().min(1),
    balance: z
      .array(id)
      .meta({ description: 'Case attributes whose groups the sample mirrors, the most important first' }),
    overSample: z
      .array(z.strictObject({ attribute: id, values: z.array(id).min(1), weight: z.number().positive(), provenance }))
      .meta({ description: 'Cases that have `weight` times the chance of others' }),
    exclude: z
      .array(z.strictObject({ attribute: id, values: z.array(id).min(1), provenance }))
      .optional()
      .meta({ description: 'Cases that are listed with their reason and never drawn' }),
    reservesBy: id.meta({ description: 'The case attribute by which reserves are kept' }),
    capPer: z
      .strictObject({ attribute: id, most: z.int().min(1), provenance })
      .nullable()
      .meta({ description: 'No more cases than this for one value of an attribute, such as a case manager' }),
    provenance,
  }) satisfies z.ZodType<SampleRule>,
  allocation: z.strictObject({
    askedOf: id.meta({ description: 'The case attribute that says whose case it is' }),
    conflictsBy: z.array(id).meta({ description: 'Case attributes of which an assessor may declare a conflict' }),
    from: id.meta({ description: 'The step of the timetable with which fieldwork begins' }),
    to: id.meta({ description: 'The step of the timetable with which fieldwork ends' }),
    slots: z.strictObject({
      starts: z
        .array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/))
        .min(1)
        .meta({ description: 'When interviews may begin, such as 09:30, in the order of the day' }),
      provenance,
    }),
    perDay: z.strictObject({
      most: z.int().min(1).meta({ description: 'No case manager is asked about more cases than this on one day' }),
      provenance,
    }),
    secondReading: z.strictObject({
      share: z.number().min(0).max(1).meta({ description: 'Cases that two assessors judge, as a proportion' }),
      provenance,
    }),
    uncalibrated: z
      .strictObject({
        then: z
          .enum(['warn', 'block'])
          .meta({ description: 'Whether somebody who has passed no benchmark is given cases with a warning, or none' }),
        provenance,
      })
      .optional(),
  }) satisfies z.ZodType<AllocationRule>,
  benchmark: z.array(benchmark),
  announcement,
  timeliness,
  'case-work': caseWork,
  'sign-off': signOff,
  disclosure,
  'factual-accuracy': factualAccuracy,
  recipients,
  timetable: z.array(step).min(1),
  report: z.strictObject({ outline: z.array(outlinePart).min(1) }),
  glossary: z.array(glossaryEntry),
  phrases: z.strictObject({
    provenance,
    settings: z.record(id, words).meta({ description: 'What is added to a share of one setting, by the setting' }),
    topics: z.array(topic).meta({ description: 'What a report says together; other questions stand alone' }),
    then: z
      .record(id, twoSides)
      .meta({ description: 'How a question goes on in a sentence that another began, each holding {share}' }),
  }),
  criterion: z.strictObject({
    id,
    title: words,
    text: words.meta({ description: 'The general criterion: what good work is' }),
    defaults: defaults.optional(),
    questions: z.array(question).min(1),
  }),
  continuation: z.strictObject({
    continues: id.meta({ description: 'The criterion whose questions go on here, after those of its own file' }),
    defaults: defaults.optional().meta({ description: 'Where they differ from those of the criterion' }),
    questions: z.array(question).min(1),
  }),
} as const

export type FileName = keyof typeof files
export type FileContent<Name extends FileName> = z.infer<(typeof files)[Name]>
export type QuestionInFile = z.infer<typeof question>
