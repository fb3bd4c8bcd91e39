/** The files of a comment, as its page lists them. */
import type { Exchange } from '../../../actions/accuracy/find.ts'
import type { Comment } from '../../../rules/accuracy/check.ts'
import { accuracyPaths } from '../../../rules/accuracy/paths.ts'

export interface EvidenceRow {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly size: string
}

/** The files that stand, in the order in which they came. */
export const evidenceOf = (
  { files }: Exchange,
  { id, evidence }: Comment,
  inspection: string,
): readonly EvidenceRow[] =>
  evidence.flatMap(file => {
    const kept = files.get(file)
    if (!kept) return []
    const href = accuracyPaths.file({ inspection, comment: id, file })
    return [{ id: file, name: kept.name, href, size: sizeOf(kept.bytes) }]
  })

/** "12 KB", "3.4 MB": the same in both languages. */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
