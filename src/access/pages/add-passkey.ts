/** Adding a passkey to one's own account. */
import { one } from '../../platform/web/form.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import { keeping, reply } from '../../platform/web/reply.ts'
import { addPasskey as add, askForPasskey } from '../actions/passkeys.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './add-passkey.words.ts'
import type { PasskeyView } from './passkey.ts'

/** The page. */
export const addPasskey = page(paths.addPasskey, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, origin, words }) {
    const { json, challenge } = await askForPasskey(use, actor, origin)
    return keeping(reply.page('access/add-passkey', view(words, json)), { challenge })
  },
  async submit(use, { actor, form, kept, origin, words }) {
    const answer = { json: one(form, 'answer'), challenge: kept['challenge'] ?? '', origin }
    if (await add(use, actor, answer)) return keeping(reply.redirect(paths.account(), words.added), {})
    const { json, challenge } = await askForPasskey(use, actor, origin)
    const problems = [{ field: 'passkey', message: words.refused }]
    return keeping(reply.again('access/add-passkey', view(words, json), problems), { challenge })
  },
})

const view = (words: typeof en, question: string): PasskeyView => ({
  title: words.title,
  back: paths.account(),
  action: paths.addPasskey(),
  deed: 'create',
  question,
  lead: words.lead,
  button: words.title,
})
