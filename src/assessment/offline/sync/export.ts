/** The emergency door: everything that was done on this device, as one file that the lead inspector can import. */
import type { Draft } from '../device/drafts.ts'
import { finishDraft } from '../device/drafts.ts'
import type { Device } from '../device/open.ts'
import { markExported, readOperations } from '../device/operations.ts'
import { sortDrafts } from './turn.ts'

/** The file. Each operation is as the server would have been sent it; importing one that it has changes nothing. */
export interface DeviceExport {
  readonly plumbline: 'device-export'
  readonly version: 1
  readonly device: string
  /** Who wrote all of it: it is taken in as theirs, whoever brings it and whoever judges the cases by then. */
  readonly person: number
  /** ISO text in universal time. */
  readonly exportedAt: string
  readonly operations: readonly unknown[]
}

/**
 * What to write, and the ids of the operations in it, to be marked once the person says that the file is safe. What is
 * just being written in an open tab goes into the file as it is, under another id: its writer goes on.
 */
export const makeExport = async (
  device: Device,
  { name, now }: { readonly name: string; readonly now: Date },
): Promise<{ readonly file: DeviceExport; readonly ids: readonly string[] }> => {
  const { open, orphans } = await sortDrafts(device)
  for (const draft of orphans) await finishDraft(device, withDateAsTyped(draft))
  // What its writer has dealt with was put aside on the server before: it is not sent a second time by way of a file.
  const operations = (await readOperations(device)).filter(({ state }) => state !== 'settled')
  const drafts = open.map(draft => ({ ...(withDateAsTyped(draft).operation.body as object), id: crypto.randomUUID() }))
  return {
    file: {
      plumbline: 'device-export',
      version: 1,
      device: name,
      person: device.person,
      exportedAt: now.toISOString(),
      operations: [...operations.map(({ body }) => body), ...drafts],
    },
    ids: operations.map(({ id }) => id),
  }
}

/** Marks what a file holds, once the person has said that they have it. */
export const confirmExport = (device: Device, ids: readonly string[]): Promise<void> => markExported(device, ids)

// A date that is none can't be sent as one: it goes with the note, so that nothing typed is lost.
const withDateAsTyped = (draft: Draft): Draft => {
  const typed = draft.unfinished?.join(' ').trim() ?? ''
  const body = draft.operation.body as { readonly kind?: string; readonly note?: string }
  // Another form is in the file with its fields as they were typed.
  if (typed === '' || (body.kind ?? 'answer') !== 'answer') return draft
  const note = [body.note ?? '', `[${typed}]`].filter(text => text !== '').join('\n')
  return { ...draft, operation: { ...draft.operation, body: { ...body, note } } }
}
