/** The parts of a report beside the one that is written: how far each has come, and where its page is. */
import { progressOf } from '../../rules/editor/progress.ts'
import type { EditorPart } from '../../rules/editor/layout.ts'
import { rowNames } from '../../rules/editor/layout.ts'
import { nameOf } from '../../rules/editor/threads.ts'
import { reportPaths } from '../../rules/paths.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { EditorDesk } from '../../actions/editor/desk.ts'
import type { en } from '../edit-part.words.ts'

/** One part in the outline. */
export interface OutlineEntry {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly current: boolean
  readonly written: number
  readonly lackWelsh: number
  readonly changed: number
  readonly open: number
  /** The counts in words, those of nothing left out. */
  readonly notes: readonly string[]
}

/** The outline; `current` is the part that is shown, '' on the page of the whole. */
export const outlineOf = (
  desk: EditorDesk,
  current: string,
  words: Pick<typeof en, 'written' | 'lackWelsh' | 'changed' | 'open'>,
  language: Language,
): readonly OutlineEntry[] =>
  desk.parts.map(part => {
    const { written, lackWelsh, changed } = progressOf(part, desk.figures, desk.reading?.seen ?? {})
    const open = openOn(desk, part)
    return {
      id: part.id,
      title: titleOf(part, language),
      href: reportPaths.editPart({ inspection: desk.inspection.slug, part: part.id }),
      current: part.id === current,
      ...{ written, lackWelsh, changed, open },
      notes: [
        words.written(written),
        ...(lackWelsh > 0 ? [words.lackWelsh(lackWelsh)] : []),
        ...(changed > 0 ? [words.changed(changed)] : []),
        ...(open > 0 ? [words.open(open)] : []),
      ],
    }
  })

/** The title of a part; that of a section has its id before it, as the report has. */
export const titleOf = ({ id, title }: EditorPart, language: Language): string =>
  id.startsWith('section-') ? `${id.slice('section-'.length)}. ${title[language]}` : title[language]

/** How many threads are open on the blocks of a part. */
const openOn = ({ threads }: EditorDesk, part: EditorPart): number => {
  const names = new Set(part.rows.flatMap(rowNames))
  return (threads ?? []).filter(({ open, block }) => open && names.has(nameOf(block))).length
}
