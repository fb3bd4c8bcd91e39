/** Signing a report off: each step on a line of time, who is next, and what differs where a signature is void. */
import { titlesOf } from '../../access/rules/roles.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { many, one } from '../../platform/web/form.ts'
import type { CheckboxesOptions } from '../../platform/web/govuk/checkboxes.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { FoundSignOff } from '../actions/sign-off.ts'
import { findSignOff, sendBack, signReport } from '../actions/sign-off.ts'
import { reportPaths } from '../rules/paths.ts'
import type { Signature, StepStanding } from '../rules/sign-off/signatures.ts'
import { cy, en } from './sign-off.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/sign-off', typeof en>

interface Difference {
  readonly place: string
  readonly then: readonly string[]
  readonly now: readonly string[]
}

interface Line {
  readonly title: string
  readonly tag: string
  readonly colour: string
  readonly who: string
  readonly said: string
  readonly checked: readonly string[]
  readonly differences: readonly Difference[]
}

interface SignOffView extends PageView {
  readonly caption: string
  readonly state: string
  readonly lines: readonly Line[]
  /** Why the reader signs nothing now; '' where they may. */
  readonly whyNot: string
  readonly checks: CheckboxesOptions['items']
  readonly hash: string
  readonly reason: string
  readonly record: readonly string[]
  readonly reportHref: string
  readonly checksHref: string
}

/** The page. */
export const signOff = page(reportPaths.signOff, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('report/sign-off', view(ask, await findSignOff(use, asked(ask))))
  },
  async submit(use, ask) {
    const { form, words, language, params } = ask
    const isBack = one(form, 'deed') === 'send-back'
    const done = isBack
      ? await sendBack(use, { ...asked(ask), reason: one(form, 'reason') })
      : await signReport(use, { ...asked(ask), checked: many(form, 'checked'), hash: one(form, 'hash') })
    if (done.ok)
      return reply.redirect(
        reportPaths.signOff({ inspection: params.inspection }),
        isBack ? words.sentBack : words.signedNow(done.value.title[language]),
      )
    const problems = done.problems.map(({ field, message }) => ({ field, message: message[language] }))
    return reply.again('report/sign-off', view(ask, await findSignOff(use, asked(ask))), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view(ask: Asked, found: FoundSignOff): SignOffView {
  const { words, language, form } = ask
  const { inspection, standing, mayNow, hash, record } = found
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const ticked = many(form, 'checked')
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    state: stateOf(ask, found),
    lines: standing.steps.map(step => lineOf(ask, found, step)),
    whyNot: mayNow.may ? '' : mayNow.why[language],
    checks: (standing.next?.checks ?? []).map(({ id, text }) => ({
      value: id,
      text: text[language],
      checked: ticked.includes(id),
    })),
    hash,
    reason: one(form, 'reason'),
    record: record.map(entry => entryOf(ask, found, entry)),
    reportHref: reportPaths.show(at),
    checksHref: reportPaths.beforePublication(at),
  }
}

function stateOf({ words, language }: Asked, { standing, names }: FoundSignOff): string {
  const { next, sentBack, steps } = standing
  if (steps.length === 0) return words.noneAsked
  if (next === null) return words.complete
  const asks = words.asks(next.title[language])
  return sentBack === null ? asks : `${words.wasSentBack(nameOf(names, sentBack), sentBack.reason ?? '')} ${asks}`
}

function lineOf(
  { words, language }: Asked,
  found: FoundSignOff,
  { step, state, isNext, signature }: StepStanding,
): Line {
  const { names, differences, mayNow } = found
  const said = signature ? words.signedBy(nameOf(names, signature), dayOf(signature, language)) : ''
  return {
    title: step.title[language],
    tag: words.states[state],
    colour: { signed: 'green', void: 'red', next: 'blue', waiting: 'grey' }[state],
    who: words.role(titlesOf([step.role], language)),
    said: state === 'void' ? `${said} ${words.voided}` : said,
    // Whoever signs next has these points as boxes in the form below.
    checked: (isNext ? mayNow.may : state === 'void') ? [] : step.checks.map(({ text }) => text[language]),
    differences: (differences.get(step.id) ?? []).map(({ place, then, now }) => ({
      place: place[language],
      then,
      now,
    })),
  }
}

function entryOf({ words, language }: Asked, { names, standing }: FoundSignOff, entry: Signature): string {
  const step = standing.steps.find(each => each.step.id === entry.step)?.step.title[language] ?? entry.step
  const [name, when] = [nameOf(names, entry), dayOf(entry, language)]
  return entry.deed === 'signed'
    ? words.entrySigned(step, name, when, entry.hash.slice(0, 12))
    : words.entryBack(step, name, when, entry.reason ?? '')
}

const nameOf = (names: ReadonlyMap<number, string>, { by }: Signature): string => names.get(by) ?? `${by}`

const dayOf = ({ at }: Signature, language: Asked['language']): string => dayInWords(londonDay(at), language)
