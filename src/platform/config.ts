/** What the environment may say, read once at start: a process refuses to run half-configured, with every fault at once. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { logLevels } from './log.ts'
import type { Result } from './pure/result.ts'
import { ok, refused } from './pure/result.ts'

/** This copy of the program. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url))

/** Every variable that the program reads. The words are printed in docs/operating.md. */
export const variables = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://name:password@host:5432/database',
    })
    .optional()
    .describe('The PostgreSQL (16 or later) to use. Without it the program runs one of its own.'),
  PORT: z.coerce
    .number({ error: 'must be a whole number from 1 to 65535' })
    .int()
    .min(1)
    .max(65535)
    .optional()
    .describe('The port to serve on. Without it 8080, or the next that is free.'),
  HOST: z.string().default('localhost').describe('The address to listen on; 0.0.0.0 is every address of the machine.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://inspections.example.gov.uk' })
    .optional()
    .describe('How people reach the pages. With https, cookies are refused to anything else.'),
  PLUMBLINE_DATA: z
    .string()
    .default('data')
    .describe("The folder of the program's own PostgreSQL, from the program's folder."),
  PLUMBLINE_DEMONSTRATION: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('on')
    .describe('Whether the data are a demonstration, open to anybody with one click. Settled once for each database.'),
  LOG_LEVEL: z
    .enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })
    .default('warn')
    .describe('How much is written to the log, on standard error.'),
})

/** What the environment said. */
export interface Config {
  /** Null: a PostgreSQL of our own. */
  readonly databaseUrl: string | null
  readonly port: number | null
  readonly host: string
  readonly publicUrl: string | null
  /** Absolute. */
  readonly dataFolder: string
  readonly demonstration: boolean
  readonly logLevel: (typeof logLevels)[number]
}

/** Reads the environment; every fault names its variable and what it should be. An empty variable counts as unset. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Result<Config, string> => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = variables.safeParse(set)
  const faults = (parsed.error?.issues ?? []).map(issue => `${issue.path.join('.')} ${issue.message}`)
  const unknown = Object.keys(set).filter(name => name.startsWith('PLUMBLINE_') && !(name in variables.shape))
  const all = [...faults, ...unknown.map(name => `${name} is not a variable of this program; is it misspelt?`)]
  if (parsed.data === undefined || all.length > 0) return refused(all)
  const { data } = parsed
  return ok({
    databaseUrl: data.DATABASE_URL ?? null,
    port: data.PORT ?? null,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    dataFolder: resolve(programFolder, data.PLUMBLINE_DATA),
    demonstration: data.PLUMBLINE_DEMONSTRATION === 'on',
    logLevel: data.LOG_LEVEL,
  })
}

/** The same table as docs/operating.md prints, in Markdown: name, what it says, what holds without it. */
export const variablesTable = (): string => {
  const rows = Object.entries(variables.shape).map(([name, schema]) => {
    const without = schema instanceof z.ZodDefault ? `\`${schema.def.defaultValue}\`` : ''
    return [`\`${name}\``, schema.description ?? '', without]
  })
  const heads = ['variable', 'what it says', 'without it']
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const padded = (row: readonly string[]): string => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return [padded(heads), line(widths.map(width => '-'.repeat(width))), ...rows.map(padded)].join('\n')
}
