/** The urgent concerns of an inspection, for its lead and the head of its service: read, and answered. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { londonTime } from '../../platform/pure/london.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Concerns } from '../actions/concerns.ts'
import { answerConcern, findConcerns } from '../actions/concerns.ts'
import type { Concern, ConcernState } from '../rules/concerns.ts'
import { concernState, concernStateWords } from '../rules/concerns.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './concerns.words.ts'

type Asked = Ask<'/inspections/:inspection/concerns', typeof en>

interface ConcernView {
  readonly id: string
  readonly heading: string
  readonly state: string
  readonly classes: string
  readonly raised: string
  readonly text: string
  readonly history: readonly { readonly what: string; readonly answer: string }[]
  readonly typed: string
}

interface ConcernsView extends PageView {
  readonly caption: string
  readonly concerns: readonly ConcernView[]
  readonly escalates: string
  readonly unconfirmed: boolean
}

/** The page. */
export const concerns = page(assessmentPaths.concerns, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/concerns', view(ask, await findConcerns(use, asked(ask))))
  },
  async submit(use, ask) {
    const concern = one(ask.form, 'concern')
    const outcome = await answerConcern(use, { ...asked(ask), concern, answer: one(ask.form, `answer-${concern}`) })
    if (outcome.ok) return reply.redirect(assessmentPaths.concerns(ask.params), ask.words.answered)
    const problems = [{ field: `answer-${concern}`, message: ask.words.needsAnswer }]
    return reply.again('assessment/concerns', view(ask, await findConcerns(use, asked(ask))), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view(ask: Asked, found: Concerns): ConcernsView {
  const { words, language } = ask
  const { inspection, framework } = found
  const name = inspection.service.name[language]
  const after = framework?.caseWork?.concerns.escalateAfter
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    concerns: found.concerns.map(each => concernView(ask, found, each)),
    escalates: after ? words.escalates(after.minutes) : '',
    unconfirmed: after?.provenance.kind === 'unconfirmed',
  }
}

const colours: Readonly<Record<ConcernState, string>> = {
  sent: 'govuk-tag--red',
  seen: 'govuk-tag--orange',
  answered: 'govuk-tag--green',
}

function concernView({ words, language, form }: Asked, found: Concerns, concern: Concern): ConcernView {
  const state = concernState(concern)
  const name = (person: number | null): string => found.people.get(person ?? 0) ?? words.someone
  const clock = (at: Date): readonly [string, string] => {
    const { day, time } = londonTime(at.getTime())
    return [dayInWords(day, language), time]
  }
  const about = found.framework?.caseWork?.concerns.kinds.find(({ id }) => id === concern.about)
  return {
    id: concern.id,
    heading: words.heading(about?.title[language] ?? concern.about, found.references.get(concern.case) ?? ''),
    state: concernStateWords[state][language],
    classes: colours[state],
    raised: words.raised(name(concern.raisedBy), ...clock(concern.raisedAt)),
    text: concern.text,
    history: concern.steps.map(({ step, person, answer, at }) => ({
      what: words.when(words.steps[step](name(person)), ...clock(at)),
      answer: answer ?? '',
    })),
    typed: one(form, `answer-${concern.id}`),
  }
}
