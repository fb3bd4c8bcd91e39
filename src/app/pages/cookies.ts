/** The cookies page: there is one, and what it is for. */
import { anyone, page } from '../../platform/web/page.ts'
import type { SummaryListOptions } from '../../platform/web/govuk/summary-list.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { sessionCookie, sessionHours } from '../../platform/web/session.ts'
import { cy, en } from './cookies.words.ts'

interface CookiesView extends PageView {
  readonly rows: SummaryListOptions['rows']
}

export const cookies = page('/cookies', {
  who: anyone,
  words: { en, cy },
  show(_, { words }) {
    const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
    const view: CookiesView = {
      title: words.title,
      rows: [
        row(words.name, sessionCookie),
        row(words.purpose, words.purposeText),
        row(words.expires, words.hours(sessionHours)),
      ],
    }
    return reply.page('app/cookies', view)
  },
})
