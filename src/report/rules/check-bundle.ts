/** What is checked of a bundle, as claims that hold or do not, each with what was found instead. */
import { canonicalJson } from '../../framework/rules/canonical.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import { scoringRule } from '../../scoring/rules/version.ts'
import type { Bundle, Content, Fingerprint, Sealed, Sha256 } from './bundle.ts'
import type { Comparison } from './comparison.ts'
import { rangesOf } from './comparison.ts'
import { fingerprintsOf, hashOfFingerprints } from './bundle.ts'
import { placeOf } from './pieces.ts'
import { differences } from './recompute.ts'

/** One thing that a bundle claims; `found` says, a line each, what does not hold. */
export interface Claim {
  readonly claim: string
  readonly holds: boolean
  readonly found: readonly string[]
}

/** A claim that holds where nothing speaks against it. */
export const claimed = (claim: string, found: readonly string[]): Claim => ({ claim, holds: found.length === 0, found })

/** Whether each piece is as its fingerprint says, and all fingerprints as the hash of the bundle says. */
export const checkSeal = (
  bundle: Omit<Sealed, 'content'> & { readonly content: unknown },
  sha256: Sha256,
): readonly Claim[] => {
  const whole = hashOfFingerprints(bundle.format, bundle.fingerprints, sha256)
  return [
    claimed('every count, score and text is the one that was fingerprinted', [
      ...changes(fingerprintsOf(bundle.content, sha256), bundle.fingerprints),
    ]),
    claimed(
      'the hash of the bundle is that of its fingerprints',
      whole === bundle.hash ? [] : [`the bundle says ${bundle.hash}; from its fingerprints follows ${whole}`],
    ),
  ]
}

function* changes(now: readonly Fingerprint[], then: readonly Fingerprint[]): Generator<string, void> {
  const same = ({ piece, hash }: Fingerprint, at: number) => then[at]?.piece === piece && then[at].hash === hash
  if (now.length === then.length && now.every(same)) return
  const before = new Map(then.map(({ piece, hash }) => [piece, hash]))
  const after = new Map(now.map(({ piece, hash }) => [piece, hash]))
  let named = 0
  for (const [piece, hash] of after) {
    const its = before.get(piece)
    if (its === hash) continue
    named += 1
    yield its === undefined ? `${placeOf(piece)} was added` : `${placeOf(piece)} was changed`
  }
  for (const piece of before.keys())
    if (!after.has(piece)) {
      named += 1
      yield `${placeOf(piece)} is missing`
    }
  if (named === 0) yield 'the fingerprints stand in another order, or one of them twice'
}

/** Whether the scores follow from the counts, by the framework and the rule that the bundle names. */
export const checkContent = (content: Content, sha256: Sha256): readonly Claim[] => {
  const { hash, ...framework } = content.framework
  const edition = sha256(canonicalJson(framework))
  return [
    claimed(
      `the framework is the edition ${hash.slice(0, 12)} of ${content.framework.id}`,
      edition === hash ? [] : [`the framework in the bundle has the hash ${edition}, and not ${hash}`],
    ),
    claimed(
      `the rule of scoring, ${content.rule}, is one that this program knows`,
      content.rule === scoringRule ? [] : [`this program knows ${scoringRule}; use one of the time of ${content.rule}`],
    ),
    claimed('every score, percentage, band and interval follows from the counts', recounted(content)),
    ...(content.comparison ? [claimed(comparisonClaim, [...miscompared(content.comparison, content)])] : []),
    claimed('it names the edition before it, unless it is the first', [...linked(content)]),
  ]
}

const comparisonClaim = 'the comparison follows from the published scores that it names, all of them published by then'

function* miscompared(
  { asAt, recorded, reports, themes }: Comparison,
  { inspection }: Pick<Content, 'inspection'>,
): Generator<string, void> {
  for (const report of reports) {
    if (report.publishedOn > asAt) yield `${report.inspection} was published after ${asAt}`
    if (report.inspection === inspection) yield `${inspection} is compared with itself`
    for (const { id, ...score } of report.themes)
      if (score.percent !== wholePercent(score)) yield `theme ${id} of ${report.inspection} is not what its counts give`
  }
  for (const { theme, asAt: day } of recorded)
    if (day > asAt) yield `the figures recorded of theme ${theme} are of ${day}, after ${asAt}`
  const follows = new Map(rangesOf(reports).map(range => [range.id, range]))
  for (const range of themes) {
    if (canonicalJson(range) !== canonicalJson(follows.get(range.id) ?? null))
      yield `comparison, theme ${range.id}: lowest, highest or average does not follow from the reports that are named`
    follows.delete(range.id)
  }
  for (const id of follows.keys()) yield `comparison, theme ${id} is missing`
}

const recounted = (content: Content): readonly string[] => {
  try {
    return [...differences(content)]
  } catch {
    return ['the framework in the bundle can not be read, so nothing could be counted again']
  }
}

function* linked({ edition, before, correction }: Content): Generator<string, void> {
  if (edition === 1 && before !== null) yield `edition 1 names ${before} as the edition before it`
  if (edition === 1 && correction !== null) yield 'edition 1 says that it is a correction'
  if (edition > 1 && before === null) yield `edition ${edition} names no edition before it`
  if (edition > 1 && correction === null) yield `edition ${edition} gives no reason for the correction`
}

/** Whether bundles, in the order of their editions, are one unbroken chain of one report. */
export const checkChain = (bundles: readonly Pick<Bundle, 'hash' | 'content'>[]): Claim =>
  claimed('the editions are an unbroken chain', [...breaks(bundles)])

function* breaks(bundles: readonly Pick<Bundle, 'hash' | 'content'>[]): Generator<string, void> {
  for (const [index, { content }] of bundles.entries()) {
    const earlier = bundles[index - 1]
    if (!earlier) continue
    const { inspection, edition, before } = content
    if (inspection !== earlier.content.inspection)
      yield `edition ${edition} is of ${inspection}, and the one before it of ${earlier.content.inspection}`
    if (edition !== earlier.content.edition + 1)
      yield `edition ${edition} follows edition ${earlier.content.edition}: one between them is missing, or one is given twice`
    else if (before !== earlier.hash)
      yield `edition ${edition} follows ${String(before)}, and edition ${earlier.content.edition} here is ${earlier.hash}`
  }
}
