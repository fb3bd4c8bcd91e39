/** What is said about the blocks of a report: threads of a comment with its answers, open until somebody resolves them. */

/** What an entry does: begins a thread, answers in one, closes one or opens it again. */
export const entryKinds = ['comment', 'answer', 'resolved', 'reopened'] as const
export type EntryKind = (typeof entryKinds)[number]

/** A block: a passage, or a score, chart or table by the name of its figures. */
export interface BlockKey {
  readonly passage: number | null
  readonly shown: string | null
}

/** One thing that somebody said or did. */
export interface Entry {
  readonly id: number
  /** Null for the comment that begins a thread. */
  readonly thread: number | null
  readonly kind: EntryKind
  /** Of a comment that begins a thread; null for what follows. */
  readonly block: BlockKey | null
  readonly said: string
  readonly at: Date
  readonly by: number
}

/** A thread with all that was said in it. */
export interface Thread {
  readonly id: number
  readonly block: BlockKey
  readonly entries: readonly Entry[]
  readonly open: boolean
}

/** The threads of a report, the first begun first. */
export const threadsOf = (entries: readonly Entry[]): readonly Thread[] =>
  entries.flatMap(first => {
    if (first.block === null) return []
    const own = [first, ...entries.filter(({ thread }) => thread === first.id)]
    const closing = own.findLast(({ kind }) => kind === 'resolved' || kind === 'reopened')
    return [{ id: first.id, block: first.block, entries: own, open: closing?.kind !== 'resolved' }]
  })

/** A block's name, by which threads are found. */
export const nameOf = ({ passage, shown }: BlockKey): string =>
  passage === null ? `figures:${shown}` : `passage:${passage}`

/** The block of a name; null where it is none. */
export const blockNamed = (name: string): BlockKey | null => {
  const colon = name.indexOf(':')
  const [kind, rest] = [name.slice(0, colon), name.slice(colon + 1)] as const
  if (kind === 'passage') return /^\d{1,9}$/.test(rest) ? { passage: Number(rest), shown: null } : null
  return kind === 'figures' && rest !== '' ? { passage: null, shown: rest } : null
}
