/** The emergency door: everything that was done on this device, as one file that the lead inspector can import. */
import type { Draft } from '../device/drafts.ts'
import { draftsAsTheyAre, finishDraft, markDraftsExported, readDrafts } from '../device/drafts.ts'
import type { Device, DraftRow } from '../device/open.ts'
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

/** A file, with what of the device is in it. */
export interface Exported {
  readonly file: DeviceExport
  readonly ids: readonly string[]
  readonly drafts: readonly DraftRow[]
}

/** What the file says of itself, and what of its writer is on the screen alone. */
export interface Exporting {
  readonly name: string
  readonly now: Date
  readonly onScreen?: readonly Draft[]
}

/**
 * What to write; what it holds is marked once the person says that the file is safe. What is just being written goes into
 * the file as it is, under another id, and stays where it is: its writer goes on.
 */
export const makeExport = async (device: Device, { name, now, onScreen = [] }: Exporting): Promise<Exported> => {
  // A full device can't make an operation of a draft; the file then has the draft.
  for (const draft of (await sortDrafts(device)).orphans)
    if (kindOf(draft) === 'answer') await finishDraft(device, withDateAsTyped(draft)).catch(() => false)
  const rows = await draftsAsTheyAre(device)
  const isOlder = ({ operation }: Draft): boolean => onScreen.some(each => each.operation.id === operation.id)
  const drafts = [...(await readDrafts(device)).filter(draft => !isOlder(draft)), ...onScreen]
  // What its writer has dealt with was put aside on the server before: it is not sent a second time by way of a file.
  const operations = (await readOperations(device)).filter(({ state }) => state !== 'settled')
  return {
    file: {
      plumbline: 'device-export',
      version: 1,
      device: name,
      person: device.person,
      exportedAt: now.toISOString(),
      operations: [...operations.map(({ body }) => body), ...drafts.map(asItIs)],
    },
    ids: operations.map(({ id }) => id),
    drafts: rows,
  }
}

/** Marks what a file holds, once the person has said that they have it. */
export const confirmExport = async (device: Device, { ids, drafts }: Omit<Exported, 'file'>): Promise<void> => {
  await markExported(device, ids)
  await markDraftsExported(device, drafts)
}

const kindOf = ({ operation }: Draft): string => (operation.body as { readonly kind?: string }).kind ?? 'answer'

/** What is still being written, as a file holds it. */
const asItIs = (draft: Draft): unknown => {
  const { content, ...body } = withDateAsTyped(draft).operation.body as { readonly content?: unknown }
  const id = crypto.randomUUID()
  if (content === undefined) return { ...body, id }
  // Nobody has pressed the button that tells people of it: the lead finds it put aside, and decides.
  return { ...body, id, content: kindOf(draft) === 'concern' ? { notSent: content } : content }
}

// A date that is none can't be sent as one: it goes with the note, so that nothing typed is lost.
const withDateAsTyped = (draft: Draft): Draft => {
  const typed = draft.unfinished?.join(' ').trim() ?? ''
  // Another form is in the file with its fields as they were typed.
  if (typed === '' || kindOf(draft) !== 'answer') return draft
  const body = draft.operation.body as { readonly note?: string }
  const note = [body.note ?? '', `[${typed}]`].filter(text => text !== '').join('\n')
  return { ...draft, operation: { ...draft.operation, body: { ...body, note } } }
}
