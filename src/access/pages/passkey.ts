/** Getting in with a passkey: the one page that needs JavaScript, because browsers offer passkeys to scripts alone. */
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { keeping, reply } from '../../platform/web/reply.ts'
import { safeReturn } from '../../platform/web/return.ts'
import { firstPage } from '../actions/after.ts'
import { askWho, enterByPasskey } from '../actions/passkeys.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './passkey.words.ts'

/** What both pages of passkeys show: what is asked of the browser, and the words around it. */
export interface PasskeyView extends PageView {
  readonly action: string
  readonly deed: 'get' | 'create'
  readonly question: string
  readonly lead: string
  readonly button: string
}

/** The page. */
export const passkey = page(paths.passkey, {
  who: anyone,
  words: { en, cy },
  eachMinute: 60,
  async show(_, { origin, words, query }) {
    const { json, challenge } = await askWho(origin)
    const shown = reply.page('access/passkey', view(words, json))
    return keeping(shown, { challenge, to: safeReturn(one(query, 'return')) })
  },
  async submit(use, { form, kept, origin, words }) {
    const answer = { json: one(form, 'answer'), challenge: kept['challenge'] ?? '', origin }
    const person = await enterByPasskey(use, answer)
    if (person !== null) return reply.signIn(person, await firstPage(use, person, kept['to'] ?? '/'))
    const { json, challenge } = await askWho(origin)
    const problems = [{ field: 'passkey', message: words.refused }]
    return keeping(reply.again('access/passkey', view(words, json), problems), { ...kept, challenge })
  },
})

const view = (words: typeof en, question: string): PasskeyView => ({
  title: words.title,
  back: paths.signIn(),
  action: paths.passkey(),
  deed: 'get',
  question,
  lead: words.lead,
  button: words.title,
})
