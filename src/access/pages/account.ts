/** Your account: who you are here, and the way out. */
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { SummaryListOptions } from '../../platform/web/govuk/summary-list.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { signOutEverywhere } from '../actions/enter.ts'
import { findAccount, signOut } from '../actions.ts'
import { mayInvite } from '../rules/may.ts'
import { paths } from '../rules/paths.ts'
import { isRole, roles } from '../rules/roles.ts'
import { cy, en } from './account.words.ts'

interface AccountView extends PageView {
  readonly rows: SummaryListOptions['rows']
  readonly demonstration: boolean
  /** Whether the reader keeps the list of people. */
  readonly administers: boolean
  /** Whether they may choose for which organisation they act. */
  readonly several: boolean
}

/** The account page; submitting it signs out, here or everywhere. */
export const account = page(paths.account, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, words, language, demonstration }) {
    const person = await findAccount(use, actor)
    const titles = actor.roles.map(role => (isRole(role) ? roles[role].title[language] : role))
    const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
    const view: AccountView = {
      title: words.title,
      demonstration,
      administers: mayInvite(actor).may,
      several: (actor.others ?? []).length > 0,
      rows: [
        row(words.name, actor.name),
        row(actor.others ? words.actingFor : words.organisation, person?.organisationName[language] ?? ''),
        row(titles.length === 1 ? words.role : words.roles, titles.join(', ')),
      ],
    }
    return reply.page('access/account', view)
  },
  async submit(use, { actor, form, words }) {
    if (one(form, 'everywhere') !== '') {
      await signOutEverywhere(use, actor)
      return reply.signOut('/', words.signedOutEverywhere)
    }
    await signOut(use, actor)
    return reply.signOut('/', words.signedOut)
  },
})
