/** The blocks of a part as its page shows them: as they read, with their marks, who is at them and what is said of them. */
import type { Changed } from '../../../findings/rules/said.ts'
import { findingsPaths } from '../../../findings/rules/paths.ts'
import type { Mark } from '../../../findings/rules/seen.ts'
import { printOf, seeNow } from '../../../findings/rules/seen.ts'
import type { Figures } from '../../../findings/rules/figure.ts'
import { resolve } from '../../../findings/rules/figure.ts'
import type { Passage } from '../../../findings/rules/passage.ts'
import { formOf } from '../../../findings/rules/passage.ts'
import { inLanguage, plain } from '../../../findings/rules/prose.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { EditorDesk } from '../../actions/editor/desk.ts'
import type { Label, PassageRow, Row, Run } from '../../rules/editor/layout.ts'
import { rowNames } from '../../rules/editor/layout.ts'
import { marksIn, welshFaultIn } from '../../rules/editor/progress.ts'
import { nameOf } from '../../rules/editor/threads.ts'
import type { DrawnCharts } from '../../rules/markup.ts'
import { blocksMarkup, linkFigures } from '../../rules/markup.ts'
import { reportPaths } from '../../rules/paths.ts'
import type { Block } from '../../rules/document.ts'
import type { en } from '../edit-part.words.ts'
import type { ThreadView } from './threads-view.ts'
import { threadViews } from './threads-view.ts'
import { nameOfRun } from './typed.ts'

interface Discussed {
  /** What tells its links from those of other blocks, for those who hear them. */
  readonly called: string
  /** The name by which it is commented on; '' where it can't be. */
  readonly name: string
  readonly discuss: string
  readonly threads: readonly ThreadView[]
  readonly open: string
}

/** A row of the page. */
export type RowView =
  | ({
      readonly kind: 'made'
      readonly key: string
      readonly html: string
      readonly explain: readonly { readonly text: string; readonly href: string }[]
      readonly changes: readonly Changed[]
    } & Discussed)
  | {
      readonly kind: 'label'
      readonly key: string
      readonly text: string
      readonly level: 3 | 4
      /** Where what stands below is found and proposed; '' where nothing is. */
      readonly more: string
    }
  | ({
      readonly kind: 'passage'
      readonly key: string
      readonly id: string
      readonly number: string
      readonly html: string
      readonly welsh: string
      readonly tags: readonly string[]
      readonly editing: string
      readonly changes: readonly Changed[]
      readonly print: string
      readonly edit: string
      readonly add: string
      readonly history: string
      readonly first: boolean
      readonly last: boolean
    } & Discussed)
  | {
      readonly kind: 'place'
      readonly key: string
      readonly add: string
      /** Where a picture is added; '' where none can be. */
      readonly picture: string
      readonly called: string
    }

/** What rows are shown with. */
export interface Manner {
  readonly part: string
  readonly charts: DrawnCharts
  readonly words: typeof en
  readonly language: Language
  /** Who looks: nobody is told of themselves. */
  readonly person: number | null
}

/** The rows of a part. */
export const rowViews = (desk: EditorDesk, rows: readonly Row[], manner: Manner): readonly RowView[] =>
  rows.map((row, i): RowView => {
    switch (row.kind) {
      case 'label':
        return { kind: 'label', key: `label-${i}`, more: moreOf(desk, row.words), ...labelOf(row.words, manner) }
      case 'place':
        return {
          kind: 'place',
          key: `place-${nameOfRun(row.run)}`,
          add: addressOf(desk, manner, { add: nameOfRun(row.run) }, `place-${nameOfRun(row.run)}`),
          picture: row.run.forms.length === 0 ? '' : pictureAddress(desk, manner, row.run),
          called: runTitle(row.run, manner.words),
        }
      case 'made': {
        const explain = explained(
          desk,
          row.shown.flatMap(({ references }) => references),
          manner,
        )
        return {
          kind: 'made',
          key: `made-${i}`,
          html: markup(desk, row.blocks, manner),
          explain,
          called: explain[0]?.text ?? '',
          changes: changesOf(marksIn(row, desk.figures, desk.reading?.seen ?? {}), manner.language),
          ...discussed(desk, row, `made-${i}`, manner),
        }
      }
      case 'passage':
        return passageView(desk, row, manner)
    }
  })

