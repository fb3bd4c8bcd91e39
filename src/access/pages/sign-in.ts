/** Signing in: by password or at one's organisation; in a demonstration, as each kind of user with one click. */
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { PageView, Reply } from '../../platform/web/reply.ts'
import { keeping, reply } from '../../platform/web/reply.ts'
import { safeReturn } from '../../platform/web/return.ts'
import { tryPassword } from '../actions/enter.ts'
import { signInAsDemonstration, signOut } from '../actions.ts'
import { choiceOf, demonstrationChoices, headInFieldwork } from '../rules/demonstration.ts'
import { paths } from '../rules/paths.ts'
import type { Role } from '../rules/roles.ts'
import { isRole, roles } from '../rules/roles.ts'
import { cy, en } from './sign-in.words.ts'

/** One card: who, and the button that signs in. */
interface Choice {
  readonly value: string
  readonly title: string
  readonly name: string
  readonly sees: string
  readonly button: string
}

interface SignInView extends PageView {
  readonly demonstration: boolean
  readonly choices: readonly Choice[]
  readonly return: string
  readonly email: string
  /** Where to sign in with a passkey. */
  readonly passkey: string
  /** Where to sign in at one's organisation; '' where there is no provider. */
  readonly organisation: string
}

type Asked = Ask<'/sign-in', typeof en>

// Not a role: it ends any session and reads on without one.
const publicChoice = 'public'

// How long somebody has from the password to the code.
const minutesForCode = 10

/** The sign-in page. */
export const signIn = page(paths.signIn, {
  who: anyone,
  words: { en, cy },
  eachMinute: 60,
  show: (use, ask) => reply.page('access/sign-in', view(use, ask, one(ask.query, 'return'))),
  submit: (use, ask) => (ask.demonstration || one(ask.form, 'as') !== '' ? choose(use, ask) : enter(use, ask)),
})

/** One click, in a demonstration. */
async function choose(use: Use, ask: Asked): Promise<Reply> {
  const chosen = one(ask.form, 'as')
  const to = safeReturn(one(ask.form, 'return'))
  if (chosen === publicChoice) {
    await signOut(use, ask.actor)
    return reply.signOut(to)
  }
  const offered = demonstrationChoices.find(user => choiceOf(user) === chosen)
  if (!offered && !isRole(chosen)) {
    return reply.again('access/sign-in', view(use, ask, to), [{ field: 'choices', message: ask.words.unknown }])
  }
  const { demonstration } = ask
  const person = offered ?? { role: chosen as Role }
  return reply.signIn(await signInAsDemonstration(use, { ...person, demonstration }), to)
}

/** The password; the code follows on a page of its own. */
async function enter(use: Use, ask: Asked): Promise<Reply> {
  const { form, words, language, address, now } = ask
  const [email, password, to] = [one(form, 'email'), one(form, 'password'), safeReturn(one(form, 'return'))]
  const empty = [
    ...(email.trim() === '' ? [{ field: 'email', message: words.noEmail }] : []),
    ...(password === '' ? [{ field: 'password', message: words.noPassword }] : []),
  ]
  if (empty.length > 0) return reply.again('access/sign-in', view(use, ask, to), empty)
  const outcome = await tryPassword(use, { email, password, address })
  if (!outcome.ok) {
    const problems = outcome.problems.map(each => ({ field: 'email', message: each[language] }))
    return reply.again('access/sign-in', view(use, ask, to), problems)
  }
  const until = new Date(now.getTime() + minutesForCode * 60_000).toISOString()
  return keeping(reply.redirect(paths.code()), { person: String(outcome.value), to, until })
}

const view = (use: Use, { words, language, demonstration, form }: Asked, to: string): SignInView => ({
  title: words.title,
  demonstration,
  return: safeReturn(to),
  email: one(form, 'email'),
  passkey: `${paths.passkey()}?${new URLSearchParams({ return: safeReturn(to) }).toString()}`,
  organisation:
    use.provider === null
      ? ''
      : `${paths.organisation()}?${new URLSearchParams({ return: safeReturn(to) }).toString()}`,
  choices: [
    ...demonstrationChoices.map(user => {
      const role = roles[user.role].title[language]
      const title = user === headInFieldwork ? words.inFieldwork(role) : role
      const { name, sees } = user
      return {
        value: choiceOf(user),
        title,
        name,
        sees: sees[language],
        button: `${words.signInAs} ${title.toLowerCase()}`,
      }
    }),
    {
      value: publicChoice,
      title: words.publicRole,
      name: words.publicName,
      sees: words.publicSees,
      button: words.continueAs,
    },
  ],
})
