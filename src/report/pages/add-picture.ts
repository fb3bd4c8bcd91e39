/** Adding a picture to a part of the report being written, with what is said in its place. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { EditorDesk } from '../actions/editor/desk.ts'
import { findEditor, insistOnWriting, partOn } from '../actions/editor/desk.ts'
import { addPicture as add } from '../actions/editor/pictures.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './add-picture.words.ts'
import { titleOf } from './editor/outline-view.ts'
import { runNamed } from './editor/typed.ts'

type Asked = Ask<'/inspections/:inspection/report/edit/:part/picture', typeof en>

interface PictureView extends PageView {
  readonly caption: string
  readonly run: string
  readonly en: string
  readonly cy: string
  readonly decorative: boolean
  readonly again: boolean
}

/** The page. */
export const addPicture = page(reportPaths.addPicture, {
  who: signedIn,
  words: { en, cy },
  takesFiles: true,
  async show(use, ask) {
    return reply.page('report/add-picture', view(await findWriting(use, ask), ask, false))
  },
  async submit(use, ask) {
    const { form, files, params, language, words } = ask
    const desk = await findWriting(use, ask)
    const run = runNamed(one(form, 'run')) ?? { kind: 'part' as const, place: '' }
    const outcome = await add(use, {
      actor: ask.actor,
      slug: params.inspection,
      kind: run.kind,
      place: run.place,
      sent: files['picture'] ?? null,
      text: { en: one(form, 'en'), cy: one(form, 'cy') },
      decorative: one(form, 'decorative') === 'yes',
    })
    if (outcome.ok) return reply.redirect(`${reportPaths.editPart(params)}#block-${outcome.value}`, words.done)
    const problems = outcome.problems.map(({ field, message }): FieldProblem => ({
      field,
      message: message[language],
    }))
    // A file that was itself at fault is asked for beside its field.
    const forgotten = files['picture'] !== undefined && !problems.some(({ field }) => field === 'picture')
    return reply.again('report/add-picture', view(desk, ask, forgotten), problems)
  },
})

async function findWriting(use: Parameters<typeof findEditor>[0], { actor, params, language }: Asked) {
  const desk = await findEditor(use, { actor, slug: params.inspection, language })
  insistOnWriting(actor, desk)
  return desk
}

function view(desk: EditorDesk, { params, words, language, form, query }: Asked, again: boolean): PictureView {
  const { inspection } = desk
  const at = { inspection: inspection.slug }
  const part = titleOf(partOn(desk, params.part), language)
  return {
    title: words.title,
    caption: part,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.report, href: reportPaths.edit(at) },
      { text: part, href: reportPaths.editPart(params) },
      { text: words.title },
    ],
    synthetic: inspection.synthetic,
    run: one(form, 'run') || one(query, 'run'),
    en: one(form, 'en'),
    cy: one(form, 'cy'),
    decorative: one(form, 'decorative') === 'yes',
    again,
  }
}
