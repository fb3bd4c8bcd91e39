/** Keeping a file that somebody sent, or saying why it is not kept. */
import { createHash } from 'node:crypto'
import { addFile } from '../db/files.ts'
import type { KeptFile } from '../db/files.ts'
import type { Result } from '../pure/result.ts'
import { ok, refused } from '../pure/result.ts'
import type { Words } from '../pure/words.ts'
import type { Use } from '../use.ts'
import { kinds } from '../pure/file-kinds.ts'
import type { Kind } from '../pure/file-kinds.ts'
import { fileLimits } from '../pure/file-limits.ts'
import { endingOf, safeName } from './name.ts'
import { fileReason } from './reasons.ts'
import type { FileFault } from './reasons.ts'
import { sniff } from './sniff.ts'

/** A file as it was sent; `truncated` where it went over a limit, and its bytes were not kept. */
export interface SentFile {
  readonly filename: string
  readonly bytes: Uint8Array
  readonly truncated?: boolean
}

/**
 * Keeps a file for good, in the transaction of the deed that it belongs to; or answers why not, in words for its sender.
 * The content is stored as it came and never run; who may read it is for the slice that refers to it.
 *
 * @param ask.by who sent it, a person's id; null for the system
 * @param ask.inspection whose material it is: PostgreSQL then shows it to that inspection's people alone
 */
export const keepFile = async (
  use: Use,
  ask: { readonly sent: SentFile; readonly by: number | null; readonly inspection: number | null },
): Promise<Result<KeptFile, Words>> => {
  const { sent, by: keptBy, inspection } = ask
  const given = safeName(sent.filename)
  const known = check(sent, given)
  const fail = (fault: FileFault, endings = ''): Result<KeptFile, Words> =>
    refused([fileReason(fault, { name: given || '?', mostMegabytes: fileLimits.megabytes, endings })])
  if ('fault' in known) return fail(known.fault, known.endings)
  const scanned = use.scan === null ? 'clean' : await use.scan(sent.bytes).catch(() => 'not-scanned' as const)
  if (scanned !== 'clean') return fail(scanned)
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex')
  const about = { sha256, mediaType: known.kind.mediaType, name: known.name, inspection, keptAt: use.now, keptBy }
  const id = await addFile(use.db, { ...about, content: sent.bytes })
  return ok({ id, bytes: sent.bytes.length, ...about })
}

type Known = { readonly kind: Kind; readonly name: string } | { readonly fault: FileFault; readonly endings?: string }

const check = ({ bytes, truncated }: SentFile, given: string): Known => {
  if (truncated === true || bytes.length > fileLimits.bytes) return { fault: 'too-large' }
  if (bytes.length === 0) return { fault: 'empty' }
  const sniffed = sniff(bytes)
  if (sniffed.danger !== null) return { fault: sniffed.danger }
  const possible: readonly Kind[] = sniffed.kinds.map(name => kinds[name])
  const [first] = possible
  if (!first) return { fault: 'unknown-kind' }
  const ending = endingOf(given)
  if (ending === '') return { kind: first, name: `${given || 'file'}.${first.endings[0] ?? ''}` }
  const kind = possible.find(({ endings }) => endings.includes(ending))
  if (kind) return { kind, name: given }
  return { fault: 'other-ending', endings: possible.map(({ endings }) => `.${endings[0] ?? ''}`).join(', ') }
}
