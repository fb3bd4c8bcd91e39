/** Moving one case: everybody who could have it, and what that would break, before it is confirmed. */
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Moving, Prospect } from '../actions/move-case.ts'
import { findMove, moveCase as move } from '../actions/move-case.ts'
import { breachInWords } from '../rules/allocation/breach-words.ts'
import { nameOf } from '../rules/allocation/load.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './move-case.words.ts'

type Asked = Ask<'/inspections/:inspection/allocation/:case', typeof en>

interface Item {
  readonly value: string
  readonly text: string
  readonly hint: { readonly text: string }
  readonly disabled: boolean
  readonly checked: boolean
}

interface Reading {
  readonly heading: string
  readonly now: string
  readonly items: readonly Item[]
}

interface MoveView extends PageView {
  readonly caption: string
  readonly readings: readonly Reading[]
  readonly reason: string
}

/** The page. */
export const moveCase = page(assessmentPaths.moveCase, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/move-case', view(ask, await findMove(use, asked(ask))))
  },
  async submit(use, ask) {
    const [kind, to] = one(ask.form, 'to').split(' ')
    const reason = one(ask.form, 'reason')
    const chosen = { kind: kind === 'second' ? ('second' as const) : ('first' as const), to: Number(to) }
    const outcome = await move(use, { ...asked(ask), ...chosen, reason })
    const { inspection, case: reference } = ask.params
    if (outcome.ok) return reply.redirect(assessmentPaths.allocation({ inspection }), ask.words.done(reference))
    const problems = outcome.problems.map(field => ({
      field,
      message: field === 'to' ? ask.words.chooseTo : ask.words.giveReason,
    }))
    return reply.again('assessment/move-case', view(ask, await findMove(use, asked(ask))), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, reference: params.case })

function view({ words, language, params, form }: Asked, { desk, one: found, prospects }: Moving): MoveView {
  const names = {
    reference: (id: number) => desk.cases.find(each => each.id === id)?.reference ?? '',
    person: (person: number) => nameOf(desk, person, language),
  }
  const hint = ({ breaks, forbidden }: Prospect): string => {
    const said = breaks.map(breach => breachInWords(breach, names, language)).join(' ')
    return forbidden ? `${words.forbidden}: ${said}` : said || words.nothing
  }
  const readings = (['first', 'second'] as const).flatMap((kind): readonly Reading[] => {
    const now = desk.allocation[kind].get(found.id)
    if (now === undefined) return []
    const items = prospects[kind].map(prospect => ({
      value: `${kind} ${prospect.to}`,
      text: names.person(prospect.to),
      hint: { text: hint(prospect) },
      disabled: prospect.forbidden,
      checked: one(form, 'to') === `${kind} ${prospect.to}`,
    }))
    return [{ heading: words[kind], now: words.now(names.person(now)), items }]
  })
  return {
    title: words.title(found.reference),
    caption: desk.inspection.service.name[language],
    back: assessmentPaths.allocation({ inspection: params.inspection }),
    synthetic: desk.inspection.synthetic,
    readings,
    reason: one(form, 'reason'),
  }
}
