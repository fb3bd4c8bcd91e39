/** What is said about a block, as the page of its part shows it. */
import { momentInWords } from '../../../platform/pure/london.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Thread } from '../../rules/editor/threads.ts'
import type { threadWords } from './threads.words.ts'

/** A thread with its entries. */
export interface ThreadView {
  readonly id: string
  readonly open: boolean
  readonly state: string
  readonly entries: readonly {
    readonly who: string
    readonly when: string
    readonly did: string
    readonly said: string
  }[]
}

/** The threads on a block, open ones first. */
export const threadViews = (
  threads: readonly Thread[],
  names: ReadonlyMap<number, string>,
  words: typeof threadWords.en,
  language: Language,
): readonly ThreadView[] =>
  threads
    .toSorted((a, b) => Number(b.open) - Number(a.open))
    .map(({ id, open, entries }) => ({
      id: String(id),
      open,
      state: open ? words.openThread : words.resolvedThread,
      entries: entries.map(({ kind, by, at, said }) => ({
        who: names.get(by) ?? '–',
        when: momentInWords(at, language),
        did: kind === 'resolved' ? words.resolvedBy : kind === 'reopened' ? words.reopenedBy : '',
        said,
      })),
    }))
