/** The report being written: how far each part has come, who writes in it now, and where to go on. */
import { londonTime } from '../../platform/pure/london.ts'
import { findingsPaths } from '../../findings/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { TableOptions } from '../../platform/web/govuk/table.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { EditorDesk } from '../actions/editor/desk.ts'
import { findEditor } from '../actions/editor/desk.ts'
import { goOn } from '../actions/editor/discuss.ts'
import { takeAllScoresIn } from '../actions/editor/perform.ts'
import { marksIn } from '../rules/editor/progress.ts'
import type { EntryKind } from '../rules/editor/threads.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './edit-report.words.ts'
import type { OutlineEntry } from './editor/outline-view.ts'
import { outlineOf, titleOf } from './editor/outline-view.ts'
import type { StrayView } from './editor/stray-view.ts'
import { strayViews } from './editor/stray-view.ts'

type Asked = Ask<'/inspections/:inspection/report/edit', typeof en>

interface EditReportView extends PageView {
  readonly caption: string
  readonly live: string
  readonly change: number
  readonly mayWrite: boolean
  readonly rows: TableOptions['rows']
  readonly writing: readonly string[]
  readonly faults: readonly string[]
  /** Whether a score, table or chart has changed since the scores were last taken in. */
  readonly changedScores: boolean
  /** Whether the reader may answer and resolve comments. */
  readonly mayComment: boolean
  /** What was said of blocks that no part shows, and how much of it is open, in words. */
  readonly stray: readonly StrayView[]
  readonly strayOpen: string
  /** The thread in which somebody answered, and what they typed, where that was refused. */
  readonly answered: string
  readonly typed: string
  readonly links: readonly { readonly text: string; readonly href: string }[]
}

/** The page. */
export const editReport = page(reportPaths.edit, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { actor, params, language } = ask
    const desk = await findEditor(use, { actor, slug: params.inspection, language })
    return reply.page('report/edit-report', view(desk, ask))
  },
  async submit(use, ask) {
    const { actor, params, words, form } = ask
    const deed = one(form, 'deed')
    if (deed === 'answer' || deed === 'resolved' || deed === 'reopened') return goOnInThread(use, ask, deed)
    await takeAllScoresIn(use, { actor, slug: params.inspection })
    return reply.redirect(reportPaths.edit(params), words.taken)
  },
})

/** Answers in a thread that stands beside no block, resolves it, or opens it again. */
async function goOnInThread(use: Use, ask: Asked, kind: Exclude<EntryKind, 'comment'>): Promise<Reply> {
  const { actor, params, words, form, language } = ask
  const [thread, said] = [one(form, 'thread'), one(form, 'said')]
  const asked = { actor, slug: params.inspection }
  const done = await goOn(use, { ...asked, thread: Number(thread), kind, said })
  if (done.ok) return reply.redirect(`${reportPaths.edit(params)}#thread-${thread}`, words.went)
  const problems = done.problems.map(({ message }) => ({ field: `said-${thread}`, message: message[language] }))
  return reply.again('report/edit-report', view(await findEditor(use, { ...asked, language }), ask), problems)
}

function view(desk: EditorDesk, { words, language, form }: Asked): EditReportView {
  const { inspection, figures, parts } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const seen = desk.reading?.seen ?? {}
  const stray = strayViews(desk, words, language)
  const open = stray.flatMap(({ threads }) => threads).filter(thread => thread.open).length
  const made = parts.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'made')
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    live: reportPaths.editEvents(at),
    change: desk.change,
    mayWrite: desk.mayWrite,
    rows: rowsOf(outlineOf(desk, '', words, language), words),
    writing: writingNow(desk, words, language),
    faults: desk.faults.map(({ place, message }) => `${place}: ${message[language]}`),
    changedScores: made.some(row => marksIn(row, figures, seen).length > 0),
    mayComment: desk.mayComment,
    stray,
    strayOpen: open === 0 ? '' : words.open(open),
    answered: one(form, 'thread'),
    typed: one(form, 'said'),
    links: [
      { text: words.changes, href: reportPaths.changes(at) },
      { text: words.findings, href: findingsPaths.overview(at) },
      { text: words.read, href: reportPaths.show(at) },
    ],
  }
}

const rowsOf = (entries: readonly OutlineEntry[], words: typeof en): TableOptions['rows'] => {
  const numeric = (n: number) => ({ text: String(n), format: 'numeric' })
  const counts = (of: readonly OutlineEntry[]) =>
    [
      of.map(each => each.written),
      of.map(each => each.lackWelsh),
      of.map(each => each.changed),
      of.map(each => each.open),
    ].map(those => numeric(those.reduce((sum, n) => sum + n, 0)))
  return [
    ...entries.map(each => [
      { html: `<a class="govuk-link" href="${each.href}">${escaped(each.title)}</a>` },
      ...counts([each]),
    ]),
    [{ text: words.all }, ...counts(entries)],
  ]
}

const writingNow = ({ editing, names, parts }: EditorDesk, words: typeof en, language: Language): readonly string[] =>
  editing.map(({ person, passage, since }) => {
    const part = parts.find(({ rows }) => rows.some(row => row.kind === 'passage' && row.passage.id === passage))
    const where = part ? titleOf(part, language) : '–'
    return words.at(names.get(person) ?? '–', where, londonTime(since.getTime()).time)
  })

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
