/** Choosing for which organisation one acts, for whoever has a part in several. */
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { RadiosOptions } from '../../platform/web/govuk/radios.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { safeReturn } from '../../platform/web/return.ts'
import { actFor, findAccount } from '../actions.ts'
import { paths } from '../rules/paths.ts'
import { titlesOf } from '../rules/roles.ts'
import { cy, en } from './acting-for.words.ts'

interface ActingView extends PageView {
  readonly items: RadiosOptions['items']
  readonly return: string
}

type Asked = Ask<'/account/organisation', typeof en>

/** The page; the choice holds until another is made or the session ends. */
export const actingFor = page(paths.actingFor, {
  who: signedIn,
  words: { en, cy },
  show: async (use, ask) => reply.page('access/acting-for', await view(use, ask, one(ask.query, 'return'))),
  async submit(use, ask) {
    const { actor, form, words } = ask
    const organisation = await actFor(use, actor, Number(one(form, 'organisation')))
    if (organisation !== null) return reply.actFor(organisation, safeReturn(one(form, 'return')), words.chosen)
    const again = await view(use, ask, one(form, 'return'))
    return reply.again('access/acting-for', again, [{ field: 'organisation', message: words.choose }])
  },
})

async function view(use: Use, { actor, words, language }: Asked, to: string): Promise<ActingView> {
  const known = await findAccount(use, actor)
  return {
    title: words.title,
    return: safeReturn(to),
    items: (known?.parts ?? []).map(({ organisation, organisationName, roles }) => ({
      value: String(organisation),
      text: organisationName[language],
      hint: { text: roles.length === 0 ? words.noRole : words.as(titlesOf(roles, language)) },
      checked: organisation === actor.organisation,
    })),
  }
}
