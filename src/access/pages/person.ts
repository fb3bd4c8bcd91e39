/** One person: for which organisations they act, in which roles; giving and taking roles, and leaving. For administrators. */
import { one } from '../../platform/web/form.ts'
import type { SelectOptions } from '../../platform/web/govuk/select.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Fault } from '../actions/invite.ts'
import { findSomebody, giveRole, leaveOrganisation, takeRole } from '../actions/roles.ts'
import { mayInvite } from '../rules/may.ts'
import { paths } from '../rules/paths.ts'
import { isRole, organisationKinds, roles } from '../rules/roles.ts'
import { readOrganisations } from '../store/accounts.ts'
import { cy, en } from './person.words.ts'

interface PersonView extends PageView {
  readonly action: string
  readonly parts: readonly {
    readonly organisation: number
    readonly name: string
    readonly leave: string
    readonly roles: readonly { readonly value: string; readonly text: string; readonly take: string }[]
  }[]
  readonly several: boolean
  readonly organisations: SelectOptions['items']
  readonly roles: SelectOptions['items']
}

type Asked = Ask<'/people/:person', typeof en>

/** The page; its buttons say which deed is meant. */
export const person = page(paths.person, {
  who: mayInvite,
  words: { en, cy },
  show: async (use, ask) => reply.page('access/person', await view(use, ask)),
  async submit(use, ask) {
    const { actor, form, words, params } = ask
    const at = { actor, person: Number(params.person), organisation: Number(one(form, 'organisation')) }
    const role = one(form, 'role')
    switch (one(form, 'deed')) {
      case 'take':
        await takeRole(use, { ...at, role })
        return reply.redirect(paths.person(params), words.taken)
      case 'leave': {
        const left = await leaveOrganisation(use, at)
        return left.ok ? reply.redirect(paths.person(params), words.left) : again(use, ask, left.problems)
      }
      default: {
        const given = await giveRole(use, { ...at, role })
        return given.ok ? reply.redirect(paths.person(params), words.given) : again(use, ask, given.problems)
      }
    }
  },
})

async function again(use: Use, ask: Asked, faults: readonly Fault[]): Promise<Reply> {
  const problems = faults.map(({ field, message }) => ({ field, message: message[ask.language] }))
  return reply.again('access/person', await view(use, ask), problems)
}

async function view(use: Use, { actor, words, language, params, form }: Asked): Promise<PersonView> {
  const { name, parts } = await findSomebody(use, { actor, person: Number(params.person) })
  const choice = { value: '', text: words.choose }
  const options = (field: string, items: readonly { readonly value: string; readonly text: string }[]) =>
    [choice, ...items].map(item => ({ ...item, selected: item.value === one(form, field) }))
  const titleOf = (role: string): string => (isRole(role) ? roles[role].title[language] : role)
  return {
    title: name,
    breadcrumbs: [{ text: words.people, href: paths.people() }, { text: name }],
    action: paths.person(params),
    parts: parts.map(({ organisation, organisationName, roles: held }) => ({
      organisation,
      name: organisationName[language],
      leave: words.leave(organisationName[language]),
      roles: held.map(role => ({
        value: role,
        text: titleOf(role),
        take: words.take(titleOf(role), organisationName[language]),
      })),
    })),
    several: parts.length > 1,
    organisations: options(
      'organisation',
      (await readOrganisations(use.db)).map(({ id, kind, name: title }) => ({
        value: String(id),
        text: `${title[language]} (${organisationKinds[kind][language]})`,
      })),
    ),
    roles: options(
      'role',
      Object.entries(roles).map(([value, { title }]) => ({ value, text: title[language] })),
    ),
  }
}
