/** Asking for a link to choose a new password. */
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import { reply } from '../../platform/web/reply.ts'
import { askForReset } from '../actions/invite.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './forgotten-password.words.ts'

/** The page says the same whether or not the address is somebody's. */
export const forgottenPassword = page(paths.forgotten, {
  who: anyone,
  words: { en, cy },
  eachMinute: 10,
  show: (_, { words }) => reply.page('access/forgotten-password', view(words)),
  async submit(use, { form, origin, words }) {
    const email = one(form, 'email').trim()
    if (email === '')
      return reply.again('access/forgotten-password', view(words), [{ field: 'email', message: words.noEmail }])
    await askForReset(use, { email, origin })
    return reply.redirect(paths.signIn(), words.sent)
  },
})

const view = (words: typeof en) => ({ title: words.title, back: paths.signIn() })
