/** A part of the report being written, block by block, in both languages side by side. */
import { findingsPaths } from '../../findings/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Fault } from '../../findings/rules/problems.ts'
import type { ChangeWords } from '../../findings/rules/said.ts'
import { changeWordsIn } from '../../findings/rules/said.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { stream } from '../../platform/web/stream.ts'
import type { EditorDesk } from '../actions/editor/desk.ts'
import { drawPart, findEditor, followEditor, partOn } from '../actions/editor/desk.ts'
import { closeBlock, openBlock } from '../actions/editor/presence.ts'
import { overtaken } from '../rules/editor/problems.ts'
import type { EditorPart } from '../rules/editor/layout.ts'
import { partOf } from '../rules/editor/layout.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './edit-part.words.ts'
import { perform } from './editor/perform.ts'
import type { FormView, Opened } from './editor/form-view.ts'
import { formView } from './editor/form-view.ts'
import { openedBy, openedFor } from './editor/opened.ts'
import type { OutlineEntry } from './editor/outline-view.ts'
import { outlineOf, titleOf } from './editor/outline-view.ts'
import type { RowView } from './editor/rows-view.ts'
import { addressOf, rowViews } from './editor/rows-view.ts'
import type { AsideView } from './editor/aside-view.ts'
import { asideView } from './editor/aside-view.ts'
import { nameOfRun, typedIn } from './editor/typed.ts'

type Asked = Ask<'/inspections/:inspection/report/edit/:part', typeof en>

interface PartView extends PageView {
  readonly caption: string
  readonly heading: string
  readonly live: string
  readonly change: number
  readonly mayWrite: boolean
  readonly mayComment: boolean
  readonly outline: readonly OutlineEntry[]
  readonly rows: readonly RowView[]
  readonly aside: readonly AsideView[]
  /** The form that is open, and the key of the row at which it stands. */
  readonly form: FormView | null
  readonly at: string
  /** The address that says that somebody is still writing; '' where nobody is. */
  readonly here: string
  /** The name of the block whose threads are open; '' for none. */
  readonly discussed: string
  readonly said: string
  /** Where examples are found, on the page of the part that prints them; '' elsewhere. */
  readonly examples: string
  readonly changeWords: ChangeWords
}

/** The page. */
export const editPart = page(reportPaths.editPart, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const passage = Number(one(ask.query, 'edit'))
    const left = Number(one(ask.query, 'left'))
    if (left > 0) await closeBlock(use, { ...asked(ask), passage: left })
    const { desk, part, charts } = await lay(use, ask)
    const opened = openedBy(desk, part, ask.query)
    if (opened?.passage) await openBlock(use, { ...asked(ask), passage })
    return reply.page('report/edit-part', view({ desk, part, charts, opened }, ask))
  },
  async submit(use, ask) {
    const { form, params, words } = ask
    const deed = one(form, 'deed')
    const typed = typedIn(form)
    if (deed === 'preview' || deed === 'find' || deed.startsWith('insert ')) return workOn(use, ask, deed, typed)
    const outcome = await perform(use, asked(ask), form, typed)
    if (outcome.kind === 'done') {
      const anchor = outcome.anchor === '' ? '' : `#${outcome.anchor}`
      return reply.redirect(`${reportPaths.editPart(params)}${anchor}`, words.done[outcome.did])
    }
    const { desk, part, charts } = await lay(use, ask)
    const opened = openedFor(desk, part, form, typed)
    const shown = opened && outcome.kind === 'overtaken' ? { ...opened, overtaken: outcome } : opened
    const faults = outcome.kind === 'overtaken' ? [overtaken] : outcome.problems
    return again({ desk, part, charts, opened: shown }, ask, faults)
  },
})

/** The news on which the page is brought up to date. */
export const editEvents = stream(reportPaths.editEvents, followEditor)

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

interface Laid {
  readonly desk: EditorDesk
  readonly part: EditorPart
  readonly charts: DrawnCharts
  readonly opened: Opened | null
}

async function lay(use: Use, ask: Asked): Promise<Omit<Laid, 'opened'>> {
  const desk = await findEditor(use, { ...asked(ask), language: ask.language })
  const part = partOn(desk, ask.params.part)
  return { desk, part, charts: await drawPart(part) }
}

/** The same form with what it was asked to show; nothing is kept. */
async function workOn(use: Use, ask: Asked, deed: string, typed: Opened['typed']): Promise<Reply> {
  const laid = await lay(use, ask)
  const inserted = deed.startsWith('insert ') ? deed.slice('insert '.length) : ''
  const grown = (text: string) => (inserted === '' ? text : `${text}${/\s$|^$/.test(text) ? '' : ' '}${inserted}`)
  const worked = { ...typed, en: grown(typed.en), cy: typed.cy === '' ? '' : grown(typed.cy) }
  const opened = openedFor(laid.desk, laid.part, ask.form, worked)
  const shown = opened && {
    ...opened,
    ...(deed === 'preview' ? { preview: true } : {}),
    ...(deed === 'find' ? { query: one(ask.form, 'query') } : {}),
  }
  return reply.page('report/edit-part', view({ ...laid, opened: shown }, ask))
}

const again = (laid: Laid, ask: Asked, faults: readonly Fault[]): Reply => {
  const problems = faults.map(({ field, message }): FieldProblem => ({ field, message: message[ask.language] }))
  return reply.again('report/edit-part', view(laid, ask), problems)
}

function view({ desk, part, charts, opened }: Laid, ask: Asked): PartView {
  const { words, language, actor, query, form } = ask
  const { inspection } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const manner = { part: part.id, charts, words, language, person: actor.person }
  const title = titleOf(part, language)
  return {
    title: words.on(title),
    heading: title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.report, href: reportPaths.edit(at) },
      { text: title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    live: reportPaths.editEvents(at),
    change: desk.change,
    mayWrite: desk.mayWrite,
    mayComment: desk.mayComment,
    outline: outlineOf(desk, part.id, words, language),
    rows: rowViews(desk, part.rows, manner),
    aside: part.aside.map(passage => asideView(desk, passage, words, language)),
    form: opened && formView(desk, opened, manner),
    at: opened ? (opened.passage ? `block-${opened.passage.id}` : placeOf(opened)) : '',
    here: opened?.passage ? addressOf(desk, manner, { edit: String(opened.passage.id) }, '') : '',
    discussed: one(form, 'block') || one(query, 'discuss'),
    said: one(form, 'said'),
    examples: part.id === partOf(anExample, desk.framework) ? findingsPaths.examples(at) : '',
    changeWords: changeWordsIn(language),
  }
}

const anExample = { kind: 'example', place: '' } as const

const placeOf = ({ run, after }: Opened): string =>
  /^\d+$/.test(after) && after !== '0' ? `block-${after}` : `place-${nameOfRun(run)}`
