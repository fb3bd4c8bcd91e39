/** The accessibility statement: what works, what does not yet, and whom to tell. */
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { cy, en } from './accessibility.words.ts'

interface StatementView extends PageView {
  readonly demonstration: boolean
}

export const accessibility = page('/accessibility', {
  who: anyone,
  words: { en, cy },
  show(_, { words, demonstration }) {
    const view: StatementView = { title: words.title, demonstration }
    return reply.page('app/accessibility', view)
  },
})
