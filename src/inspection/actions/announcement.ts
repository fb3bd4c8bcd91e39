/** The announcement pack: its checklist, its letters as they stand or as they were sent, and words put beside them. */
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { LetterTemplate } from '../../framework/rules/announcement.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Language, Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { findInspection } from '../actions.ts'
import { letterPdf } from '../papers/letter.ts'
import { letterWord } from '../papers/letter-word.ts'
import type { ChecklistRow } from '../rules/announcement/checklist.ts'
import { checklistOn } from '../rules/announcement/checklist.ts'
import type { Letter } from '../rules/announcement/letter.ts'
import { fillLetter, missingFrom } from '../rules/announcement/letter.ts'
import { mayMarkPack, mayReadLetter, mayReadLetters, maySeePack } from '../rules/announcement/may.ts'
import { checklistMarked } from '../rules/events.ts'
import type { Inspection } from '../rules/inspection.ts'
import { isBeforeFindings } from '../rules/stages.ts'
import type { SentLetter } from '../store/announcement.ts'
import { addLetterFact, addMark, readLetters, readMarks } from '../store/announcement.ts'
import { holidaysAround, letterRecord } from './letter-record.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** A letter of the framework, and what was sent of it. */
export interface PackLetter {
  readonly template: LetterTemplate
  /** Null while it has not gone out. */
  readonly sent: SentLetter | null
}

/** The pack as somebody sees it; without checklist for those to whom only letters are open. */
export interface Pack {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly checklist: readonly ChecklistRow[]
  readonly letters: readonly PackLetter[]
  /** The names of those who marked steps and sent letters, by their ids. */
  readonly names: ReadonlyMap<number, string>
}

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** The checklist and the letters, for the inspectorate. */
export async function findPack(use: Use, ask: Asked): Promise<Pack> {
  const inspection = await findInspection(use, ask)
  insist(maySeePack(ask.actor, inspection))
  const framework = await editionOf(use, inspection)
  const marks = await readMarks(use.db, inspection.id)
  const fixed = await readLetters(use.db, inspection.id)
  const { announcement } = framework
  const checklist = checklistOn(announcement?.checklist ?? [], marks, {
    windows: inspection.milestones,
    holidays: await holidaysAround(inspection, inspection.milestones),
    today: isBeforeFindings(inspection) ? today(use) : null,
  })
  const people = [...marks.map(({ by }) => by), ...[...fixed.values()].map(({ by }) => by)].flatMap(by => by ?? [])
  return {
    inspection,
    framework,
    checklist,
    letters: (announcement?.letters ?? []).map(template => ({ template, sent: fixed.get(template.id) ?? null })),
    names: await readNames(use.db, people),
  }
}

/** Says of a step of the checklist that it is done, or that it is not after all; every word is kept. */
export async function markStep(
  use: Use,
  ask: Asked & { readonly step: string; readonly done: boolean; readonly note: string },
): Promise<void> {
  const inspection = await findInspection(use, ask)
  insist(mayMarkPack(ask.actor, inspection))
  const { announcement } = await editionOf(use, inspection)
  if (!announcement?.checklist.some(({ id }) => id === ask.step)) throw notFound(noStep)
  const { step, done, note } = ask
  await addMark(use.db, inspection.id, { step, done, note, at: use.now, by: ask.actor.person })
  await use.journal(checklistMarked, { inspection: inspection.id, step, done })
}

/** A letter to read: as it was sent, or as it would be sent today. */
export interface LetterToRead extends PackLetter {
  readonly inspection: Inspection
  readonly texts: Letter
  /** References that nobody can fill in yet, each as `{name}`. */
  readonly missing: readonly string[]
}

/** The letters that were sent to the actor's roles; all that were sent, for the inspectorate. */
export async function listLetters(use: Use, ask: Asked): Promise<readonly PackLetter[]> {
  const inspection = await findInspection(use, ask)
  if (!mayReadLetters(ask.actor, inspection).may) return []
  const fixed = await readLetters(use.db, inspection.id)
  if (fixed.size === 0) return []
  const { announcement } = await editionOf(use, inspection)
  return (announcement?.letters ?? []).flatMap(template => {
    const sent = fixed.get(template.id)
    return sent && mayReadLetter(ask.actor, inspection, template).may ? [{ template, sent }] : []
  })
}

/** One letter. Before it goes out it is the inspectorate's own, and does not exist for others. */
export async function findLetter(use: Use, ask: Asked & { readonly letter: string }): Promise<LetterToRead> {
  const inspection = await findInspection(use, ask)
  insist(mayReadLetters(ask.actor, inspection))
  const framework = await editionOf(use, inspection)
  const template = framework.announcement?.letters.find(({ id }) => id === ask.letter)
  if (!template) throw notFound(noLetter)
  insist(mayReadLetter(ask.actor, inspection, template))
  const sent = (await readLetters(use.db, inspection.id)).get(template.id) ?? null
  if (sent) return { inspection, template, sent, texts: sent.texts, missing: [] }
  if (!maySeePack(ask.actor, inspection).may) throw notFound(noLetter)
  const record = await letterRecord(use, { inspection, framework, today: today(use) })
  const missing = missingFrom(template, record).map(name => `{${name}}`)
  return { inspection, template, sent, texts: fillLetter(template, record), missing }
}

/** A letter as a file. */
export async function letterFile(
  { texts, sent }: LetterToRead,
  { language, format }: { readonly language: Language; readonly format: 'pdf' | 'docx' },
): Promise<{ readonly bytes: Buffer; readonly type: string }> {
  const hash = sent?.hash ?? ''
  if (format === 'pdf') return { bytes: letterPdf(texts[language], hash), type: 'application/pdf' }
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { bytes: await letterWord(texts[language], hash), type }
}

/** Keeps what a later stage supplies for the letters that go out from now on; the first word stands. */
export const noteForLetters = (
  use: Use,
  { inspection, name, value }: { readonly inspection: number; readonly name: string; readonly value: string },
): Promise<void> => addLetterFact(use.db, inspection, { name, value, at: use.now })

async function editionOf(use: Use, { frameworkHash, slug }: Inspection): Promise<Framework> {
  const framework = await findEdition(use, frameworkHash)
  if (!framework) throw new Error(`${slug} pins an edition that was never taken in`)
  return framework
}

const today = ({ now }: Use): Day => londonDay(now)

const noLetter: Words = {
  en: 'There is no such letter, or it has not been sent. Go back to the inspection.',
  cy: 'Nid oes llythyr o’r fath, neu nid yw wedi’i anfon. Ewch yn ôl i’r arolygiad.',
}

const noStep: Words = {
  en: 'The checklist has no such step. Go back to the announcement pack.',
  cy: 'Nid oes cam o’r fath ar y rhestr wirio. Ewch yn ôl i’r pecyn cyhoeddi.',
}