function passageView(desk: EditorDesk, row: PassageRow, manner: Manner): RowView {
  const { passage, run, number, first, last } = row
  const { words, language, person } = manner
  const marks = marksIn(row, desk.figures, {})
  const fault = welshFaultIn(passage)
  const isPlace = formOf(passage.latest.details) === 'figures'
  const others = desk.editing.filter(each => each.passage === passage.id && each.person !== person)
  const key = `block-${passage.id}`
  return {
    kind: 'passage',
    key,
    id: String(passage.id),
    number: number === null ? '' : `(${number})`,
    html: isPlace ? `<p class="govuk-hint">${words.figuresHere}</p>` : markup(desk, row.blocks, manner),
    welsh: row.welsh === null || isPlace ? '' : markup(desk, row.welsh, manner),
    tags: [
      ...(row.blocks.length === 0 && !isPlace ? [words.notInReport] : []),
      ...(fault === null || fault === 'missing' ? [] : [words.welshFault[fault]]),
    ],
    editing:
      others.length === 0 ? '' : words.editing(others.map(each => desk.names.get(each.person) ?? '–').join(', ')),
    changes: changesOf(marks, language),
    print: printOf(marks),
    edit: addressOf(desk, manner, { edit: String(passage.id) }, key),
    add: addressOf(desk, manner, { add: nameOfRun(run), after: String(passage.id) }, key),
    history: reportPaths.block({ inspection: desk.inspection.slug, block: passage.id }),
    called: words.block(passage.id),
    first,
    last,
    ...discussed(desk, row, key, manner),
  }
}

const discussed = (desk: EditorDesk, row: Row, key: string, manner: Manner): Omit<Discussed, 'called'> => {
  const [name = ''] = rowNames(row)
  const threads = (desk.threads ?? []).filter(({ block }) => nameOf(block) === name)
  const open = threads.filter(each => each.open).length
  return {
    name: desk.threads === null ? '' : name,
    discuss: addressOf(desk, manner, { discuss: name }, key),
    threads: threadViews(threads, desk.names, manner.words, manner.language),
    open: open === 0 ? '' : manner.words.open(open),
  }
}

const pictureAddress = ({ inspection }: EditorDesk, { part }: Manner, run: Run): string =>
  `${reportPaths.addPicture({ inspection: inspection.slug, part })}?run=${encodeURIComponent(nameOfRun(run))}`

/** The page again, with something of it opened. */
export const addressOf = (
  { inspection }: Pick<EditorDesk, 'inspection'>,
  { part }: Pick<Manner, 'part'>,
  query: Readonly<Record<string, string>>,
  anchor: string,
): string =>
  `${reportPaths.editPart({ inspection: inspection.slug, part })}?${new URLSearchParams(query).toString()}#${anchor}`

const markup = ({ inspection }: EditorDesk, blocks: readonly Block[], { charts }: Manner): string =>
  linkFigures(blocksMarkup(blocks, charts), figure => findingsPaths.figure({ inspection: inspection.slug, figure }))

/** Each figure of what nobody writes leads to what lies behind it; a comment on a score, to the score. */
const explained = ({ inspection, figures }: EditorDesk, references: readonly string[], { language }: Manner) =>
  references
    .filter(reference => !reference.startsWith('comment '))
    .slice(0, 30)
    .map(reference => ({ reference, seen: seeNow(reference, figures) }))
    .flatMap(({ reference, seen }) =>
      seen
        ? [
            {
              text: `${reference.replace(/ %$/, '')}: ${seen.said[language]}`,
              href: findingsPaths.figure({ inspection: inspection.slug, figure: reference }),
            },
          ]
        : [],
    )

/** Marks as the page lists them: how each figure was said, and how it is said now. */
export const changesOf = (marks: readonly Mark[], language: Language): readonly Changed[] =>
  marks.map(({ reference, then, now }) => ({
    reference: `{${reference}}`,
    old: then.said[language],
    new: now?.said[language] ?? '–',
    sameWords: now?.said[language] === then.said[language],
    counts: `${then.sufficient}/${then.scoreable} → ${now ? `${now.sufficient}/${now.scoreable}` : '–'}`,
  }))

const labelOf = (label: Label, { words, language }: Manner): { readonly text: string; readonly level: 3 | 4 } =>
  'run' in label
    ? { text: runTitle(label.run, words), level: label.run.kind === 'finding' ? 4 : 3 }
    : { text: `${label.criterion} ${label.title[language]}`, level: 3 }

const moreOf = ({ inspection }: EditorDesk, label: Label): string =>
  'run' in label ? '' : findingsPaths.criterion({ inspection: inspection.slug, criterion: label.criterion })

/** What a run is called on the page. */
export const runTitle = ({ kind, place, side }: Run, words: typeof en): string => {
  if (kind === 'finding') return words.runs.finding[side ?? 'strength']
  if (kind === 'foreword') return place === 'after' ? words.runs.after : words.runs.before
  return kind === 'example' ? `${words.runs.example} ${place}` : words.runs[kind]
}

/** How a block that was set aside begins, so that people know which it is. */
export const nameOfAside = ({ latest: { text, details } }: Passage, figures: Figures, language: Language): string => {
  const { text: own, language: written } = inLanguage(text, language)
  const resolved = resolve(own, figures, written)
  const said = resolved.ok ? plain(resolved.value) : own
  return formOf(details) === 'figures' ? '–' : said
}
