/** The content of a file that was attached to a comment. */
import type { KeptFile } from '../../../platform/db/files.ts'
import { contentOf } from '../../../platform/files/content.ts'
import type { Use } from '../../../platform/use.ts'

/** The content, to be sent piece by piece. */
export const evidenceContent = (
  visit: <T>(work: (use: Use) => Promise<T>) => Promise<T>,
  file: KeptFile,
): AsyncIterable<Uint8Array> => contentOf(visit, file.id)
