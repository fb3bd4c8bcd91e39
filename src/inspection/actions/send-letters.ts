/** Sending the letters of a move: fixed with their hash in the transaction of the move, and mailed once it is heard of. */
import { createHash } from 'node:crypto'
import { findEdition } from '../../framework/actions.ts'
import type { LetterMoment, LetterTemplate } from '../../framework/rules/announcement.ts'
import { canonicalJson } from '../../framework/rules/canonical.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Day } from '../../platform/pure/days.ts'
import type { Use } from '../../platform/use.ts'
import { fillLetter, letterAsPlainText } from '../rules/announcement/letter.ts'
import { letterSent } from '../rules/events.ts'
import type { InspectionSummary } from '../rules/inspection.ts'
import type { Stage } from '../rules/stages.ts'
import { hasReached } from '../rules/stages.ts'
import { addLetter, readLetters } from '../store/announcement.ts'
import { letterRecord } from './letter-record.ts'
import { addressesOf } from './recipients.ts'

/** The moment of letters that go out when an inspection comes to a stage. */
const moments: Partial<Record<Stage, LetterMoment>> = {
  announced: 'announcement',
  'list-requested': 'case-list-request',
}

/** The letters that go out when an inspection comes to a stage for the first time. */
export const lettersAt = (framework: Pick<Framework, 'announcement'>, stage: Stage): readonly LetterTemplate[] =>
  framework.announcement?.letters.filter(({ moment }) => moment === moments[stage]) ?? []

/** The letters that a move to this stage would send: none where the inspection was there before. */
export async function lettersOfMove(
  use: Use,
  { inspection, stage }: { readonly inspection: InspectionSummary; readonly stage: Stage },
): Promise<readonly LetterTemplate[]> {
  if (moments[stage] === undefined || hasReached(inspection, stage)) return []
  const framework = await findEdition(use, inspection.frameworkHash)
  return framework ? lettersAt(framework, stage) : []
}

/** Fixes the letters of a stage as they stand on its day; one that was sent before stays as it was. */
export async function fixLetters(
  use: Use,
  ask: {
    readonly inspection: InspectionSummary
    readonly stage: Stage
    readonly on: Day
    readonly by: number | null
  },
): Promise<void> {
  const { inspection, by } = ask
  const framework = moments[ask.stage] && (await findEdition(use, inspection.frameworkHash))
  const templates = framework ? lettersAt(framework, ask.stage) : []
  if (!framework || templates.length === 0) return
  const record = await letterRecord(use, { inspection, framework, today: ask.on })
  for (const template of templates) {
    const texts = fillLetter(template, record)
    const hash = createHash('sha256').update(canonicalJson(texts)).digest('hex')
    if (await addLetter(use.db, inspection.id, { letter: template.id, texts, hash, sentAt: use.now, by }))
      await use.journal(letterSent, { inspection: inspection.id, letter: template.id, hash })
  }
}

/** Mails the letters that were fixed for a stage to all who are to have them; answers how many, and to which roles. */
export async function mailLetters(
  use: Use,
  ask: { readonly inspection: InspectionSummary; readonly stage: Stage },
): Promise<{ readonly letters: number; readonly roles: readonly string[] }> {
  const { inspection } = ask
  const framework = moments[ask.stage] && (await findEdition(use, inspection.frameworkHash))
  if (!framework) return { letters: 0, roles: [] }
  const fixed = await readLetters(use.db, inspection.id)
  const roles: string[] = []
  let letters = 0
  for (const { id, to, copyTo } of lettersAt(framework, ask.stage)) {
    const sent = fixed.get(id)
    if (!sent) continue
    roles.push(...to, ...copyTo)
    const { en, cy } = sent.texts
    const body = `${letterAsPlainText(en)}\n\n---\n\n${letterAsPlainText(cy)}\n\nSHA-256: ${sent.hash}\n`
    for (const address of await addressesOf(use, inspection, [...to, ...copyTo])) {
      await use.write({ to: address, subject: `${en.subject} / ${cy.subject}`, body })
      letters += 1
    }
  }
  return { letters, roles }
}
