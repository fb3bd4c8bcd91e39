/** Sending the draft for its facts to be checked: to one named person of the service, frozen as it is. */
import { readContacts } from '../../../access/store/names.ts'
import { findInspection, knowInspection } from '../../../inspection/actions.ts'
import { peopleInRole } from '../../../inspection/actions/recipients.ts'
import type { Inspection, InspectionSummary } from '../../../inspection/rules/inspection.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Language, Words } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import { readerRoles } from '../../rules/accuracy/deeds.ts'
import { draftSent, readerNamed } from '../../rules/accuracy/events.ts'
import { letters } from '../../rules/accuracy/letters.ts'
import { mayNameReader } from '../../rules/accuracy/may.ts'
import { noReader } from '../../rules/accuracy/problems.ts'
import type { SentDraft } from '../../store/accuracy/rounds.ts'
import { addCheck, addReader, readReader } from '../../store/accuracy/rounds.ts'
import { hashOf, traceNow } from '../make.ts'
import { dayOf } from './find.ts'

/** Somebody of the service who may be named. */
export interface Candidate {
  readonly person: number
  readonly name: string
  readonly role: string
}

/** The people of the service inspected who may check the facts, its head first, each once. */
export async function listCandidates(use: Use, inspection: InspectionSummary): Promise<readonly Candidate[]> {
  const found = new Map<number, Candidate>()
  for (const role of readerRoles)
    for (const { person, name } of await peopleInRole(use, inspection, role))
      if (!found.has(person)) found.set(person, { person, name, role })
  return [...found.values()]
}

/** Names the one person who checks the facts and sends the comments; false for somebody who is not of the service. */
export async function nameReader(
  use: Use,
  { actor, slug, person }: { readonly actor: Actor; readonly slug: string; readonly person: number },
): Promise<boolean> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayNameReader(actor, inspection))
  if (!(await listCandidates(use, inspection)).some(each => each.person === person)) return false
  if ((await readReader(use.db, inspection.id)) === person) return true
  await addReader(use.db, inspection.id, person, { at: use.now, by: actor.person })
  await use.journal(readerNamed, { inspection: inspection.id, person })
  return true
}

/** Who checks the facts: whoever was named, or the head of the service where it has one and nobody was; else null. */
export async function knowReader(use: Use, inspection: InspectionSummary): Promise<number | null> {
  const named = await readReader(use.db, inspection.id)
  if (named !== null) return named
  const [role = ''] = readerRoles
  const heads = await peopleInRole(use, inspection, role)
  return heads.length === 1 ? (heads[0]?.person ?? null) : null
}

/** Whether it is known who checks the facts of a draft. */
export const hasReader = async (use: Use, inspection: number): Promise<boolean> =>
  (await knowReader(use, await knowInspection(use, inspection))) !== null

/**
 * Freezes the draft as it stands and sends it. Call it when the inspection has been moved to the check of facts, in the
 * same transaction. Throws a 422 where nobody is there to read it, or that names every text which can't be resolved.
 */
export async function sendDraft(
  use: Use,
  { actor, slug }: { readonly actor: Actor; readonly slug: string },
): Promise<void> {
  const inspection = await findInspection(use, { actor, slug })
  insist(mayNameReader(actor, inspection))
  const reader = await knowReader(use, inspection)
  if (reader === null) throw new Problem(noReader)
  const sent = { at: use.now, by: actor.person }
  if ((await readReader(use.db, inspection.id)) === null) await addReader(use.db, inspection.id, reader, sent)
  const drafts = await draftsOf(use, inspection)
  const { round } = await addCheck(use.db, inspection.id, { sentOn: dayOf(use.now), sent, drafts })
  await writeTo(use, [reader], letters.sent(inspection.service.name))
  const hashes = [...drafts.values()].map(({ hash }) => hash)
  await use.journal(draftSent, { inspection: inspection.id, round, hashes })
}

/** In English, and in Welsh too where the service is in Wales. */
async function draftsOf(use: Use, inspection: Inspection): Promise<ReadonlyMap<Language, SentDraft>> {
  const languages: readonly Language[] = inspection.service.nation === 'wales' ? ['en', 'cy'] : ['en']
  const drafts = new Map<Language, SentDraft>()
  for (const language of languages) {
    const { document, origins } = await traceNow(use, inspection, language)
    drafts.set(language, { document, origins, hash: hashOf(document) })
  }
  return drafts
}

/** Writes to people in both languages, each who has an address. */
export async function writeTo(
  use: Use,
  people: readonly number[],
  { subject, body }: { readonly subject: Words; readonly body: Words },
): Promise<void> {
  for (const { email } of await readContacts(use.db, [...new Set(people)]))
    if (email !== null)
      await use.write({
        to: email,
        subject: `${subject.en} / ${subject.cy}`,
        body: `${body.en}\n\n---\n\n${body.cy}\n`,
      })
}
