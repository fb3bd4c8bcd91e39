/** Asking for the next signature by letter, and telling those who had signed when a report was sent back. */
import { readContacts } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { SigningStep } from '../../framework/rules/publication.ts'
import { knowInspection } from '../../inspection/actions.ts'
import { addressesOf } from '../../inspection/actions/recipients.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { reportPaths } from '../rules/paths.ts'
import { letterWords } from '../rules/sign-off/letters.ts'
import { readSignatures } from '../store/sign-off.ts'

interface Told {
  readonly inspection: number
  /** How people reach these pages; '' where nobody has said. */
  readonly origin: string
}

/**
 * Asks those whose turn it is: the first who signs when the inspection comes to sign-off, and the one after `step` once
 * that is signed. After the last signature the first is told that it is complete. Answers how many letters.
 */
export async function askForSignature(
  use: Use,
  { inspection: id, origin, after }: Told & { readonly after: string | null },
): Promise<number> {
  const { inspection, steps } = await know(use, id)
  const next = steps[after === null ? 0 : steps.findIndex(step => step.id === after) + 1]
  const [first] = steps
  if (first === undefined) return 0
  const addresses = await addressesOf(use, inspection, [(next ?? first).role])
  return mail(use, addresses, { inspection, origin, says: next ? letterWords.asked(next) : letterWords.complete })
}

/** Tells the first who signs, and everybody who had signed, that the report was sent back and why. */
export async function tellSentBack(use: Use, { inspection: id, origin }: Told): Promise<number> {
  const { inspection, steps } = await know(use, id)
  const record = await readSignatures(use.db, id)
  const back = record.findLast(({ deed }) => deed === 'sent-back')
  const [first] = steps
  if (!back || !first) return 0
  const people = [...new Set(record.filter(({ by }) => by !== back.by).map(({ by }) => by))]
  const known = (await readContacts(use.db, people)).flatMap(({ email }) => (email === null ? [] : [email]))
  const addresses = new Set([...(await addressesOf(use, inspection, [first.role])), ...known])
  return mail(use, [...addresses], { inspection, origin, says: letterWords.sentBack(back.reason ?? '') })
}

async function know(
  use: Use,
  id: number,
): Promise<{ readonly inspection: InspectionSummary; readonly steps: readonly SigningStep[] }> {
  const inspection = await knowInspection(use, id)
  const framework = await findEdition(use, inspection.frameworkHash)
  return { inspection, steps: framework?.signOff?.steps ?? [] }
}

async function mail(
  use: Use,
  addresses: readonly string[],
  of: { readonly inspection: InspectionSummary; readonly origin: string; readonly says: Words },
): Promise<number> {
  const { inspection, origin, says } = of
  const { name } = inspection.service
  const link = `${origin}${reportPaths.signOff({ inspection: inspection.slug })}`
  const subject = `${name.en}: ${letterWords.subject.en} / ${name.cy}: ${letterWords.subject.cy}`
  const body = `${says.en}\n\n${link}\n\n---\n\n${says.cy}\n\n${link}\n`
  for (const to of addresses) await use.write({ to, subject, body })
  return addresses.length
}
