/** What the environment may say, read once at start: a process refuses to run half-configured, with every fault at once. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { logLevels } from './log.ts'
import type { NotifyConfig } from './notify/govuk-notify.ts'
import type { Result } from './pure/result.ts'
import { ok, refused } from './pure/result.ts'
import type { Key } from './secrets/vault.ts'
import { keyFrom } from './secrets/vault.ts'

/** This copy of the program. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url))

const noSigningKey = 'must be a key of 32 bytes in base64: openssl rand -base64 32 makes one'

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
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be the address of an OpenID Connect provider' })
    .optional()
    .describe("The OpenID Connect provider of people's organisation, by which they sign in."),
  OIDC_CLIENT_ID: z.string().optional().describe('What that provider knows Plumbline as.'),
  OIDC_CLIENT_SECRET: z.string().optional().describe('The secret that goes with it; none for a public client.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://name:password@host:587' })
    .optional()
    .describe('The mail server by which letters go out. Without it they stay in the outbox, to be read there.'),
  NOTIFY_API_KEY: z
    .string()
    .regex(/^[\w-]+-[0-9a-f-]{36}-[0-9a-f-]{36}$/, 'must be a key as GOV.UK Notify shows it when it is made')
    .optional()
    .describe('A key of your service at GOV.UK Notify, by which letters go out in the place of a mail server.'),
  NOTIFY_TEMPLATE: z
    .uuid({ error: 'must be the identifier of a template at GOV.UK Notify' })
    .optional()
    .describe('Its template of an email with the subject ((subject)) and the message ((message)).'),
  NOTIFY_REPLY_TO: z
    .uuid({ error: 'must be the identifier of a reply-to address at GOV.UK Notify' })
    .optional()
    .describe('Which of its reply-to addresses answers go to; its first without it.'),
  SECRETS_KEYS: z
    .string()
    .optional()
    .describe(
      'The key that seals secrets in the database, 32 bytes in base64; after a comma, older ones that still open.',
    ),
  SIGNING_KEY: z
    .string()
    .transform((text, context) => {
      const key = keyFrom(text)
      if (key === null) context.addIssue(noSigningKey)
      return key
    })
    .optional()
    .describe('The key that signs published reports, 32 bytes in base64.'),
  EMAIL_FROM: z.string().optional().describe('Whom letters are from, such as Inspections <no-reply@example.gov.uk>.'),
  FILE_SCAN_URL: z
    .url({ protocol: /^clamd$/, error: 'must be an address such as clamd://host:3310' })
    .optional()
    .describe('The ClamAV daemon that looks at files before they are kept. Without it nothing scans them for viruses.'),
  LOG_LEVEL: z
    .enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })
    .default('warn')
    .describe('How much is written to the log, on standard error.'),
})

/** A client of an OpenID Connect provider. */
export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
}

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
  /** The provider of OpenID Connect, or null where people sign in with accounts of Plumbline's own alone. */
  readonly oidc: OidcConfig | null
  /** The mail server, or null where letters stay in the outbox. */
  readonly smtp: { readonly url: string; readonly from: string } | null
  /** GOV.UK Notify, or null where letters go another way or stay in the outbox. */
  readonly notify: NotifyConfig | null
  /** The keys that seal secrets, the first one first; null for the key file of the data folder. */
  readonly secretKeys: readonly [Key, ...Key[]] | null
  /** The key that signs published reports; null for the key file of the data folder. */
  readonly signingKey: Key | null
  /** The virus scanner of files, or null where there is none. */
  readonly fileScanUrl: string | null
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
  const keys = keysOf(data.SECRETS_KEYS)
  const halves = [...halfSet(data), ...(keys === undefined ? [noKeys] : [])]
  if (data.SMTP_URL !== undefined && data.NOTIFY_API_KEY !== undefined) halves.push(oneWay)
  if (halves.length > 0 || keys === undefined) return refused(halves)
  return ok({
    databaseUrl: data.DATABASE_URL ?? null,
    port: data.PORT ?? null,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL ?? null,
    dataFolder: resolve(programFolder, data.PLUMBLINE_DATA),
    demonstration: data.PLUMBLINE_DEMONSTRATION === 'on',
    oidc:
      data.OIDC_ISSUER !== undefined && data.OIDC_CLIENT_ID !== undefined
        ? { issuer: data.OIDC_ISSUER, clientId: data.OIDC_CLIENT_ID, clientSecret: data.OIDC_CLIENT_SECRET ?? null }
        : null,
    smtp:
      data.SMTP_URL !== undefined && data.EMAIL_FROM !== undefined
        ? { url: data.SMTP_URL, from: data.EMAIL_FROM }
        : null,
    fileScanUrl: data.FILE_SCAN_URL ?? null,
    notify:
      data.NOTIFY_API_KEY !== undefined && data.NOTIFY_TEMPLATE !== undefined
        ? { apiKey: data.NOTIFY_API_KEY, template: data.NOTIFY_TEMPLATE, replyTo: data.NOTIFY_REPLY_TO ?? null }
        : null,
    secretKeys: keys,
    signingKey: data.SIGNING_KEY ?? null,
    logLevel: data.LOG_LEVEL,
  })
}

const oneWay = 'SMTP_URL and NOTIFY_API_KEY are two ways to send the same letters: set one of them'
const noKeys = 'SECRETS_KEYS must be keys of 32 bytes in base64, with commas between: openssl rand -base64 32 makes one'

/** The keys of a list; null where there is none, undefined where one of them is no key. */
const keysOf = (text: string | undefined): readonly [Key, ...Key[]] | null | undefined => {
  if (text === undefined) return null
  const [first, ...others] = text.split(',').map(keyFrom)
  return first && others.every(each => each !== null) ? [first, ...others] : undefined
}

// Each needs the other; and letters and providers need to know how people reach us.
const together = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  ['OIDC_CLIENT_ID', 'OIDC_ISSUER'],
  ['OIDC_CLIENT_SECRET', 'OIDC_CLIENT_ID'],
  ['OIDC_ISSUER', 'PUBLIC_URL'],
  ['SMTP_URL', 'EMAIL_FROM'],
  ['SMTP_URL', 'PUBLIC_URL'],
  ['NOTIFY_API_KEY', 'NOTIFY_TEMPLATE'],
  ['NOTIFY_TEMPLATE', 'NOTIFY_API_KEY'],
  ['NOTIFY_REPLY_TO', 'NOTIFY_API_KEY'],
  ['NOTIFY_API_KEY', 'PUBLIC_URL'],
] as const

const halfSet = (data: z.infer<typeof variables>): readonly string[] =>
  together
    .filter(([one, other]) => data[one] !== undefined && data[other] === undefined)
    .map(([one, other]) => `${other} must be set too, because ${one} is`)

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
