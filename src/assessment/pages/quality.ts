/** Quality assurance: finished cases drawn by chance, and how those that were looked over were found. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Quality } from '../actions/quality.ts'
import { drawDipSample, findQuality } from '../actions/quality.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { caseStateWords } from '../rules/states.ts'
import type { Checkable } from '../store/quality.ts'
import { cy, en } from './quality.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/quality', typeof en>

interface Row {
  readonly href: string
  readonly link: string
  readonly cells: readonly string[]
}

interface QualityView extends PageView {
  readonly caption: string
  readonly perAssessor: string
  readonly drawn: string
  readonly head: readonly string[]
  readonly last: readonly Row[]
  readonly all: readonly Row[]
}

/** The page. */
export const quality = page(assessmentPaths.quality, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/quality', view(ask, await findQuality(use, asked(ask)), '2'))
  },
  async submit(use, ask) {
    const typed = one(ask.form, 'perAssessor')
    const perAssessor = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN
    const outcome = await drawDipSample(use, { ...asked(ask), perAssessor })
    if (outcome.ok) return reply.redirect(assessmentPaths.quality(ask.params), ask.words.done(outcome.value))
    const problems = outcome.problems.map(words => ({ field: 'perAssessor', message: words[ask.language] }))
    return reply.again('assessment/quality', view(ask, await findQuality(use, asked(ask)), typed), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection })

function view({ words, language }: Asked, found: Quality, perAssessor: string): QualityView {
  const { inspection, checkable, references, names, dips, notes } = found
  const at = { inspection: inspection.slug }
  const name = inspection.service.name[language]
  const [dip] = dips
  const row = (one: Checkable): Row => {
    const reference = references.get(one.case) ?? ''
    const note = notes.find(({ assessment }) => assessment === one.assessment)
    return {
      href: assessmentPaths.checkCase({ ...at, assessment: one.assessment }),
      link: words.look(reference),
      cells: [
        words.kinds[one.kind],
        names.get(one.assessor) ?? `${words.assessor} ${one.assessor}`,
        caseStateWords[one.state][language],
        note ? words.verdicts[note.verdict] : words.notYet,
      ],
    }
  }
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.board, href: assessmentPaths.board(at) },
      { text: words.title },
    ],
    synthetic: inspection.synthetic,
    perAssessor,
    drawn: dip
      ? words.drawn(dayInWords(londonDay(dip.at), language), dip.seed, dip.drawn.length, dip.drawnFrom.length)
      : '',
    head: [words.case, words.reading, words.who, words.state, words.looked],
    last: checkable.filter(({ assessment }) => dip?.drawn.includes(assessment)).map(row),
    all: checkable.map(row),
  }
}
