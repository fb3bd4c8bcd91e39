/** The check of a draft's facts: where it stands, every comment with its answer, and what can be done next. */
import { page, signedIn } from '../../../platform/web/page.ts'
import { reply } from '../../../platform/web/reply.ts'
import { findHome } from '../../actions/accuracy/home.ts'
import { accuracyPaths } from '../../rules/accuracy/paths.ts'
import { act } from './home/act.ts'
import { homeView } from './home/view.ts'
import { roundOf } from './parts/asked.ts'
import { cy, en } from './home.words.ts'

/** The page. */
export const accuracyHome = page(accuracyPaths.home, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findHome(use, { ...roundOf(ask), slug: ask.params.inspection })
    return reply.page('report/accuracy/home', homeView(ask, found))
  },
  async submit(use, ask) {
    const { problems, said } = await act(use, ask)
    if (problems.length === 0) return reply.redirect(accuracyPaths.home(ask.params), said)
    const found = await findHome(use, { actor: ask.actor, slug: ask.params.inspection })
    return reply.again('report/accuracy/home', homeView(ask, found), problems)
  },
})
