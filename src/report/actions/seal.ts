/** Freezing an edition of a report in a signed bundle, and letting everybody read it: two deeds, which an embargo parts. */
import { countInspection } from '../../findings/actions/count.ts'
import { markWithholding } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { scoringRule } from '../../scoring/rules/version.ts'
import type { Bundle, Registered } from '../rules/bundle.ts'
import { contentOf, sealOf, signedText } from '../rules/bundle.ts'
import type { Document } from '../rules/document.ts'
import { reportPublished } from '../rules/events.ts'
import { releasedScores } from '../rules/publication/release.ts'
import { suppressedIn } from '../rules/disclosure/suppressed.ts'
import { addBundle, addPublication } from '../store.ts'
import { readDecisions } from '../store/disclosure.ts'
import type { FrozenDocuments } from '../store/embargo.ts'
import { addRelease } from '../store/release.ts'
import { checkBundle, fileOf, sha256 } from './check-bundle.ts'
import { findComparison } from './compare.ts'
import { composeNow, hashOf } from './make.ts'

/** The report in both languages. */
export type Documents = Readonly<Record<Language, Document>>

/** Which edition is frozen, and what it follows. */
export interface Edition {
  readonly inspection: Inspection
  readonly documents: Documents
  readonly edition: number
  readonly before: string | null
  readonly correction: Words | null
}

/** A frozen edition: what is kept until everybody may read it, and then given away, to the letter. */
export interface SealedEdition {
  readonly inspection: number
  readonly edition: number
  readonly documents: FrozenDocuments
  readonly file: string
}

/** The report in both languages, as answers and texts stand now. */
export const composed = async (use: Use, inspection: Inspection): Promise<Documents> => ({
  en: await composeNow(use, inspection, 'en'),
  cy: await composeNow(use, inspection, 'cy'),
})

/** Freezes and signs an edition as everybody will read it from the moment `use.now`. Nothing is stored. */
export async function sealEdition(use: Use, { inspection, documents, ...which }: Edition): Promise<SealedEdition> {
  const { framework, cases, scores } = await countInspection(use, inspection)
  const comparison = await findComparison(use, inspection)
  const decisions = framework.disclosure ? await readDecisions(use.db, inspection.id) : []
  const suppressed = suppressedIn({ framework, decisions }, scores)
  const content = contentOf({
    ...which,
    inspection: inspection.slug,
    service: inspection.service.name,
    register: registered(inspection),
    publishedAt: use.now.toISOString(),
    publishedOn: comparison.asAt,
    synthetic: inspection.synthetic,
    rule: scoringRule,
    framework,
    scores,
    sample: { sampled: cases.length, caseload: inspection.caseload },
    ...(suppressed.length > 0 ? { suppressed } : {}),
    comparison,
    texts: documents,
  })
  const sealed = sealOf(content, sha256)
  const { id: key, publicKey, sign } = use.signer
  const signature = { algorithm: 'Ed25519', key, publicKey, value: sign(signedText(sealed)) } as const
  const file = fileOf({ ...sealed, signature })
  insistOnSound(file)
  return {
    inspection: inspection.id,
    edition: which.edition,
    documents: { en: withHash(documents.en), cy: withHash(documents.cy) },
    file,
  }
}

/** Lets everybody read a frozen edition since the moment that it names. `by` is who approved it. */
export async function releaseEdition(
  use: Use,
  { inspection, edition, documents, file }: SealedEdition,
  by: number | null,
): Promise<void> {
  const bundle = JSON.parse(file) as Bundle
  const { content, hash } = bundle
  const at = new Date(content.publishedAt)
  for (const each of [documents.en, documents.cy])
    await addPublication(use.db, inspection, { ...each, edition }, { at, by })
  await addBundle(use.db, inspection, { bundle, file, at })
  const { correction, publishedAt: releasedAt, suppressed = [] } = content
  await markWithholding(use, { inspection, withholds: suppressed.length > 0 })
  await addRelease(use.db, { inspection, edition, releasedAt, hash, correction, scores: releasedScores(content) })
  const hashes = [documents.en.hash, documents.cy.hash]
  await use.journal(reportPublished, { inspection, edition, hashes, bundle: hash })
}

const withHash = (document: Document) => ({ document, hash: hashOf(document) })

const registered = ({ service: { slug, nation, region } }: Inspection): Registered => ({
  service: slug,
  nation,
  region,
})

/** What would not be believed is not published: it would be our own fault. */
const insistOnSound = (file: string): void => {
  const wrong = checkBundle(file, null).claims.filter(({ holds }) => !holds)
  if (wrong.length > 0) throw new Error(`a bundle does not verify: ${JSON.stringify(wrong)}`)
}
