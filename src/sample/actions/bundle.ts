/** A draw as a bundle that anyone may check: list, rule and seed, with the hashes that were fixed before. */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { Draw } from '../rules/draw.ts'
import { draw } from '../rules/draw.ts'
import { listedCases } from '../rules/groups.ts'
import type { CaseOnList } from '../rules/list/read.ts'
import { populationOf } from '../rules/population.ts'
import type { WholeRule } from '../rules/rule.ts'

/** What a bundle's file holds. */
export interface Bundle {
  readonly format: 'plumbline-draw-2'
  readonly framework: { readonly id: string; readonly hash: string }
  /** The address of the inspection; absent where the draw was made from a file alone. */
  readonly inspection?: string
  readonly seed: string
  /** What was shown before the list was received: the SHA-256 of the seed. */
  readonly seedHash: string
  readonly list: { readonly hash: string; readonly cases: readonly CaseOnList[] }
  readonly rule: WholeRule
  readonly draw: Pick<Draw, 'chosen' | 'reserves' | 'margins'>
}

/** The SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash of a list, whatever the order in which it was supplied. */
export const hashOfList = (cases: readonly CaseOnList[]): string =>
  sha256(
    canonicalJson(
      cases
        .toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
        .map(({ reference, attributes }) => ({ reference, attributes })),
    ),
  )

/** Puts a bundle together. */
export const bundleOf = (
  parts: Pick<Bundle, 'framework' | 'seed' | 'rule' | 'draw'> & {
    readonly cases: readonly CaseOnList[]
    readonly inspection?: string
  },
): Bundle => ({
  format: 'plumbline-draw-2',
  framework: parts.framework,
  ...(parts.inspection === undefined ? {} : { inspection: parts.inspection }),
  seed: parts.seed,
  seedHash: sha256(parts.seed),
  list: {
    hash: hashOfList(parts.cases),
    cases: parts.cases.toSorted((a, b) => (a.reference < b.reference ? -1 : 1)),
  },
  rule: parts.rule,
  draw: { chosen: parts.draw.chosen, reserves: parts.draw.reserves, margins: parts.draw.margins },
})

/** One thing that a bundle claims, and whether it is so. */
export interface Check {
  readonly claim: string
  readonly holds: boolean
  /** What was found instead, where it does not hold. */
  readonly found: string
}

/** Draws again from a bundle's list, rule and seed, and says of each claim whether it holds. */
export const checkBundle = (bundle: Bundle): readonly Check[] => {
  const { list, rule } = bundle
  const again = draw(listedCases(populationOf(list.cases, rule.exclude), rule.groupings), rule, bundle.seed)
  const listHash = hashOfList(bundle.list.cases)
  const seedHash = sha256(bundle.seed)
  const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
  const extra = bundle.draw.chosen.filter(each => !again.chosen.includes(each))
  const left = again.chosen.filter(each => !bundle.draw.chosen.includes(each))
  return [
    { claim: 'the list is the one whose hash was fixed', holds: listHash === bundle.list.hash, found: listHash },
    { claim: 'the seed is the one whose hash was shown before', holds: seedHash === bundle.seedHash, found: seedHash },
    {
      claim: `the method draws these ${bundle.draw.chosen.length} cases`,
      holds: same(again.chosen, bundle.draw.chosen),
      found: `${extra.length} are not drawn (${extra.slice(0, 5).join(', ')}), ${left.length} are left out (${left.slice(0, 5).join(', ')})`,
    },
    {
      claim: 'the reserves are in the order that the seed gives',
      holds: same(again.reserves, bundle.draw.reserves),
      found: 'another order',
    },
    {
      claim: 'the table of margins is the one of this sample',
      holds: same(again.margins, bundle.draw.margins),
      found: 'other figures',
    },
  ]
}
