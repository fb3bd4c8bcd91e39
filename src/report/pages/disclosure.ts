/** Small numbers and examples of a report: each is withheld, joined to its neighbour, or published for a reason. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { FoundDisclosure } from '../actions/disclosure.ts'
import { decideOn, findDisclosure } from '../actions/disclosure.ts'
import { placeHref } from '../rules/checks/place-href.ts'
import { choices } from '../rules/disclosure/decision.ts'
import type { ItemKind, ItemState } from '../rules/disclosure/item.ts'
import { itemKinds, undecided } from '../rules/disclosure/item.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './disclosure.words.ts'

type Asked = Ask<'/inspections/:inspection/disclosure', typeof en>

interface Line {
  readonly id: string
  readonly value: string
  readonly what: string
  readonly why: string
  readonly places: readonly { readonly text: string; readonly href: string }[]
  readonly checked: boolean
  readonly tag: string
  readonly colour: string
  /** The reason of a decision, or that there was one on another value; ''. */
  readonly said: string
}

interface Group {
  readonly kind: ItemKind
  readonly title: string
  readonly lead: string
  readonly whole: string
  readonly lines: readonly Line[]
}

interface DisclosureView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly state: string
  readonly mayDecide: boolean
  readonly groups: readonly Group[]
  readonly choices: readonly {
    readonly value: string
    readonly text: string
    readonly hint: { readonly text: string }
    readonly checked: boolean
  }[]
  readonly reason: string
}

/** The page. */
export const disclosure = page(reportPaths.disclosure, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('report/disclosure', view(ask, await findDisclosure(use, asked(ask))))
  },
  async submit(use, ask) {
    const { form, words, language, params } = ask
    const found = await findDisclosure(use, asked(ask))
    const kinds = many(form, 'kind')
    const whole = undecided(found.states).flatMap(({ item }) => (kinds.includes(item.kind) ? [item] : []))
    const ticked = many(form, 'items').map(parted)
    const items = [...ticked, ...whole.filter(({ id }) => !ticked.some(each => each.id === id))]
    const choice = choices.find(each => each === one(form, 'choice')) ?? null
    const done = await decideOn(use, { ...asked(ask), items, choice, reason: one(form, 'reason') })
    if (done.ok) return reply.redirect(reportPaths.disclosure(params), words.decided(done.value))
    const problems = done.problems.map(({ field, message }) => ({ field, message: message[language] }))
    return reply.again('report/disclosure', view(ask, found), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

/** What a box says: the value that was seen, and then which item. */
const valueOf = ({ item }: ItemState): string => JSON.stringify([item.id, item.seen])

const parted = (value: string): { readonly id: string; readonly seen: string } => {
  try {
    const [id = '', seen = ''] = JSON.parse(value) as readonly string[]
    return { id, seen }
  } catch {
    return { id: value, seen: '' }
  }
}

function view(ask: Asked, found: FoundDisclosure): DisclosureView {
  const { words, language, form } = ask
  const { inspection, rule, states } = found
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const open = undecided(states).length
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.beforePublication, href: reportPaths.beforePublication(at) },
      { text: words.title },
    ],
    wide: true,
    synthetic: inspection.synthetic,
    lead: rule ? words.lead(rule.fewest.value, rule.shareBase.value) : words.noRule,
    state: states.length === 0 ? words.nothing : words.progress(states.length - open, states.length),
    mayDecide: found.mayDecide && states.length > 0,
    groups: itemKinds.flatMap(kind => {
      const own = states.filter(({ item }) => item.kind === kind)
      if (own.length === 0) return []
      const left = undecided(own).length
      return [
        {
          kind,
          title: words.kinds[kind],
          lead: words.leads[kind],
          whole: left > 1 ? words.whole(left) : '',
          lines: own.map((state, i) => lineOf(ask, state, `${kind}-${i + 1}`)),
        },
      ]
    }),
    choices: choices.map(value => ({
      value,
      text: words.choices[value],
      hint: { text: words.hints[value] },
      checked: one(form, 'choice') === value,
    })),
    reason: one(form, 'reason'),
  }
}

function lineOf({ words, language, form, params }: Asked, state: ItemState, id: string): Line {
  const { item, decision, lapsed } = state
  const joined = decision?.choice === 'combine' && decision.with !== null ? words.joined(decision.with) : ''
  const said = [joined, decision?.reason ?? '', item.isOpen ? words.isOpen : '', lapsed ? words.lapsed : '']
  return {
    id,
    value: valueOf(state),
    what: item.what[language],
    why: item.why[language],
    places: item.places.map(({ place, where }) => ({ text: place[language], href: placeHref(where, params) })),
    checked: many(form, 'items').includes(valueOf(state)),
    tag: decision ? words.states[decision.choice] : words.toDecide,
    colour: decision ? 'green' : 'yellow',
    said: said.filter(text => text !== '').join(' '),
  }
}
