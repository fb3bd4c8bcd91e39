/** What a service is asked for before its inspection: how far it has come, and every answer added to it. */
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import { requestedItems } from '../../framework/rules/announcement.ts'
import type { KeptFile } from '../../platform/db/files.ts'
import { readFiles } from '../../platform/db/files.ts'
import type { SentFile } from '../../platform/files/keep.ts'
import { keepFile } from '../../platform/files/keep.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Day } from '../../platform/pure/days.ts'
import { insist, notFound } from '../../platform/pure/refusal.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { findInspection } from '../actions.ts'
import { dueOn } from '../rules/announcement/due.ts'
import { mayAnswerRequests, mayAskFurther, mayReadRequests } from '../rules/announcement/may.ts'
import type { Request, RequestEvent, RequestSoFar } from '../rules/announcement/requests.ts'
import { requestsOn } from '../rules/announcement/requests.ts'
import { furtherAsked, requestAnswered, requestChanged } from '../rules/events.ts'
import type { Inspection, InspectionSummary } from '../rules/inspection.ts'
import { isBeforeFindings } from '../rules/stages.ts'
import type { Milestone } from '../rules/timetable.ts'
import { addFurtherRequest, addRequestEvent, readFurtherRequests, readRequestEvents } from '../store/requests.ts'
import { readMilestones } from '../store/timetable.ts'
import { holidaysAround } from './letter-record.ts'
import { londonDay } from '../../platform/pure/london.ts'

/** Every request of an inspection with what has come. */
export interface Requests {
  readonly inspection: Inspection
  readonly all: readonly RequestSoFar[]
  /** The stored files that were ever sent, by their ids. */
  readonly files: ReadonlyMap<string, KeptFile>
  /** The names of those who did something, by their ids. */
  readonly names: ReadonlyMap<number, string>
}

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** All of them, for those who may read what is sent; the reading is journalled. */
export async function findRequests(use: Use, ask: Asked): Promise<Requests> {
  const inspection = await findInspection(use, ask)
  insist(mayReadRequests(ask.actor, inspection))
  await use.look({ inspection: inspection.id, what: 'evidence' })
  const all = await requestsOf(use, inspection, inspection.milestones)
  const events = all.flatMap(each => each.events)
  return {
    inspection,
    all,
    files: await readFiles(use.db, [...new Set(events.flatMap(({ file }) => file ?? []))]),
    names: await readNames(use.db, [...new Set(events.flatMap(({ by }) => by ?? []))]),
  }
}

/** The same without permission asked, for the system's own reminders. */
export async function requestsOf(
  use: Use,
  inspection: Pick<InspectionSummary, 'id' | 'frameworkHash' | 'service' | 'stage' | 'suspendedFrom'>,
  milestones?: readonly Milestone[],
): Promise<readonly RequestSoFar[]> {
  const framework = await findEdition(use, inspection.frameworkHash)
  const windows = milestones ?? (await readMilestones(use.db, inspection.id))
  const holidays = await holidaysAround(inspection, windows)
  const open = isBeforeFindings(inspection)
  const listed: Request[] = requestedItems(framework?.announcement).map(({ number, section, item }) => ({
    id: item.id,
    number,
    section: section.title,
    title: item.title,
    guidance: item.guidance ?? null,
    due: dueOn(item.due, windows, holidays),
  }))
  const further = (await readFurtherRequests(use.db, inspection.id)).map(
    ({ id, title, guidance, due }, at): Request => ({
      id: `further-${id}`,
      number: listed.length + at + 1,
      section: askedFurther,
      title: { en: title, cy: title },
      guidance: guidance === '' ? null : { en: guidance, cy: guidance },
      due,
    }),
  )
  return requestsOn([...listed, ...further], await readRequestEvents(use.db, inspection.id), open ? today(use) : null)
}

/** One of them with its inspection; a 404 where there is none such. */
export const requestIn = ({ all }: Requests, id: string): RequestSoFar => {
  const found = all.find(({ request }) => request.id === id)
  if (!found) throw notFound(noRequest)
  return found
}

/** What came of an answer by files: those that were kept, and why others were not. */
export interface FilesSent {
  readonly kept: readonly KeptFile[]
  readonly refused: readonly Words[]
}

