/** The data package that describes the open data to programs: who, under which licence, and what each column holds. */
import type { Column } from './columns.ts'
import { columns } from './columns.ts'
import { scoreKinds } from './row.ts'

/** Under which everything published may be used again. */
export const licence = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const

/** The version of the data's shape. A column is only ever added, at the end; anything else would be a new version. */
export const dataVersion = '1.0.0'

/**
 * The descriptor of the data in the form of the Data Package standard (version 2), with its Table Schema.
 * @param asAt the moment of the latest publication in the data; null where nothing is published
 */
export const dataPackage = ({ asAt, origin }: { readonly asAt: string | null; readonly origin: string }) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'inspection-scores',
  title: 'Scores of published youth justice inspections',
  title_cy: 'Sgoriau arolygiadau cyfiawnder ieuenctid a gyhoeddwyd',
  description:
    'Every score of every published inspection report, in every edition, read from the signed bundles of the reports.',
  description_cy:
    'Pob sgôr ym mhob adroddiad arolygu a gyhoeddwyd, ym mhob argraffiad, wedi’u darllen o fwndeli llofnodedig yr adroddiadau.',
  version: dataVersion,
  ...(asAt === null ? {} : { created: asAt }),
  homepage: `${origin}/open-data`,
  licenses: [licence],
  resources: [
    {
      name: 'scores',
      title: 'Scores',
      path: `${origin}/api/v1/scores.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: columns.map(fieldOf),
        missingValues: [''],
        primaryKey: ['id'],
      },
    },
  ],
})

const fieldOf = ({ name, type, always, says, example }: Column) => ({
  name,
  type,
  description: says.en,
  description_cy: says.cy,
  example,
  ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
  ...(type === 'datetime' ? { format: 'default' } : {}),
  ...(Object.keys(constraintsOf(name, always)).length === 0 ? {} : { constraints: constraintsOf(name, always) }),
})

const limits: Partial<Record<Column['name'], object>> = {
  id: { unique: true },
  edition: { minimum: 1 },
  nation: { enum: ['england', 'wales'] },
  kind: { enum: scoreKinds },
  numerator: { minimum: 0 },
  denominator: { minimum: 0 },
  percent: { minimum: 0, maximum: 100 },
  interval_low: { minimum: 0, maximum: 100 },
  interval_high: { minimum: 0, maximum: 100 },
  sampled: { minimum: 0 },
  caseload: { minimum: 1 },
}

const constraintsOf = (name: Column['name'], always: boolean): object => ({
  ...(always ? { required: true } : {}),
  ...limits[name],
})
