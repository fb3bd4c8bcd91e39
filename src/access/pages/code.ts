/** The second step of signing in: the code that an authenticator app shows. */
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import { reply } from '../../platform/web/reply.ts'
import { firstPage } from '../actions/after.ts'
import { tryCode } from '../actions/enter.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './code.words.ts'

/** The page; without the first step behind it, it leads there. */
export const code = page(paths.code, {
  who: anyone,
  words: { en, cy },
  eachMinute: 60,
  show: (_, { kept, now, words }) =>
    personOf(kept, now) === null ? reply.redirect(paths.signIn()) : reply.page('access/code', view(words)),
  async submit(use, { kept, form, now, address, words, language }) {
    const person = personOf(kept, now)
    if (person === null) return reply.redirect(paths.signIn(), words.tooLate)
    const outcome = await tryCode(use, { person, code: one(form, 'code'), address })
    if (outcome.ok) return reply.signIn(outcome.value, await firstPage(use, outcome.value, kept['to'] ?? '/'))
    const problems = outcome.problems.map(each => ({ field: 'code', message: each[language] }))
    return reply.again('access/code', view(words), problems)
  },
})

const view = (words: typeof en) => ({ title: words.title, back: paths.signIn() })

/** Who gave a password a moment ago in this session. */
const personOf = (kept: Readonly<Record<string, string>>, now: Date): number | null =>
  kept['person'] !== undefined && kept['until'] !== undefined && new Date(kept['until']) > now
    ? Number(kept['person'])
    : null
