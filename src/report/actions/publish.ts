/** Publishing a report, and correcting a published one: each edition is frozen in a signed bundle. */
import { countInspection } from '../../findings/actions/count.ts'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { scoringRule } from '../../scoring/rules/version.ts'
import type { Bundle, Registered } from '../rules/bundle.ts'
import { contentOf, sealOf, signedText } from '../rules/bundle.ts'
import type { Document } from '../rules/document.ts'
import { reportPublished } from '../rules/events.ts'
import { mayCorrect, mayFix } from '../rules/may.ts'
import { noReason, nothingToCorrect } from '../rules/problems.ts'
import { releasedScores } from '../rules/publication/release.ts'
import { addBundle, addPublication, readEditions, readPublication } from '../store.ts'
import { addRelease } from '../store/release.ts'
import { checkBundle, fileOf, sha256 } from './check-bundle.ts'
import { findComparison } from './compare.ts'
import { composeNow, hashOf } from './make.ts'
import { insistReady } from './readiness.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/**
 * Fixes the report in both languages as it stands. Call it when the inspection has been moved to "published", in the
 * same transaction: from then on readers get this document, whatever is later done to answers and texts.
 * A second call changes nothing. Throws a 422 that names all that the checks before publication found.
 */
export async function publishReport(use: Use, { actor, slug }: Asked): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayFix(actor, inspection))
  if ((await readEditions(use.db, inspection.id)).length > 0) return
  await insistReady(use, inspection)
  const documents = await composed(use, inspection)
  await freeze(use, { actor, inspection, documents, edition: 1, before: null, correction: null })
}

/**
 * Publishes the report as answers and texts stand now as its next edition, and says why; the one before stays as it
 * was, at its own address. Throws a 422 where a reason in both languages is not given, or where nothing differs from the latest edition.
 */
export async function correctReport(
  use: Use,
  { actor, slug, reason }: Asked & { readonly reason: Words },
): Promise<void> {
  const inspection = await findInspection(use, { actor, slug, thing: 'report' })
  insist(mayCorrect(actor, inspection))
  const correction = { en: reason.en.trim(), cy: reason.cy.trim() }
  if (correction.en === '' || correction.cy === '') throw new Problem(noReason)
  const latest = (await readEditions(use.db, inspection.id)).at(-1)
  const documents = await composed(use, inspection)
  if (!latest || (await isAsPublished(use, inspection.id, documents))) throw new Problem(nothingToCorrect)
  const { edition, hash: before } = latest
  await freeze(use, { actor, inspection, documents, edition: edition + 1, before, correction })
}

type Documents = Readonly<Record<Language, Document>>

const composed = async (use: Use, inspection: Inspection): Promise<Documents> => ({
  en: await composeNow(use, inspection, 'en'),
  cy: await composeNow(use, inspection, 'cy'),
})

const isAsPublished = async (use: Use, inspection: number, documents: Documents): Promise<boolean> => {
  const [en, cy] = [await readPublication(use.db, inspection, 'en'), await readPublication(use.db, inspection, 'cy')]
  return canonicalJson({ en, cy }) === canonicalJson(documents)
}

interface Edition {
  readonly actor: Actor
  readonly inspection: Inspection
  readonly documents: Documents
  readonly edition: number
  readonly before: string | null
  readonly correction: Words | null
}

async function freeze(use: Use, { actor, inspection, documents, ...which }: Edition): Promise<void> {
  const { framework, cases, scores } = await countInspection(use, inspection)
  const comparison = await findComparison(use, inspection)
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
    comparison,
    texts: documents,
  })
  const sealed = sealOf(content, sha256)
  const { id: key, publicKey, sign } = use.signer
  const bundle: Bundle = {
    ...sealed,
    signature: { algorithm: 'Ed25519', key, publicKey, value: sign(signedText(sealed)) },
  }
  const file = fileOf(bundle)
  insistOnSound(file)
  const deed = { at: use.now, by: actor.person }
  const hashes: string[] = []
  for (const document of [documents.en, documents.cy]) {
    const hash = hashOf(document)
    await addPublication(use.db, inspection.id, { document, hash, edition: which.edition }, deed)
    hashes.push(hash)
  }
  await addBundle(use.db, inspection.id, { bundle, file, at: use.now })
  const { edition, correction } = which
  await addRelease(use.db, {
    inspection: inspection.id,
    edition,
    releasedAt: use.now.toISOString(),
    hash: sealed.hash,
    correction,
    scores: releasedScores(content),
  })
  await use.journal(reportPublished, { inspection: inspection.id, edition, hashes, bundle: sealed.hash })
}

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
