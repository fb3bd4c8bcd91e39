/** The cookies page: there is one, and what it is for. */
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { sessionCookie, sessionHours } from '../../platform/web/session.ts'
import { cy, en } from './cookies.words.ts'

interface CookiesView extends PageView {
  readonly head: readonly { readonly text: string }[]
  readonly rows: readonly (readonly { readonly text: string }[])[]
}

export const cookies = page('/cookies', {
  who: anyone,
  words: { en, cy },
  show(_, { words }) {
    const view: CookiesView = {
      title: words.title,
      head: [{ text: words.name }, { text: words.purpose }, { text: words.expires }],
      rows: [[{ text: sessionCookie }, { text: words.purposeText }, { text: words.hours(sessionHours) }]],
    }
    return reply.page('app/cookies', view)
  },
})
