/** Checking signed bundles from their files alone: no database is asked. */
import { hash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { PublicKey } from '../../platform/secrets/signer.ts'
import { isSignedBy, keyIdOf } from '../../platform/secrets/signer.ts'
import type { Bundle, BundleFormat } from '../rules/bundle.ts'
import { bundleFormats, signedText } from '../rules/bundle.ts'
import type { Claim } from '../rules/check-bundle.ts'
import { checkChain, checkContent, checkSeal, claimed } from '../rules/check-bundle.ts'

/** The SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text)

/** What was found of one file; `bundle` is null where it is none. */
export interface Checked {
  readonly claims: readonly Claim[]
  readonly bundle: Bundle | null
}

const count = z.int().min(0)
const score = {
  id: z.string(),
  sufficient: count,
  scoreable: count,
  percent: count.nullable(),
  band: z.string().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
}
const words = z.strictObject({ en: z.string(), cy: z.string() })
const text = z.looseObject({ language: z.string(), title: z.string(), parts: z.array(z.looseObject({})) })

const tally = { sufficient: count, scoreable: count }
const interval = z.tuple([z.number(), z.number()]).nullable()
const ranged = z.strictObject({ percent: count, interval })

const comparisonShape = z.strictObject({
  asAt: z.iso.date(),
  recorded: z.array(
    z.strictObject({
      theme: z.string(),
      asAt: z.iso.date(),
      lowest: count,
      highest: count,
      average: count,
      source: z.string(),
    }),
  ),
  reports: z.array(
    z.strictObject({
      inspection: z.string(),
      edition: z.int().min(1),
      hash: z.string(),
      publishedOn: z.iso.date(),
      themes: z.array(z.strictObject({ id: z.string(), ...tally, percent: count.nullable(), interval })),
    }),
  ),
  themes: z.array(
    z.strictObject({
      id: z.string(),
      inspections: z.int().min(1),
      lowest: ranged,
      highest: ranged,
      average: ranged,
    }),
  ),
})

const firstShape = z.strictObject({
  inspection: z.string(),
  service: words,
  edition: z.int().min(1),
  before: z.string().nullable(),
  correction: words.nullable(),
  publishedAt: z.iso.datetime(),
  synthetic: z.boolean(),
  rule: z.string(),
  framework: z.looseObject({ id: z.string(), hash: z.string() }),
  sample: z.strictObject({ sampled: count, caseload: count.nullable() }),
  themes: z.array(z.strictObject(score)),
  sections: z.array(z.strictObject(score)),
  criteria: z.array(z.strictObject(score)),
  questions: z.array(z.strictObject({ ...score, counts: z.record(z.string(), count) })),
  texts: z.strictObject({ en: text, cy: text }),
})

/** What each format holds; none is ever taken away, because its bundles stay. */
const contentShapes: Readonly<Record<BundleFormat, z.ZodType>> = {
  'plumbline-report-1': firstShape,
  'plumbline-report-2': firstShape.extend({
    register: z.strictObject({ service: z.string(), nation: z.enum(['england', 'wales']), region: words }),
    publishedOn: z.iso.date(),
    suppressed: z.array(z.string()).optional(),
    comparison: comparisonShape,
  }),
}

const fileShape = z.strictObject({
  format: z.enum(bundleFormats),
  content: z.looseObject({}),
  fingerprints: z.array(z.strictObject({ piece: z.string(), hash: z.string() })),
  hash: z.string(),
  signature: z.strictObject({
    algorithm: z.literal('Ed25519'),
    key: z.string(),
    publicKey: z.string(),
    value: z.string(),
  }),
})

const isBundle = 'the file is a signed bundle of a report'

/**
 * Every claim of a bundle's file, in the order in which they are told.
 * @param keys the public keys that are trusted; null where the reader has none, and the bundle's own is then believed
 */
export function checkBundle(file: string, keys: readonly PublicKey[] | null): Checked {
  let data: unknown
  try {
    data = JSON.parse(file)
  } catch {
    return { claims: [claimed(isBundle, ['it is not JSON; download it again'])], bundle: null }
  }
  const read = fileShape.safeParse(data)
  if (!read.success) return { claims: [claimed(isBundle, faultsOf(read.error))], bundle: null }
  const content = contentShapes[read.data.format].safeParse(read.data.content)
  // Its documents and its framework are compared by their hashes; what follows from a framework is counted with care.
  const bundle = content.success ? (read.data as unknown as Bundle) : null
  const claims = [
    claimed(isBundle, content.success ? [] : faultsOf(content.error, 'content')),
    claimed('nothing stands in the file twice or unseen', hidden(file, data)),
    ...checkSeal(read.data, sha256),
    signed(read.data, keys),
    ...(bundle === null ? [] : checkContent(bundle.content, sha256)),
  ]
  return { claims, bundle }
}

/** Whether bundles given together are one chain, whatever their order: null for fewer than two. */
export const checkEditions = (bundles: readonly Bundle[]): Claim | null =>
  bundles.length < 2 ? null : checkChain(bundles.toSorted((a, b) => a.content.edition - b.content.edition))

/** The file of a bundle: canonical JSON (RFC 8785), so that equal bundles are equal files. */
export const fileOf = (bundle: Bundle): string => `${canonicalJson(bundle)}\n`

/** Readers differ on a name that stands twice in JSON; white space between values is nobody's concern. */
const hidden = (file: string, data: unknown): readonly string[] => {
  const bare = file.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1')
  return bare === canonicalJson(data) ? [] : ['it is not in the canonical form of RFC 8785; download it again']
}

const signed = ({ format, hash, signature }: z.infer<typeof fileShape>, keys: readonly PublicKey[] | null): Claim => {
  const { key, publicKey, value } = signature
  const id = keyIdOf(publicKey)
  return claimed(`it is signed with the key ${key}`, [
    ...(id === key ? [] : [`the key in the bundle is ${id}, and not ${key}`]),
    ...(isSignedBy(publicKey, signedText({ format, hash }), value)
      ? []
      : ['the signature is not one of this hash by this key']),
    ...(keys === null || keys.some(each => each.publicKey === publicKey)
      ? []
      : [`it is not one of the keys that you trust: ${keys.map(each => each.id).join(', ')}`]),
  ])
}

const faultsOf = (error: z.ZodError, above?: string): readonly string[] =>
  error.issues.map(
    ({ path, message }) => `${[above, ...path].filter(each => each !== undefined).join('.')}: ${message}`,
  )
