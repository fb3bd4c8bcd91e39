/** What has changed in a report since a moment, block by block. */
import type { Passage, Version } from '../../../findings/rules/passage.ts'

/** What was done to a block, all in all. */
export const whats = ['added', 'reworded', 'set-aside', 'taken-back', 'moved', 'figures'] as const
export type What = (typeof whats)[number]

/** A block that changed: how it stood at the moment (null where it was not there) and how it stands now. */
export interface BlockChange {
  readonly passage: Passage
  readonly before: Version | null
  readonly after: Version
  readonly what: What
  /** The versions since, the first made first. */
  readonly versions: readonly Version[]
}

/**
 * The blocks with versions made after a moment, in the order in which they were begun. `versions` are those made since,
 * and of each block the one that stood then. What was added and set aside again was nothing all in all.
 */
export const changesSince = (
  passages: readonly Passage[],
  versions: ReadonlyMap<number, readonly Version[]>,
  since: Date,
): readonly BlockChange[] =>
  passages.flatMap(passage => {
    const all = (versions.get(passage.id) ?? []).toSorted((a, b) => a.number - b.number)
    const made = all.filter(({ madeAt }) => madeAt > since)
    const before = all.findLast(({ madeAt }) => madeAt <= since) ?? null
    const after = made.at(-1)
    const what = after ? whatOf(before, after) : null
    return after && what ? [{ passage, before, after, what, versions: made }] : []
  })

const whatOf = (before: Version | null, after: Version): What | null => {
  const [stood, stands] = [before?.state === 'standing', after.state === 'standing']
  if (!before) return stands ? 'added' : null
  if (stood !== stands) return stands ? 'taken-back' : 'set-aside'
  if (!stands) return null
  const said = ({ text, side, details }: Version) => JSON.stringify([text.en, text.cy, side, details])
  if (said(before) !== said(after)) return 'reworded'
  if (before.position !== after.position) return 'moved'
  return JSON.stringify(before.seen) === JSON.stringify(after.seen) ? null : 'figures'
}
