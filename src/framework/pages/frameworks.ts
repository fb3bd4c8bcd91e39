/** The frameworks that this server has taken in, each edition with a link. */
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { listEditions } from '../actions.ts'
import { frameworkPaths } from '../rules/paths.ts'
import { cy, en } from './frameworks.words.ts'

interface FrameworksView extends PageView {
  readonly editions: readonly {
    readonly title: string
    readonly href: string
    readonly hash: string
    readonly takenOn: string
  }[]
}

export const frameworks = page(frameworkPaths.list, {
  who: anyone,
  words: { en, cy },
  async show(use, { words, language }) {
    const editions = await listEditions(use)
    const date = new Intl.DateTimeFormat(`${language}-GB`, { dateStyle: 'long', timeZone: 'Europe/London' })
    const view: FrameworksView = {
      title: words.title,
      openLicence: true,
      editions: editions.map(({ title, hash, loadedAt }) => ({
        title: title[language],
        href: frameworkPaths.show({ edition: hash }),
        // Enough of it to tell editions apart; the whole hash is on the framework's own page.
        hash: hash.slice(0, 12),
        takenOn: date.format(loadedAt),
      })),
    }
    return reply.page('framework/frameworks', view)
  },
})
