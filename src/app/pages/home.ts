/** The home page: what Plumbline is, and the two ways in. */
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { cy, en } from './home.words.ts'

interface HomeView extends PageView {
  readonly signedIn: boolean
  readonly demonstration: boolean
}

export const home = page('/', {
  who: anyone,
  words: { en, cy },
  show(_, { words, actor, demonstration }) {
    const view: HomeView = { title: words.title, signedIn: actor.person !== null, demonstration }
    return reply.page('app/home', view)
  },
})
