/** Settling where two readings of a case differ: both answers, notes, who and when, and the one that counts. */
import type { Question } from '../../framework/rules/question.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { PairInFull } from '../actions/double.ts'
import { findPair, moderate } from '../actions/double.ts'
import type { Difference } from '../rules/double/reading.ts'
import type { Standing } from '../rules/merge/standing.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './moderate-case.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/moderation/:case', typeof en>

interface Side {
  readonly heading: string
  readonly answer: string
  readonly note: string
  readonly by: string
}

interface Item {
  readonly id: string
  readonly anchor: string
  readonly heading: string
  readonly sides: readonly Side[]
  /** '' where nothing was decided. */
  readonly decided: string
  readonly why: string
  readonly lapsed: boolean
  readonly open: boolean
  readonly choices: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly reason: string
  readonly settle: string
  readonly submit: string
}

interface ModerateView extends PageView {
  readonly caption: string
  readonly lead: string
  readonly own: boolean
  readonly items: readonly Item[]
}

/** The page. */
export const moderateCase = page(assessmentPaths.moderateCase, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/moderate-case', view(ask, await findPair(use, asked(ask))))
  },
  async submit(use, ask) {
    const question = one(ask.form, 'question')
    const [value, reason] = [one(ask.form, 'value'), one(ask.form, 'reason')]
    const outcome = await moderate(use, { ...asked(ask), question, value, reason })
    if (outcome.ok) return reply.redirect(assessmentPaths.moderateCase(ask.params), ask.words.done(question))
    const problems = outcome.problems.map(({ field, message }) => ({
      field: `${anchorOf(question)}-${field}`,
      message: message[ask.language],
    }))
    return reply.again('assessment/moderate-case', view(ask, await findPair(use, asked(ask))), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, reference: params.case })

const anchorOf = (question: string): string => `q-${question.replaceAll('.', '-')}`

function view(ask: Asked, pair: PairInFull): ModerateView {
  const { words, language, params } = ask
  const { inspection, reference, differences, comparable, own } = pair
  const open = differences.filter(({ settled }) => !settled).length
  const lead = differences.length > 0 ? words.counts(open, differences.length) : words.agree
  return {
    title: words.title(reference),
    caption: inspection.service.name[language],
    back: assessmentPaths.moderation({ inspection: params.inspection }),
    synthetic: inspection.synthetic,
    lead: comparable ? lead : words.waiting,
    own,
    items: differences.map(difference => item(ask, pair, difference)),
  }
}

function item({ words, language, form }: Asked, pair: PairInFull, difference: Difference): Item {
  const { question, first, second, moderation, settled } = difference
  const isTyped = one(form, 'question') === question.id
  const chosen = isTyped ? one(form, 'value') : settled ? (moderation?.value ?? '') : ''
  const side = (heading: string, standing: Standing) => sideOf(heading, standing, question, pair, words, language)
  return {
    id: question.id,
    anchor: anchorOf(question.id),
    heading: `${question.id} ${question.text[language]}`,
    sides: [side(words.first, first), side(words.second, second)],
    decided: moderation
      ? words.decidedBy(
          titleOf(question, moderation.value, language),
          nameOf(pair, moderation.by, words),
          dayInWords(londonDay(new Date(moderation.at)), language),
        )
      : '',
    why: moderation?.reason ?? '',
    lapsed: moderation !== null && !settled,
    open: isTyped || !settled,
    choices: question.answers.map(({ id, title }) => ({ value: id, text: title[language], checked: chosen === id })),
    reason: isTyped ? one(form, 'reason') : '',
    settle: settled ? words.settleAgain : words.settle,
    submit: words.submit(question.id),
  }
}

function sideOf(
  heading: string,
  standing: Standing,
  question: Question,
  pair: PairInFull,
  words: typeof en,
  language: Language,
): Side {
  if (standing.state !== 'answered') return { heading, answer: words.unanswered, note: '', by: '' }
  const [head] = standing.heads
  const reasons = question.reasons.filter(({ id }) => standing.reasons.includes(id)).map(({ text }) => text[language])
  const said = [...reasons, standing.note].filter(text => text !== '').join('. ')
  return {
    heading,
    answer: titleOf(question, standing.value, language),
    note: said === '' ? words.noNote : said,
    by: head
      ? words.by(nameOf(pair, head.person, words), dayInWords(londonDay(new Date(head.deviceClock)), language))
      : '',
  }
}

const titleOf = ({ answers }: Question, value: string, language: Language): string =>
  answers.find(({ id }) => id === value)?.title[language] ?? value

const nameOf = ({ names }: PairInFull, person: number | null, words: typeof en): string =>
  names.get(person ?? 0) ?? words.nobody
