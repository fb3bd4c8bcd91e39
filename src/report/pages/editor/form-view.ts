/** The form of a block: what is typed, how that would read, figures that were looked for, and what overtook it. */
import { checklistOf } from '../../../findings/rules/checklist.ts'
import type { Kind, Passage, Version } from '../../../findings/rules/passage.ts'
import { resolve } from '../../../findings/rules/figure.ts'
import type { Stretch } from '../../../platform/pure/differences.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { EditorDesk } from '../../actions/editor/desk.ts'
import { differencesOf } from '../../actions/editor/history.ts'
import type { Run } from '../../rules/editor/layout.ts'
import type { FoundFigure } from '../../rules/editor/find-figure.ts'
import { findFigures } from '../../rules/editor/find-figure.ts'
import { blocksMarkup } from '../../rules/markup.ts'
import { blocksIn } from '../../rules/texts-of.ts'
import { textBlock } from '../../rules/compose/text-blocks.ts'
import type { Manner } from './rows-view.ts'
import { addressOf } from './rows-view.ts'
import type { TypedBlock } from './typed.ts'
import { draftOf, nameOfRun } from './typed.ts'

/** Two texts beside each other with what came and went. */
export interface Compared {
  readonly title: string
  readonly en: readonly Stretch[]
  readonly cy: readonly Stretch[]
}

/** The form as the page shows it. */
export interface FormView {
  readonly kind: Kind
  readonly heading: string
  /** The passage that is written in; '' where one is added. */
  readonly passage: string
  readonly base: string
  readonly run: string
  readonly after: string
  readonly typed: TypedBlock
  readonly forms: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  readonly alterations: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  /** How the typed text reads; '' unless it was asked for. */
  readonly preview: { readonly en: string; readonly cy: string } | null
  readonly query: string
  readonly found: readonly FoundFigure[] | null
  /** The three texts where somebody was quicker. */
  readonly conflict: readonly Compared[] | null
  readonly cancel: string
}

/** What a form is opened for, and what was done with it so far. */
export interface Opened {
  readonly run: Pick<Run, 'kind' | 'place' | 'side' | 'forms'>
  readonly passage: Passage | null
  readonly after: string
  readonly typed: TypedBlock
  readonly preview?: boolean
  readonly query?: string
  readonly overtaken?: { readonly base: Version | null; readonly latest: Version }
}

/** The form. */
export function formView(desk: EditorDesk, opened: Opened, manner: Manner): FormView {
  const { run, passage, typed, after, overtaken } = opened
  const { words, language } = manner
  const isPicture = passage?.latest.details.form === 'image'
  const key = passage ? `block-${passage.id}` : `place-${nameOfRun(run)}`
  return {
    kind: run.kind,
    heading: passage ? words.writing : words.adding,
    passage: passage ? String(passage.id) : '',
    // Whoever has seen theirs goes on from it.
    base: passage ? String(overtaken?.latest.number ?? typed.base ?? passage.latest.number) : '',
    run: nameOfRun(run),
    after,
    typed,
    forms: (isPicture ? [] : run.forms).map(form => ({
      value: form,
      text: words.forms[form],
      selected: form === typed.form,
    })),
    alterations: checklistOf(desk.framework).map(({ id, title }) => ({
      value: id,
      text: title[language],
      checked: typed.altered.includes(id),
    })),
    preview: opened.preview === true ? previewOf(desk, run, typed) : null,
    query: opened.query ?? '',
    found: opened.query === undefined ? null : findFigures(opened.query, desk.framework, desk.figures, language),
    conflict: overtaken ? conflictOf(desk, overtaken, typed, manner) : null,
    cancel: addressOf(desk, manner, passage ? { left: String(passage.id) } : {}, key),
  }
}

/** How a typed text would read; what can't be resolved stands as it was typed. */
function previewOf({ figures }: EditorDesk, { kind }: Pick<Run, 'kind'>, typed: TypedBlock): FormView['preview'] {
  const { text, details } = draftOf(kind, typed)
  const latest = { text: { en: text.en, cy: text.cy === '' ? null : text.cy }, details }
  const read = (language: Language): string => {
    const shown = latest.text[language] ?? ''
    const prose = { en: shown, cy: null }
    const blocks = shown === '' ? [] : blocksIn({ id: 0, latest: { text: prose, details } })
    const passage = ({ en }: { readonly en: string }) => {
      const resolved = resolve(en, figures, language)
      return { pieces: resolved.ok ? resolved.value : [en] }
    }
    return blocksMarkup(
      blocks.flatMap(block =>
        block.kind === 'figures' || block.kind === 'image'
          ? []
          : [textBlock({ passage, picture: () => '' }, block, '', 'preview').block],
      ),
      new Map(),
    )
  }
  return { en: read('en'), cy: read('cy') }
}

function conflictOf(
  desk: EditorDesk,
  { base, latest }: NonNullable<Opened['overtaken']>,
  typed: TypedBlock,
  { words }: Manner,
): readonly Compared[] {
  const start = base?.text ?? { en: '', cy: null }
  const compared = (title: string, own: { readonly en: string; readonly cy: string | null }): Compared => ({
    title,
    en: differencesOf(start.en, own.en),
    cy: differencesOf(start.cy ?? '', own.cy ?? ''),
  })
  const who = (latest.madeBy === null ? undefined : desk.names.get(latest.madeBy)) ?? '–'
  const plain = (text: string): readonly Stretch[] => (text === '' ? [] : [{ text, how: 'same' }])
  return [
    ...(base ? [{ title: words.base, en: plain(base.text.en), cy: plain(base.text.cy ?? '') }] : []),
    compared(words.theirs(who), latest.text),
    compared(words.yours, { en: typed.en.replaceAll('\r\n', '\n'), cy: typed.cy.replaceAll('\r\n', '\n') }),
  ]
}
