/** Settings of publication: the addresses of recipients, and what public pages say of reaching the inspectorate. */
import { page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import { one } from '../../platform/web/form.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { findSettings, keepSettings } from '../actions/settings.ts'
import { mayKeepRecipients } from '../rules/may.ts'
import { reportPaths } from '../rules/paths.ts'
import type { Contact } from '../rules/publication/settings.ts'
import { addressesIn, notAddresses } from '../rules/publication/settings.ts'
import { cy, en } from './recipients.words.ts'

type Asked = Ask<'/publication-settings', typeof en>
type Settings = Awaited<ReturnType<typeof findSettings>>

interface RecipientsView extends PageView {
  readonly recipients: readonly {
    readonly field: string
    readonly title: string
    readonly address: string
    /** Why the framework lists them; '' where that is published. */
    readonly unconfirmed: string
  }[]
  readonly contact: Contact['contact']
  readonly complaint: Contact['complaint']
}

/** The page. */
export const recipients = page(reportPaths.settings, {
  who: mayKeepRecipients,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('report/recipients', view(ask, await findSettings(use, ask), null))
  },
  async submit(use, ask) {
    const settings = await findSettings(use, ask)
    const typed = typedIn(ask, settings)
    const problems = problemsOf(ask, settings, typed)
    if (problems.length > 0) return reply.again('report/recipients', view(ask, settings, typed), problems)
    await keepSettings(use, { actor: ask.actor, ...typed })
    return reply.redirect(reportPaths.settings(), ask.words.kept)
  },
})

interface Typed {
  readonly addresses: ReadonlyMap<string, string>
  readonly contact: Contact
}

const typedIn = ({ form }: Asked, { recipients: all }: Settings): Typed => ({
  addresses: new Map(all.map(({ recipient: { id } }) => [id, one(form, fieldOf(id)).trim()])),
  contact: {
    contact: { en: one(form, 'contact-en').trim(), cy: one(form, 'contact-cy').trim() },
    complaint: { en: one(form, 'complaint-en').trim(), cy: one(form, 'complaint-cy').trim() },
  },
})

const fieldOf = (recipient: string): string => `to-${recipient}`

function problemsOf({ words }: Asked, { recipients: all }: Settings, { addresses, contact }: Typed): FieldProblem[] {
  const wrong = all.flatMap(({ recipient: { id } }) => {
    const [first] = notAddresses(addressesIn(addresses.get(id) ?? ''))
    return first === undefined ? [] : [{ field: fieldOf(id), message: words.notAddress(first) }]
  })
  const halves = (['contact', 'complaint'] as const).flatMap(name => {
    const { en: english, cy: welsh } = contact[name]
    if ((english === '') === (welsh === '')) return []
    return [{ field: `${name}-${welsh === '' ? 'cy' : 'en'}`, message: welsh === '' ? words.noWelsh : words.noEnglish }]
  })
  return [...wrong, ...halves]
}

const view = (
  { words, language }: Asked,
  { recipients: all, contact }: Settings,
  typed: Typed | null,
): RecipientsView => ({
  title: words.title,
  recipients: all.map(({ recipient, address }) => ({
    field: fieldOf(recipient.id),
    title: recipient.title[language],
    address: typed?.addresses.get(recipient.id) ?? address,
    unconfirmed: recipient.provenance.kind === 'unconfirmed' ? words.unconfirmed : '',
  })),
  ...(typed?.contact ?? contact),
})
