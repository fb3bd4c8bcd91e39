/** The emergency door: everything that was done on this device, as one file that the lead inspector can import. */
import { finishDraft, readDrafts } from './drafts.ts'
import type { Device } from './open.ts'
import { markExported, readOperations } from './operations.ts'

/** The file. Each operation is as the server would have been sent it; importing one that it has changes nothing. */
export interface DeviceExport {
  readonly plumbline: 'device-export'
  readonly version: 1
  readonly device: string
  /** ISO text in universal time. */
  readonly exportedAt: string
  readonly operations: readonly unknown[]
}

/** What to write, and the ids of the operations in it, to be marked once the person says that the file is safe. */
export const makeExport = async (
  device: Device,
  { name, now }: { readonly name: string; readonly now: Date },
): Promise<{ readonly file: DeviceExport; readonly ids: readonly string[] }> => {
  for (const draft of await readDrafts(device)) await finishDraft(device, draft)
  const operations = await readOperations(device)
  return {
    file: {
      plumbline: 'device-export',
      version: 1,
      device: name,
      exportedAt: now.toISOString(),
      operations: operations.map(({ body }) => body),
    },
    ids: operations.map(({ id }) => id),
  }
}

/** Marks what a file holds, once the person has said that they have it. */
export const confirmExport = (device: Device, ids: readonly string[]): Promise<void> => markExported(device, ids)
