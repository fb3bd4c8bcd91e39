/** Choosing what goes into the provisional findings: headline scores, findings that stand, and short remarks. */
import { saidNow } from '../../findings/rules/said.ts'
import { findingsPaths } from '../../findings/rules/paths.ts'
import type { Side } from '../../findings/rules/finding.ts'
import { sides } from '../../findings/rules/finding.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { many, one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { FeedbackDesk } from '../actions/feedback.ts'
import { chooseFeedback, findFeedbackDesk, giveFeedback } from '../actions/feedback.ts'
import type { Choice, TypedChoice } from '../rules/feedback/choice.ts'
import { offered } from '../rules/feedback/choice.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './feedback-choice.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/feedback-choice', typeof en>

interface Item {
  readonly value: string
  readonly text: string
  readonly hint: { readonly text: string } | null
  readonly checked: boolean
}

interface ChoiceView extends PageView {
  readonly caption: string
  readonly themes: readonly Item[]
  readonly findings: readonly { readonly side: Side; readonly items: readonly Item[] }[]
  readonly findingsHref: string
  readonly typed: TypedChoice
  /** Where the draft is read; '' before anything was saved. */
  readonly draft: string
  readonly given: string
}

/** The page. */
export const feedbackChoice = page(reportPaths.feedbackChoice, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findFeedbackDesk(use, asked(ask))
    return reply.page('report/feedback-choice', view(found, ask, typedFrom(found.choice)))
  },
  async submit(use, ask) {
    const typed = typedIn(ask)
    const saved = await chooseFeedback(use, { ...asked(ask), typed })
    const given =
      saved.ok && one(ask.form, 'do') === 'give'
        ? await giveFeedback(use, { ...asked(ask), origin: ask.origin })
        : saved
    if (given.ok) {
      const at = { inspection: ask.params.inspection }
      const isGiven = one(ask.form, 'do') === 'give'
      return isGiven
        ? reply.redirect(reportPaths.feedback(at), ask.words.given)
        : reply.redirect(`${reportPaths.feedback(at)}?number=draft`, ask.words.saved)
    }
    const problems = given.problems.map(({ field, message }): FieldProblem => ({
      field,
      message: message[ask.language],
    }))
    return reply.again('report/feedback-choice', view(await findFeedbackDesk(use, asked(ask)), ask, typed), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

const typedIn = ({ form }: Asked): TypedChoice => ({
  themes: many(form, 'themes'),
  findings: many(form, 'findings'),
  opening: { en: one(form, 'opening'), cy: one(form, 'openingCy') },
  closing: { en: one(form, 'closing'), cy: one(form, 'closingCy') },
})

const typedFrom = ({ themes, findings, opening, closing }: Choice): TypedChoice => ({
  themes,
  findings: findings.map(String),
  opening: { en: opening?.en ?? '', cy: opening?.cy ?? '' },
  closing: { en: closing?.en ?? '', cy: closing?.cy ?? '' },
})

function view({ desk, saved, given }: FeedbackDesk, { words, language }: Asked, typed: TypedChoice): ChoiceView {
  const { inspection, framework, figures, scores } = desk
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const last = given.at(-1)
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.feedback, href: reportPaths.feedback(at) },
      { text: words.title },
    ],
    synthetic: inspection.synthetic,
    themes: framework.themes.map(({ id, title }) => {
      const percent = scores.themes.find(score => score.id === id)?.percent ?? null
      return {
        value: id,
        text: title[language],
        hint: { text: percent === null ? words.notScored : `${String(percent)}%` },
        checked: typed.themes.includes(id),
      }
    }),
    findings: sides.map(side => ({
      side,
      items: offered(desk)
        .filter(({ latest }) => latest.side === side)
        .map(({ id, place, latest }) => ({
          value: String(id),
          text: saidNow(latest.text, figures, language, inspection.slug)
            .stretches.map(({ text }) => text)
            .join(''),
          hint: { text: words.criterion(place) },
          checked: typed.findings.includes(String(id)),
        })),
    })),
    findingsHref: findingsPaths.overview(at),
    typed,
    draft: saved ? `${reportPaths.feedback(at)}?number=draft` : '',
    given: last ? words.givenOn(dayInWords(londonDay(last.givenAt), language)) : '',
  }
}
