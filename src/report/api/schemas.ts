/** The shapes of what the API of open data answers; the OpenAPI document is generated from them. */
import { z } from 'zod'
import { columns } from '../rules/open-data/columns.ts'
import type { Column } from '../rules/open-data/columns.ts'
import { scoreKinds } from '../rules/open-data/row.ts'
import { mostOnPage, openSorts } from '../rules/open-data/wish.ts'

const cell = ({ name, type, always, says, example }: Column): z.ZodType => {
  const shape = name === 'kind' ? z.enum(scoreKinds) : name === 'nation' ? nation : typed[type]
  return (always ? shape : shape.nullable()).meta({ description: says.en, examples: [exampleOf(type, example)] })
}

const nation = z.enum(['england', 'wales'])

const typed = {
  string: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  datetime: z.iso.datetime(),
}

const exampleOf = (type: Column['type'], example: string): string | number | boolean =>
  type === 'boolean' ? example === 'true' : type === 'integer' || type === 'number' ? Number(example) : example

/** A row of the open data: the same columns as the CSV, empty cells as null. */
export const scoreRow = z.object(Object.fromEntries(columns.map(each => [each.name, cell(each)]))).meta({
  id: 'Score',
  description: 'One score of one edition of a published report.',
})

const words = z
  .object({ en: z.string(), cy: z.string() })
  .meta({ id: 'Words', description: 'A text in English and in Welsh.' })

const asAt = z.iso
  .datetime()
  .nullable()
  .describe('The moment of the latest publication in what is answered; null where nothing is published.')

const links = z.record(z.string(), z.string()).describe('Addresses of what belongs to it.')

const framework = z
  .object({
    id: z.string().describe('The framework; compare scores of one framework only.'),
    hash: z.string().describe('Its exact edition: the SHA-256 of its content.'),
    title: words,
  })
  .meta({ id: 'FrameworkReference', description: 'An edition of an inspection framework.' })

const headline = z
  .object({
    theme: z.string(),
    title: words,
    numerator: z.int().nullable(),
    denominator: z.int().nullable(),
    percent: z.int().nullable().describe('Null where nothing could be scored, or the count is withheld.'),
    band: z.string().nullable(),
  })
  .meta({ id: 'Headline', description: 'A headline score.' })

const inspection = z.object({
  inspection: z.string().describe('The inspection, as the address of its report names it.'),
  service: z.object({ id: z.string().nullable(), name: words }),
  nation: nation.nullable(),
  region: words.nullable(),
  framework,
  published_on: z.iso.date(),
  synthetic: z.boolean().describe('Whether its cases were made up for demonstration.'),
  edition: z.int().describe('The latest edition of its report.'),
  bundle_hash: z.string(),
  headlines: z.array(headline),
  links,
})

/** A line of the list. */
export const inspectionLine = inspection.meta({
  id: 'Inspection',
  description: 'A published inspection, by the latest edition of its report.',
})

/** One page of the list. */
export const inspectionList = z
  .object({
    as_at: asAt,
    found: z.int().describe('How many inspections there are on all pages together.'),
    page: z.int(),
    per_page: z.int(),
    inspections: z.array(inspectionLine),
  })
  .meta({ id: 'InspectionList', description: 'One page of the published inspections.' })

const edition = z
  .object({
    edition: z.int(),
    latest: z.boolean(),
    published_at: z.iso.datetime(),
    correction: words.nullable().describe('Why it was published after another; null for the first.'),
    framework_hash: z.string(),
    bundle_hash: z.string(),
    before: z.string().nullable().describe('Hash of the bundle of the edition before; null for the first.'),
    rule: z.string().describe('The rule by which its scores follow from its counts.'),
    sampled: z.int(),
    caseload: z.int().nullable(),
    links,
  })
  .meta({ id: 'Edition', description: 'One edition of a published report.' })

/** One inspection with every edition of its report. */
export const inspectionDetail = inspection
  .extend({ editions: z.array(edition) })
  .meta({ id: 'InspectionWithEditions', description: 'A published inspection with every edition of its report.' })

/** Some rows. */
export const scoreList = z
  .object({ as_at: asAt, scores: z.array(scoreRow) })
  .meta({ id: 'ScoreList', description: 'Scores of one inspection.' })

