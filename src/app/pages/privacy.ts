/** The privacy page: what is known of readers, users and children. */
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { cy, en } from './privacy.words.ts'

interface StatementView extends PageView {
  readonly demonstration: boolean
}

export const privacy = page('/privacy', {
  who: anyone,
  words: { en, cy },
  show(_, { words, demonstration }) {
    const view: StatementView = { title: words.title, demonstration }
    return reply.page('app/privacy', view)
  },
})
