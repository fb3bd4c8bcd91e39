/** What was set aside in a part: its text, and the way to what was said about it. */
import type { Passage } from '../../../findings/rules/passage.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { EditorDesk } from '../../actions/editor/desk.ts'
import { nameOf } from '../../rules/editor/threads.ts'
import { reportPaths } from '../../rules/paths.ts'
import type { en } from '../edit-part.words.ts'
import { nameOfAside } from './rows-view.ts'
import { anchorOf } from './stray-view.ts'

/** One passage that was set aside. */
export interface AsideView {
  readonly id: string
  readonly text: string
  /** How much was said about it; '' where nothing was, or for those who may not read it. */
  readonly comments: string
  readonly commentsAt: string
}

/** As the page of its part shows it. */
export function asideView(
  { figures, threads, inspection }: EditorDesk,
  passage: Passage,
  words: Pick<typeof en, 'saidOfIt'>,
  language: Language,
): AsideView {
  const name = nameOf({ passage: passage.id, shown: null })
  const own = (threads ?? []).filter(({ block }) => nameOf(block) === name)
  return {
    id: String(passage.id),
    text: nameOfAside(passage, figures, language),
    comments: own.length === 0 ? '' : words.saidOfIt(own.length),
    commentsAt: `${reportPaths.edit({ inspection: inspection.slug })}#${anchorOf(name)}`,
  }
}
