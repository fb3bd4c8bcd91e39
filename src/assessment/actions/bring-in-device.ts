/** Bringing in the file of a device that could not send: by whoever wrote it, or by the lead inspector in their name. */
import { readNames } from '../../access/store/names.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { groupBy } from '../../platform/pure/group-by.ts'
import type { Result } from '../../platform/pure/result.ts'
import { ok, refused } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readReferences } from '../../sample/store.ts'
import type { DeviceFile } from '../rules/device/file.ts'
import { readDeviceFile } from '../rules/device/file.ts'
import type { AfterBatch } from '../rules/in-full.ts'
import { mayTakeIn } from '../rules/may.ts'
import type { Receipt } from '../rules/operation.ts'
import { assessmentIn } from '../rules/operation/read.ts'
import type { AssessmentRow } from '../store/event.ts'
import { readAssessmentRows } from '../store/event.ts'
import type { BroughtIn } from './brought-in.ts'
import { outcomeOf } from './brought-in.ts'
import { recordOperations } from './record.ts'

/**
 * Each operation is as the device would have sent it, and is counted as its writer's: of whom the file says so, whoever
 * judges the case by now. A file of an earlier version names nobody, and is counted as the assessor's.
 */
export async function bringInDevice(
  use: Use,
  { actor, inspection, text }: { readonly actor: Actor; readonly inspection: Inspection; readonly text: string },
): Promise<Result<BroughtIn, Words>> {
  const file = readDeviceFile(text)
  if (!file) return refused([notFromADevice])
  const isOwn = file.person !== null && file.person === actor.person
  if (!isOwn && !mayTakeIn(actor, inspection).may) return refused([notYours])
  const writer = await writerOf(use, file)
  const rows = new Map(
    (await readAssessmentRows(use.db, [...new Set(file.operations.flatMap(raw => assessmentIn(raw) ?? []))])).map(
      row => [row.id, row],
    ),
  )
  const receipts = new Map<unknown, Receipt>()
  const cases: AfterBatch[] = []
  for (const [assessment, own] of groupBy(file.operations, raw => assessmentIn(raw) ?? 0)) {
    const madeBy = writer?.person ?? rows.get(assessment)?.assessor ?? actor.person
    const taken = await recordOperations(use, { actor, operations: own, madeBy })
    cases.push(...taken.assessments)
    for (const [i, raw] of own.entries()) receipts.set(raw, taken.receipts[i] as Receipt)
  }
  const where = await placesOf(use, inspection, rows)
  const outcome = outcomeOf(file.operations.map(raw => ({ receipt: receipts.get(raw) as Receipt, where: where(raw) })))
  const stand = cases
    .map(after => ({ reference: where({ assessment: after.assessment }), after }))
    .toSorted((one, other) => one.reference.localeCompare(other.reference))
  return ok({ ...outcome, cases: stand, device: { writer: writer?.name ?? null, savedOn: file.savedOn } })
}

/** Who wrote a file, if it says so and they are known. */
async function writerOf(
  use: Use,
  { person }: DeviceFile,
): Promise<{ readonly person: number; readonly name: string } | null> {
  if (person === null) return null
  const name = (await readNames(use.db, [person])).get(person)
  return name === undefined ? null : { person, name }
}

/** Where in the cases something belongs, as "C001, 1.1.1a"; as much of it as is known. */
async function placesOf(
  use: Use,
  inspection: Inspection,
  rows: ReadonlyMap<number, AssessmentRow>,
): Promise<(raw: unknown) => string> {
  const references = await readReferences(use.db, inspection.id)
  return raw => {
    const row = rows.get(assessmentIn(raw) ?? 0)
    const question = (raw as { readonly question?: unknown } | null)?.question
    const named = typeof question === 'string' ? question : ''
    return [references.get(row?.case ?? 0) ?? '', named].filter(part => part !== '').join(', ')
  }
}

const notYours: Words = {
  en: 'Somebody else wrote this file. Give it to the lead inspector of this inspection, who brings it in.',
  cy: 'Rhywun arall a ysgrifennodd y ffeil hon. Rhowch hi i arolygydd arweiniol yr arolygiad hwn, sy’n dod â hi i mewn.',
}

const notFromADevice: Words = {
  en: 'This is no file that a device wrote. On the device, open “What is on this device”, press “Save everything as a file”, and bring in that file.',
  cy: 'Nid ffeil a ysgrifennwyd gan ddyfais yw hon. Ar y ddyfais, agorwch “Beth sydd ar y ddyfais hon”, pwyswch “Cadw popeth fel ffeil”, a dewch â’r ffeil honno i mewn.',
}
