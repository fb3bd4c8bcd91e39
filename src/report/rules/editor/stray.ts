/** Comments on what stands in no part of a report any more, so that nothing that was said is lost from sight. */
import { groupBy } from '../../../platform/pure/group-by.ts'
import type { EditorPart } from './layout.ts'
import { rowNames } from './layout.ts'
import type { Thread } from './threads.ts'
import { nameOf } from './threads.ts'

/**
 * The threads of blocks that no part shows, by the name of their block: of passages that were set aside or joined with
 * others, and of figures that the report shows no more. Blocks and threads stand in the order in which they were begun.
 */
export const strayThreads = (
  threads: readonly Thread[],
  parts: readonly Pick<EditorPart, 'rows'>[],
): ReadonlyMap<string, readonly Thread[]> => {
  const shown = new Set(parts.flatMap(({ rows }) => rows.flatMap(rowNames)))
  return groupBy(
    threads.filter(({ block }) => !shown.has(nameOf(block))),
    ({ block }) => nameOf(block),
  )
}