/** Answers a request by files; each that can be kept is, whatever becomes of the others. */
export async function answerByFiles(
  use: Use,
  ask: Asked & { readonly request: string; readonly files: readonly SentFile[] },
): Promise<FilesSent> {
  const inspection = await toAnswer(use, ask)
  const kept: KeptFile[] = []
  const refused: Words[] = []
  for (const sent of ask.files) {
    const outcome = await keepFile(use, { sent, by: ask.actor.person, inspection: inspection.id })
    if (outcome.ok) {
      kept.push(outcome.value)
      await add(use, inspection, ask, { kind: 'file', text: '', file: outcome.value.id })
    } else refused.push(...outcome.problems)
  }
  for (const { id, sha256 } of kept)
    await use.journal(requestAnswered, {
      inspection: inspection.id,
      request: ask.request,
      by: 'file',
      file: id,
      sha256,
    })
  return { kept, refused }
}

/** Answers a request in words: by a comment, or by saying why nothing is held. */
export async function answerInWords(
  use: Use,
  ask: Asked & { readonly request: string; readonly kind: 'comment' | 'not-held'; readonly text: string },
): Promise<void> {
  const inspection = await toAnswer(use, ask)
  await add(use, inspection, ask, { kind: ask.kind, text: ask.text, file: null })
  await use.journal(requestAnswered, { inspection: inspection.id, request: ask.request, by: ask.kind })
}

/** Takes a file back, with the reason; it stays in the record, and no longer answers. */
export async function withdrawFile(
  use: Use,
  ask: Asked & { readonly request: string; readonly file: string; readonly text: string },
): Promise<void> {
  const inspection = await toAnswer(use, ask)
  const found = await knownRequest(use, inspection, ask.request)
  if (!found.files.includes(ask.file)) throw notFound(noFile)
  await add(use, inspection, ask, { kind: 'file-withdrawn', text: ask.text, file: ask.file })
  await use.journal(requestAnswered, {
    inspection: inspection.id,
    request: ask.request,
    by: 'file-withdrawn',
    file: ask.file,
  })
}

/** Asks for something that the framework does not list. */
export async function askFurther(
  use: Use,
  ask: Asked & { readonly title: string; readonly guidance: string; readonly due: Day },
): Promise<void> {
  const inspection = await findInspection(use, ask)
  insist(mayAskFurther(ask.actor, inspection))
  const { title, guidance, due } = ask
  const id = await addFurtherRequest(use.db, inspection.id, { title, guidance, due, at: use.now, by: ask.actor.person })
  await use.journal(furtherAsked, { inspection: inspection.id, request: `further-${id}` })
}

/** Withdraws a request with a reason, or asks for it again. */
export async function changeRequest(
  use: Use,
  ask: Asked & { readonly request: string; readonly withdrawn: boolean; readonly text: string },
): Promise<void> {
  const inspection = await findInspection(use, ask)
  insist(mayAskFurther(ask.actor, inspection))
  await knownRequest(use, inspection, ask.request)
  const kind = ask.withdrawn ? 'request-withdrawn' : 'request-restored'
  await add(use, inspection, ask, { kind, text: ask.text, file: null })
  await use.journal(requestChanged, { inspection: inspection.id, request: ask.request, withdrawn: ask.withdrawn })
}

async function toAnswer(use: Use, ask: Asked & { readonly request: string }): Promise<Inspection> {
  const inspection = await findInspection(use, ask)
  insist(mayAnswerRequests(ask.actor, inspection))
  await knownRequest(use, inspection, ask.request)
  return inspection
}

async function knownRequest(use: Use, inspection: Inspection, id: string): Promise<RequestSoFar> {
  const found = (await requestsOf(use, inspection, inspection.milestones)).find(({ request }) => request.id === id)
  if (!found) throw notFound(noRequest)
  return found
}

async function add(
  use: Use,
  inspection: Inspection,
  ask: Asked & { readonly request: string },
  event: Pick<RequestEvent, 'kind' | 'text' | 'file'>,
): Promise<void> {
  await addRequestEvent(use.db, inspection.id, { request: ask.request, ...event, at: use.now, by: ask.actor.person })
}

const today = ({ now }: Use): Day => londonDay(now)

const askedFurther: Words = { en: 'Asked for further', cy: 'Gofynnwyd amdano ymhellach' }

const noRequest: Words = {
  en: 'There is no such request. Go back to the list of requests.',
  cy: 'Nid oes cais o’r fath. Ewch yn ôl i’r rhestr o geisiadau.',
}

const noFile: Words = {
  en: 'There is no such file, or it was withdrawn. Go back to the list of requests.',
  cy: 'Nid oes ffeil o’r fath, neu fe’i tynnwyd yn ôl. Ewch yn ôl i’r rhestr o geisiadau.',
}
