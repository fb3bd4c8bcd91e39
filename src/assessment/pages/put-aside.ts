/** Deciding about what was sent and could not be taken: the lead inspector takes it in or sets it aside. */
import { trailTo } from '../../inspection/rules/trail.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { momentInWords } from '../../platform/pure/london.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { PutAside } from '../actions/put-aside.ts'
import { listPutAside, setAside, takeIn } from '../actions/put-aside.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './put-aside.words.ts'

type Asked = Ask<'/inspections/:inspection/put-aside', typeof en>

interface PutAsideView extends PageView {
  readonly caption: string
  readonly waiting: readonly {
    readonly id: number
    readonly heading: string
    readonly rows: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[]
    readonly raw: string
    readonly take: string
    readonly set: string
    readonly reason: string
  }[]
}

/** The page. */
export const putAside = page(assessmentPaths.putAside, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/put-aside', view(ask, await listPutAside(use, asked(ask))))
  },
  async submit(use, ask) {
    const { form, words, language } = ask
    const [take, set] = [Number(one(form, 'take')), Number(one(form, 'set'))]
    const decided = take
      ? await takeIn(use, { ...asked(ask), id: take })
      : await setAside(use, { ...asked(ask), id: set, reason: one(form, 'reason') })
    const here = assessmentPaths.putAside({ inspection: ask.params.inspection })
    if (decided.ok) return reply.redirect(here, take ? words.taken : words.setDone)
    const field = take ? `take-${take}` : `reason-${set}`
    const problems = decided.problems.map(message => ({ field, message: message[language] }))
    return reply.again('assessment/put-aside', view(ask, await listPutAside(use, asked(ask))), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view(
  { words, language, form }: Asked,
  { inspection, waiting }: { readonly inspection: Inspection; readonly waiting: readonly PutAside[] },
): PutAsideView {
  const name = inspection.service.name[language]
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    waiting: waiting.map((each, i) => {
      const said = saidIn(each.content)
      const rows: readonly [string, string][] = [
        [words.why, each.why[language]],
        [words.from, each.name ?? words.unknown],
        [words.received, momentInWords(each.receivedAt, language)],
        [words.case, each.reference ?? words.unknown],
        ...(each.isBlind ? [] : (['question', 'value', 'note'] as const)).flatMap((field): [string, string][] => {
          const text = said[field]
          const label = field === 'value' ? words.answer : words[field]
          return typeof text === 'string' && text !== '' ? [[label, text]] : []
        }),
      ]
      return {
        id: each.id,
        heading: words.one(i + 1),
        rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
        raw: each.isBlind ? '' : JSON.stringify(JSON.parse(each.content), null, 2),
        take: words.takeOne(i + 1),
        set: words.setOne(i + 1),
        reason: Number(one(form, 'set')) === each.id ? one(form, 'reason') : '',
      }
    }),
  }
}

/** What can be told of JSON that may be anything. */
function saidIn(content: string): Readonly<Record<string, unknown>> {
  const parsed = JSON.parse(content) as unknown
  return typeof parsed === 'object' && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {}
}
