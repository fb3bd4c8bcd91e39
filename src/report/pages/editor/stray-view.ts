/** Comments on what stands in no part of the report any more, as the page of the whole report shows them. */
import type { Language } from '../../../platform/pure/words.ts'
import type { EditorDesk } from '../../actions/editor/desk.ts'
import { passageWords } from '../../rules/checks/place.ts'
import { strayThreads } from '../../rules/editor/stray.ts'
import type { BlockKey } from '../../rules/editor/threads.ts'
import { reportPaths } from '../../rules/paths.ts'
import type { en } from '../edit-report.words.ts'
import { titleOf } from './outline-view.ts'
import { nameOfAside } from './rows-view.ts'
import type { ThreadView } from './threads-view.ts'
import { threadViews } from './threads-view.ts'

/** A block that no part shows, with what was said about it. */
export interface StrayView {
  /** As forms name it. */
  readonly name: string
  readonly anchor: string
  /** The part in which it stood, or what it is, such as "Finding 1.1". */
  readonly called: string
  /** What became of it. */
  readonly became: string
  /** How it read; '' for figures. */
  readonly text: string
  /** Where it is taken back, or read in all its versions; '' for figures. */
  readonly href: string
  readonly threads: readonly ThreadView[]
}

type Words = typeof en

/** Each such block, in the order in which they were first spoken of; none for those who may not read comments. */
export const strayViews = (desk: EditorDesk, words: Words, language: Language): readonly StrayView[] =>
  [...strayThreads(desk.threads ?? [], desk.parts)].map(([name, threads]) => ({
    name,
    anchor: anchorOf(name),
    ...blockOf(desk, threads[0]?.block, words, language),
    threads: threadViews(threads, desk.names, words, language),
  }))

/** Where on the page of the whole report the comments on a block are. */
export const anchorOf = (name: string): string => `on-${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}`

function blockOf(
  { passages, parts, figures, inspection }: EditorDesk,
  block: BlockKey | undefined,
  words: Words,
  language: Language,
): Pick<StrayView, 'called' | 'became' | 'text' | 'href'> {
  const passage = passages.find(({ id }) => id === block?.passage)
  if (!passage)
    return { called: words.strayFigures(block?.shown ?? ''), became: words.became.standing, text: '', href: '' }
  const part = parts.find(({ aside }) => aside.some(({ id }) => id === passage.id))
  const at = { inspection: inspection.slug }
  return {
    called: part ? titleOf(part, language) : passageWords(passage)[language],
    became: words.became[passage.latest.state],
    text: nameOfAside(passage, figures, language),
    href: part
      ? `${reportPaths.editPart({ ...at, part: part.id })}#aside-${passage.id}`
      : reportPaths.block({ ...at, block: passage.id }),
  }
}
