/** Signing in. In a demonstration it offers each kind of user with one click. */
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { safeReturn } from '../../platform/web/return.ts'
import { signInAsDemonstration, signOut } from '../actions.ts'
import { demonstrationUsers } from '../rules/demonstration.ts'
import { paths } from '../rules/paths.ts'
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
}

// Not a role: it ends any session and reads on without one.
const publicChoice = 'public'

/** The sign-in page. */
export const signIn = page(paths.signIn, {
  who: anyone,
  words: { en, cy },
  show: (_, ask) => reply.page('access/sign-in', view(ask, one(ask.query, 'return'))),
  async submit(use, ask) {
    const chosen = one(ask.form, 'as')
    const to = safeReturn(one(ask.form, 'return'))
    if (chosen === publicChoice) {
      await signOut(use, ask.actor)
      return reply.signOut(to)
    }
    if (!isRole(chosen)) {
      return reply.again('access/sign-in', view(ask, to), [{ field: 'choices', message: ask.words.unknown }])
    }
    const { demonstration } = ask
    return reply.signIn(await signInAsDemonstration(use, { role: chosen, demonstration }), to)
  },
})

const view = ({ words, language, demonstration }: Ask<'/sign-in', typeof en>, to: string): SignInView => ({
  title: words.title,
  demonstration,
  return: safeReturn(to),
  choices: [
    ...demonstrationUsers.map(({ role, name, sees }) => ({
      value: role,
      title: roles[role].title[language],
      name,
      sees: sees[language],
      button: `${words.signInAs} ${roles[role].title[language].toLowerCase()}`,
    })),
    {
      value: publicChoice,
      title: words.publicRole,
      name: words.publicName,
      sees: words.publicSees,
      button: words.continueAs,
    },
  ],
})
