/** Away to the provider of one's organisation, and back from it. */
import { notFound } from '../../platform/pure/refusal.ts'
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import { keeping, reply } from '../../platform/web/reply.ts'
import { safeReturn } from '../../platform/web/return.ts'
import { firstPage } from '../actions/after.ts'
import { beginAtOrganisation, finishAtOrganisation } from '../actions/organisation.ts'
import { paths } from '../rules/paths.ts'
import { cy, en } from './organisation.words.ts'

/** Leads to the provider; a 404 where Plumbline knows none. */
export const organisation = page(paths.organisation, {
  who: anyone,
  words: { en, cy },
  async show(use, { origin, query }) {
    const away = await beginAtOrganisation(use, origin)
    if (away === null) throw notFound({ en: en.none, cy: cy.none })
    return keeping(reply.redirect(away.to), { ...away.keep, to: safeReturn(one(query, 'return')) })
  },
})

/** Where the provider sends people back to: they are in, or are told why not. */
export const organisationBack = page(paths.organisationBack, {
  who: anyone,
  words: { en, cy },
  async show(use, { origin, url, kept, words, language }) {
    const outcome = await finishAtOrganisation(use, { at: origin + url, kept })
    if (outcome.ok) return reply.signIn(outcome.value, await firstPage(use, outcome.value, kept['to'] ?? '/'))
    const why = outcome.problems.map(each => each[language])
    return keeping(reply.page('access/organisation', { title: words.title, why } as { title: string }), {})
  },
})