/** Every row there is. */
export const everyScore = z
  .object({
    version: z.string().describe('The version of the shape of the data.'),
    licence: z.string(),
    as_at: asAt,
    scores: z.array(scoreRow),
  })
  .meta({ id: 'EveryScore', description: 'Every score of every edition of every published report.' })

/** The editions of frameworks in use. */
export const frameworkList = z
  .object({
    frameworks: z.array(
      framework
        .extend({ inspections: z.int().describe('How many published inspections were made by it.'), links })
        .meta({ id: 'FrameworkLine', description: 'A framework by which published reports were made.' }),
    ),
  })
  .meta({ id: 'FrameworkList', description: 'The frameworks by which published reports were made.' })

/** A framework whole; what it may hold is told by the documentation of frameworks. */
export const wholeFramework = z
  .looseObject({ id: z.string(), hash: z.string(), title: words })
  .meta({ id: 'Framework', description: 'An edition of an inspection framework: what is asked and how it counts.' })

const interval = z.tuple([z.number(), z.number()]).nullable().describe('95% interval in percentage points.')
const ranged = z
  .object({ percent: z.int(), interval })
  .meta({ id: 'Ranged', description: 'A percentage with its interval.' })

/** What had been published by a day. */
export const comparison = z
  .object({
    framework,
    as_at: z.iso.date(),
    synthetic: z.boolean(),
    caution: words,
    recorded: z
      .array(
        z.object({
          theme: z.string(),
          as_at: z.iso.date(),
          lowest: z.int(),
          highest: z.int(),
          average: z.int(),
          source: z.string(),
        }),
      )
      .describe('What other publications printed, with their source. Never mixed with what follows.'),
    reports: z
      .array(
        z.object({
          inspection: z.string(),
          edition: z.int(),
          bundle_hash: z.string(),
          published_on: z.iso.date(),
          headlines: z.array(z.object({ theme: z.string(), percent: z.int().nullable(), interval })),
        }),
      )
      .describe('The reports that are counted: of each service its first inspection under the framework.'),
    themes: z
      .array(z.object({ theme: z.string(), inspections: z.int(), lowest: ranged, highest: ranged, average: ranged }))
      .describe('Lowest, highest and average over those reports.'),
  })
  .meta({ id: 'Comparison', description: 'The headline scores published under a framework by a day.' })

/** The keys by which bundles are checked. */
export const keyList = z
  .object({
    algorithm: z.literal('Ed25519'),
    keys: z.array(z.object({ id: z.string(), public_key: z.string().describe('Its 32 bytes in base64.') })),
  })
  .meta({ id: 'KeyList', description: 'The public keys by which signed bundles are checked, the latest first.' })

/** What may be asked of the list. */
export const listQuery = z.object({
  service: z.string().optional().describe('Only this service, by its id.'),
  nation: nation.optional().describe('Only services of this nation.'),
  region: z.string().optional().describe('Only services of this region, by its English name.'),
  framework: z.string().optional().describe('Only inspections under this framework, by its id.'),
  published_from: z.iso.date().optional().describe('Only inspections published on this day or later.'),
  published_to: z.iso.date().optional().describe('Only inspections published on this day or earlier.'),
  synthetic: z.enum(['true', 'false']).optional().describe('Only made-up inspections, or none of them.'),
  sort: z.enum(openSorts).default('-published').describe('The order; with a minus sign it is the other way round.'),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).describe('Which page, from 1.'),
  per_page: z.coerce.number().int().min(1).max(mostOnPage).default(20).describe('How many inspections on a page.'),
})

export const inspectionParams = z.object({
  inspection: z.string().describe('The inspection, as the address of its report names it.'),
})

export const editionParams = inspectionParams.extend({
  edition: z.coerce.number().int().min(1).max(1_000_000).describe('The edition, from 1.'),
})

export const scoresQuery = z.object({
  edition: z.coerce.number().int().min(1).max(1_000_000).optional().describe('An edition; the latest where absent.'),
  kind: z.enum(scoreKinds).optional().describe('Only scores of this kind.'),
})

export const frameworkParams = z.object({
  framework: z.string().describe('Its hash, or its id for the newest edition.'),
})

export const comparisonQuery = z.object({
  on: z.iso.date().optional().describe('By the end of which day; today where absent.'),
  synthetic: z.enum(['true', 'false']).default('false').describe('Whether to compare made-up inspections instead.'),
})
