/** What has to change, in the order of the report: who is responsible, and which answers it comes from. */
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findDesk } from '../actions/desk.ts'
import { arrange, arrangements } from '../actions/perform.ts'
import { writePassage } from '../actions/write.ts'
import { findingsPaths } from '../rules/paths.ts'
import type { Typed } from '../rules/typed.ts'
import { blankForm, detailsFrom } from '../rules/typed.ts'
import { listView } from './list/view.ts'
import { cy, en } from './recommendations.words.ts'

type Asked = Ask<'/inspections/:inspection/recommendations', typeof en>

/** The page. */
export const recommendations = page(findingsPaths.recommendations, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page(
      'findings/recommendations',
      listView(await findDesk(use, asked(ask)), 'recommendation', ask, blankForm),
    )
  },
  async submit(use, ask) {
    const { form, words, language, params } = ask
    const here = findingsPaths.recommendations(params)
    const deed = arrangements.find(each => each === one(form, 'deed'))
    if (deed) {
      await arrange(use, { ...asked(ask), passage: Number(one(form, 'passage')), deed, note: one(form, 'note') })
      return reply.redirect(here, words.arranged)
    }
    const typed = typedIn(ask)
    const text = { en: typed.en, cy: typed.cy }
    const place = ''
    const draft = { kind: 'recommendation' as const, place, side: null, text, details: detailsFrom(typed) }
    const outcome = await writePassage(use, { ...asked(ask), ...draft })
    if (outcome.ok) return reply.redirect(here, words.done)
    const problems = outcome.problems.map(({ field, message }): FieldProblem => ({ field, message: message[language] }))
    return reply.again(
      'findings/recommendations',
      listView(await findDesk(use, asked(ask)), 'recommendation', ask, typed),
      problems,
    )
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

const typedIn = ({ form }: Asked): Typed => ({
  ...blankForm,
  en: one(form, 'en'),
  cy: one(form, 'cy'),
  responsible: one(form, 'responsible'),
  responsibleCy: one(form, 'responsibleCy'),
  questions: one(form, 'questions'),
})
