/** Examples of good practice, each with the alterations without which it is not printed. */
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ExamplesDesk, Marked } from '../actions/marked.ts'
import { findExamplesDesk, takeMarked } from '../actions/marked.ts'
import { arrange, arrangements } from '../actions/perform.ts'
import { writePassage } from '../actions/write.ts'
import { checklistOf } from '../rules/checklist.ts'
import { findingsPaths } from '../rules/paths.ts'
import type { Typed } from '../rules/typed.ts'
import { blankForm, detailsFrom } from '../rules/typed.ts'
import { cy, en } from './examples.words.ts'
import type { ListView } from './list/view.ts'
import { listView } from './list/view.ts'

type Asked = Ask<'/inspections/:inspection/examples', typeof en>

interface ExamplesView extends ListView {
  /** What assessors noted and nobody has made an example of. */
  readonly marked: readonly Marked[]
  readonly alterations: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly criteria: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
}

/** The page. */
export const examples = page(findingsPaths.examples, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('findings/examples', view(await findExamplesDesk(use, asked(ask)), ask, blankForm))
  },
  async submit(use, ask) {
    const { form, words, language, params } = ask
    const here = findingsPaths.examples(params)
    const deed = arrangements.find(each => each === one(form, 'deed'))
    if (deed) {
      await arrange(use, { ...asked(ask), passage: Number(one(form, 'passage')), deed, note: one(form, 'note') })
      return reply.redirect(here, words.arranged)
    }
    const typed = typedIn(ask)
    if (one(form, 'deed') === 'use') {
      const taken = await takeMarked(use, { ...asked(ask), marked: one(form, 'marked') })
      if (taken.ok) return reply.redirect(here, words.done)
    }
    const text = { en: typed.en, cy: typed.cy }
    const place = one(form, 'criterion')
    const draft = { kind: 'example' as const, place, side: null, text, details: detailsFrom(typed) }
    const outcome = await writePassage(use, { ...asked(ask), ...draft })
    if (outcome.ok) return reply.redirect(here, words.done)
    const problems = outcome.problems.map(({ field, message }): FieldProblem => ({ field, message: message[language] }))
    return reply.again('findings/examples', view(await findExamplesDesk(use, asked(ask)), ask, typed), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

const typedIn = ({ form }: Asked): Typed => ({
  ...blankForm,
  en: one(form, 'en'),
  cy: one(form, 'cy'),
  case: one(form, 'case'),
  altered: many(form, 'altered'),
})

function view(desk: ExamplesDesk, ask: Asked, typed: Typed): ExamplesView {
  const { form, language } = ask
  return {
    ...listView(desk, 'example', ask, typed),
    marked: desk.marked.filter(({ used }) => !used),
    alterations: checklistOf(desk.framework).map(({ id, title }) => ({
      value: id,
      text: title[language],
      checked: typed.altered.includes(id),
    })),
    criteria: desk.framework.sections
      .flatMap(section => section.criteria)
      .map(({ id, title }) => ({
        value: id,
        text: `${id} ${title[language]}`,
        selected: one(form, 'criterion') === id,
      })),
  }
}
