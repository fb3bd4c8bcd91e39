/** The people who may sign in, and inviting more: for administrators. */
import { one } from '../../platform/web/form.ts'
import { page } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { SelectOptions } from '../../platform/web/govuk/select.ts'
import type { TableOptions } from '../../platform/web/govuk/table.ts'
import type { FieldProblem, PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { invite, inviteAgain } from '../actions/invite.ts'
import { letLeave, openOrganisation } from '../actions/people.ts'
import { mayInvite, mayReadOutbox } from '../rules/may.ts'
import { paths } from '../rules/paths.ts'
import { isRole, organisationKinds, roles } from '../rules/roles.ts'
import type { ListedPerson } from '../store/accounts.ts'
import { readOrganisations, readPeople } from '../store/accounts.ts'
import { cy, en } from './people.words.ts'

interface PeopleView extends PageView {
  readonly head: TableOptions['head']
  readonly people: readonly {
    readonly id: number
    readonly name: string
    readonly href: string
    readonly cells: readonly string[]
    readonly changeable: boolean
    readonly again: string
    readonly leave: string
  }[]
  /** Said where letters don’t go out by themselves; '' otherwise. */
  readonly byHand: string
  readonly outboxAt: string
  readonly organisations: SelectOptions['items']
  readonly roles: SelectOptions['items']
  readonly kinds: SelectOptions['items']
  readonly given: Readonly<Record<'name' | 'email' | 'organisationName' | 'organisationNameWelsh', string>>
}

type Asked = Ask<'/people', typeof en>

/** The page; its buttons say which deed is meant. */
export const people = page(paths.people, {
  who: mayInvite,
  words: { en, cy },
  show: async (use, ask) => reply.page('access/people', await view(use, ask)),
  async submit(use, ask) {
    const { actor, form, words } = ask
    const person = Number(one(form, 'person'))
    switch (one(form, 'deed')) {
      case 'again':
        await inviteAgain(use, { actor, person, origin: ask.origin })
        return reply.redirect(paths.people(), use.sends ? words.invited : words.invitedByHand)
      case 'leave':
        await letLeave(use, { actor, person })
        return reply.redirect(paths.people(), words.hasLeft)
      case 'organisation':
        return open(use, ask)
      default:
        return invited(use, ask)
    }
  },
})

async function invited(use: Use, ask: Asked): Promise<Reply> {
  const { actor, form, origin } = ask
  const person = {
    name: one(form, 'name'),
    email: one(form, 'email'),
    organisation: Number(one(form, 'organisation')),
    role: one(form, 'role'),
  }
  const outcome = await invite(use, { actor, person, origin })
  if (outcome.ok) return reply.redirect(paths.people(), use.sends ? ask.words.invited : ask.words.invitedByHand)
  return again(use, ask, outcome.problems)
}

async function open(use: Use, ask: Asked): Promise<Reply> {
  const { actor, form } = ask
  const name = { en: one(form, 'organisationName'), cy: one(form, 'organisationNameWelsh') }
  const outcome = await openOrganisation(use, { actor, kind: one(form, 'kind'), name })
  if (outcome.ok) return reply.redirect(paths.people(), ask.words.opened)
  return again(use, ask, outcome.problems)
}

type Faults = readonly { readonly field: string; readonly message: { readonly en: string; readonly cy: string } }[]

async function again(use: Use, ask: Asked, faults: Faults): Promise<Reply> {
  const problems: FieldProblem[] = faults.map(({ field, message }) => ({ field, message: message[ask.language] }))
  return reply.again('access/people', await view(use, ask), problems)
}

async function view(use: Use, ask: Asked): Promise<PeopleView> {
  const { words, language, form } = ask
  const [listed, organisations] = [await readPeople(use.db), await readOrganisations(use.db)]
  const none = { value: '', text: words.choose }
  const options = (name: string, items: readonly { readonly value: string; readonly text: string }[]) =>
    [none, ...items].map(item => ({ ...item, selected: item.value === one(form, name) }))
  return {
    title: words.title,
    wide: true,
    byHand: use.sends ? '' : words.byHand,
    outboxAt: mayReadOutbox(ask.actor).may ? paths.outbox() : '',
    head: [words.name, words.email, words.parts, words.state, words.deeds].map(text => ({ text })),
    people: listed.map(person => ({
      id: person.id,
      name: person.name,
      href: person.leftAt === null ? paths.person({ person: person.id }) : '',
      cells: cellsOf(person, ask),
      changeable: person.leftAt === null && person.id !== ask.actor.person,
      again: words.again(person.name),
      leave: words.leave(person.name),
    })),
    organisations: options(
      'organisation',
      organisations.map(({ id, kind, name }) => ({
        value: String(id),
        text: `${name[language]} (${organisationKinds[kind][language]})`,
      })),
    ),
    roles: options(
      'role',
      Object.entries(roles).map(([value, { title }]) => ({ value, text: title[language] })),
    ),
    kinds: options(
      'kind',
      Object.entries(organisationKinds).map(([value, title]) => ({ value, text: title[language] })),
    ),
    given: {
      name: one(form, 'name'),
      email: one(form, 'email'),
      organisationName: one(form, 'organisationName'),
      organisationNameWelsh: one(form, 'organisationNameWelsh'),
    },
  }
}

const titleOf = (role: string, language: 'en' | 'cy'): string => (isRole(role) ? roles[role].title[language] : role)

const cellsOf = (person: ListedPerson, { words, language }: Asked): readonly string[] => [
  person.email,
  person.parts
    .map(({ organisation, roles: held }) =>
      [organisation[language], held.map(each => titleOf(each, language)).join(', ')].filter(Boolean).join(': '),
    )
    .join('; '),
  person.leftAt !== null ? words.gone : person.entered ? words.active : words.waiting,
]
