/** What a link in a letter opens: setting up an account, or choosing a new password. */
import { renderSVG } from 'uqr'
import { notFound } from '../../platform/pure/refusal.ts'
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { keeping, reply } from '../../platform/web/reply.ts'
import { openLink, setPassword } from '../actions/invite.ts'
import { codeAddress, newCodeSecret } from '../actions/secrets.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './join.words.ts'

interface JoinView extends PageView {
  readonly action: string
  readonly email: string
  /** What an authenticator app is shown, for an invitation; null where the person has one. */
  readonly setUp: { readonly picture: string; readonly key: string } | null
}

/** The page; a link that opens nothing any more says how to get another. */
export const join = page(paths.join, {
  who: anyone,
  words: { en, cy },
  eachMinute: 30,
  async show(use, ask) {
    const secret = newCodeSecret()
    return keeping(reply.page('access/join', await view(use, ask, secret)), { secret, token: ask.params.token })
  },
  async submit(use, ask) {
    const { form, params, kept, language } = ask
    // The secret is the one that was shown; a form from another session has none, and is shown a new one.
    const shown = kept['token'] === params.token ? (kept['secret'] ?? null) : null
    const secret = shown ?? newCodeSecret()
    const view_ = await view(use, ask, secret)
    const given = { token: params.token, password: one(form, 'password'), code: one(form, 'code'), newSecret: secret }
    const outcome = await setPassword(use, given)
    if (outcome === null) throw gone()
    if (outcome.ok) return reply.signIn(outcome.value, '/')
    const problems = outcome.problems.map(({ field, message }) => ({ field, message: message[language] }))
    return keeping(reply.again('access/join', view_, problems), { secret, token: params.token })
  },
})

async function view(use: Use, ask: Ask<'/join/:token', typeof en>, secret: string): Promise<JoinView> {
  const opened = await openLink(use, ask.params.token)
  if (opened === null) throw gone()
  const { account, purpose } = opened
  const invited = purpose === 'invitation'
  return {
    title: invited ? ask.words.welcome(account.name) : ask.words.newPassword,
    action: paths.join({ token: ask.params.token }),
    email: account.email,
    setUp: invited
      ? {
          picture: renderSVG(codeAddress(secret, account.email), { border: 2, pixelSize: 5 }),
          key: secret.replace(/(.{4})(?=.)/g, '$1 '),
        }
      : null,
  }
}

const gone = () => notFound({ en: en.gone, cy: cy.gone })
