/** Correcting a published report: opened with a reason, what differs so far, and the next edition. */
import { findingsPaths } from '../../findings/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { needWords } from '../../inspection/rules/stages.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { londonTime } from '../../platform/pure/london.ts'
import type { Language } from '../../platform/pure/words.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import {
  closeCorrection,
  correctedDocument,
  findCorrection,
  openCorrection,
  publishCorrection,
} from '../actions/correction.ts'
import type { CorrectionState } from '../actions/correction.ts'
import type { Waiting } from '../actions/embargo.ts'
import { findWaiting } from '../actions/embargo.ts'
import type { Difference } from '../actions/differences.ts'
import { printReport } from '../actions/make.ts'
import { reportPaths } from '../rules/paths.ts'
import type { SaidScore } from '../rules/publication/score-changes.ts'
import { cy, en } from './correction.words.ts'

type Asked = Ask<'/inspections/:inspection/correction', typeof en>

interface Open {
  readonly reason: string
  readonly welshReason: string
  readonly since: string
  readonly scores: readonly (readonly [title: string, before: string, now: string])[]
  /** What differs in each language, part by part. */
  readonly texts: readonly { readonly title: string; readonly lang: Language; readonly places: readonly Difference[] }[]
  readonly differs: boolean
  readonly lacks: readonly { readonly place: string; readonly message: string }[]
  /** What else must hold first. */
  readonly missing: readonly string[]
}

interface CorrectionView extends PageView {
  readonly caption: string
  readonly edition: string
  readonly open: Open | null
  /** Whether what stands now differs from what is published although no correction is open. */
  readonly left: boolean
  readonly typed: { readonly en: string; readonly cy: string }
  readonly publish: string
  /** From when everybody reads it, where it is approved for a minute to come; '' otherwise. */
  readonly waiting: string
  /** Where a minute is chosen, and where it is called back. */
  readonly publication: string
  readonly links: readonly { readonly text: string; readonly href: string }[]
  readonly ended: readonly string[]
}

/** The page. */
export const correction = page(reportPaths.correction, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('report/correction', await found(use, ask))
  },
  async submit(use, ask) {
    const { words, params, form } = ask
    const here = reportPaths.correction(params)
    switch (one(form, 'deed')) {
      case 'publish':
        await publishCorrection(use, { ...asked(ask), origin: ask.origin })
        return reply.redirect(here, words.published)
      case 'close':
        await closeCorrection(use, asked(ask))
        return reply.redirect(here, words.closed)
      default: {
        const problems = reasonProblems(ask)
        if (problems.length > 0) return reply.again('report/correction', await found(use, ask), problems)
        await openCorrection(use, { ...asked(ask), reason: { en: one(form, 'en'), cy: one(form, 'cy') } })
        return reply.redirect(here, words.opened)
      }
    }
  },
})

/** The report as the correction would publish it, as a PDF in the reader's language. */
export const correctionPdf = page(reportPaths.correctionPdf, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const { actor, params, language } = ask
    const document = await correctedDocument(use, { actor, slug: params.inspection, language })
    return reply.file(await printReport(document), 'application/pdf', `${params.inspection}-correction.pdf`, true)
  },
})

const asked = ({ actor, params }: Pick<Asked, 'actor' | 'params'>) => ({ actor, slug: params.inspection })

async function found(use: Use, ask: Asked): Promise<CorrectionView> {
  const state = await findCorrection(use, asked(ask))
  return view(ask, state, await findWaiting(use, state.inspection.id))
}

const reasonProblems = ({ form, words }: Asked): readonly FieldProblem[] =>
  (['en', 'cy'] as const)
    .filter(language => one(form, language).trim() === '')
    .map(language => ({ field: language, message: words.reasonEmpty[language] }))

function view(
  { words, language, params, form }: Asked,
  state: CorrectionState,
  waiting: Waiting | null,
): CorrectionView {
  const { inspection, edition, open, ended } = state
  const service = inspection.service.name[language]
  return {
    title: words.title,
    caption: service,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    synthetic: inspection.synthetic,
    edition: words.edition(edition),
    open: open && openView(open, words, language),
    left: inspection.correction === 'left',
    typed: { en: one(form, 'en'), cy: one(form, 'cy') },
    publish: words.publish(edition + 1),
    waiting: waiting ? words.waiting(edition + 1, ...momentOf(waiting.opensAt, language)) : '',
    publication: reportPaths.publication(params),
    links: [
      { text: words.edit, href: reportPaths.edit(params) },
      { text: words.findings, href: findingsPaths.overview(params) },
      { text: words.disclosure, href: reportPaths.disclosure(params) },
      { text: words.signatures, href: reportPaths.signOff(params) },
      { text: words.pdf, href: reportPaths.correctionPdf(params) },
      { text: words.asPublished, href: reportPaths.show(params) },
    ],
    ended: ended.map(each =>
      each.edition === null
        ? words.endedWithout(each.reason[language], dayOf(each.endedAt, language))
        : words.endedWith(each.reason[language], each.edition, dayOf(each.endedAt, language)),
    ),
  }
}

function openView(open: NonNullable<CorrectionState['open']>, words: typeof en, language: Language): Open {
  const { reason, openedAt, differences, scores, lacks, missing } = open
  const texts = (['en', 'cy'] as const)
    .map(lang => ({ title: words.inLanguage[lang], lang, places: differences[lang] }))
    .filter(({ places }) => places.length > 0)
  return {
    reason: reason.en,
    welshReason: reason.cy,
    since: words.since(dayOf(openedAt, language)),
    scores: scores.map(({ title, before, now }) => [
      title[language],
      scoreSaid(before, words, language),
      scoreSaid(now, words, language),
    ]),
    texts,
    differs: texts.length > 0,
    missing: missing.map(need => needWords[need][language]),
    lacks: lacks.map(({ place, message }) => ({ place: place[language], message: message[language] })),
  }
}

const scoreSaid = (score: SaidScore | null, words: typeof en, language: Language): string =>
  score === null
    ? words.notScored
    : words.score(score.percent ?? 0, score.comment?.[language] ?? '', score.sufficient, score.scoreable)

const momentOf = (at: Date, language: Language): readonly [time: string, day: string] => {
  const { day, time } = londonTime(at.getTime())
  return [time, dayInWords(day, language)]
}

const dayOf = (at: Date, language: Language): string => dayInWords(londonTime(at.getTime()).day, language)
