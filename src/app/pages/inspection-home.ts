/** An inspection's home page: its scores beside the national ones, its sample, its dates, and the ways further in. */
import { assessmentPaths } from '../../assessment/rules/paths.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { findInspection, listPassages } from '../../inspection/actions.ts'
import { listLetters } from '../../inspection/actions/announcement.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { maySeePack } from '../../inspection/rules/announcement/may.ts'
import { maySee } from '../../inspection/rules/may.ts'
import { noticeFor } from '../../inspection/rules/notices.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import { trailToAll } from '../../inspection/rules/trail.ts'
import { hasReached, stageWords } from '../../inspection/rules/stages.ts'
import { lastChange } from '../../platform/db/journal.ts'
import { insist } from '../../platform/pure/refusal.ts'
import { stream } from '../../platform/web/stream.ts'
import { chartOf } from '../../platform/chart/remember.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { monthInWords } from '../../platform/pure/day-words.ts'
import { one } from '../../platform/web/form.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { Ask } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Use } from '../../platform/use.ts'
import { findComparators } from '../../programme/actions.ts'
import { knowAsked } from '../../report/actions/accuracy/find.ts'
import { mayNameReader, mayReadDraft } from '../../report/rules/accuracy/may.ts'
import { accuracyPaths } from '../../report/rules/accuracy/paths.ts'
import { listDecisions } from '../../report/actions/disclosure.ts'
import { describeSample } from '../../sample/actions.ts'
import { scoreInspection } from '../../scoring/actions/score-inspection.ts'
import { scoringPaths } from '../../scoring/rules/paths.ts'
import { bandsView } from './inspection-home/bands.ts'
import type { BandsView } from './inspection-home/bands.ts'
import { headlinesView } from './inspection-home/headlines.ts'
import type { Headlines } from './inspection-home/headlines.ts'
import { linksOf, nextMoves } from './inspection-home/links.ts'
import type { Link, Next } from './inspection-home/links.ts'
import { samplePlans } from './inspection-home/sample.ts'
import { criterionPlan, scoreRows } from './inspection-home/scores.ts'
import type { ScoreRow } from './inspection-home/scores.ts'
import { editionOf } from './inspection-home/edition.ts'
import { timetableRows } from './inspection-home/timetable.ts'
import type { TimetableRow } from './inspection-home/timetable.ts'
import { cy, en } from './inspection-home.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection', typeof en>

/** What is shown once the scores are open to the reader. */
interface Results {
  readonly headlines: Headlines
  readonly bands: BandsView
  /** Null where the headlines alone are wanted. */
  readonly chart: Chart | null
  readonly rows: readonly ScoreRow[]
  readonly sample: readonly Chart[]
  readonly sampleLead: string
}

interface Without {
  readonly title: string
  readonly why: string
}

interface HomeView extends PageView {
  /** How much of a demonstration's inspection is invented; shown where it is synthetic. */
  readonly syntheticNotice: string
  /** Where news of the scores comes from; '' where they change no more, or for those who have not signed in. */
  readonly live: string
  /** The number of the last change that the page shows. */
  readonly change: number
  readonly caption: string
  readonly facts: readonly { readonly key: string; readonly value: string }[]
  readonly links: readonly Link[]
  /** What its stage says to this reader; '' where it says nothing. */
  readonly notice: string
  readonly next: Next
  readonly results: Results | null
  /** What stands in the place of results that are not there, or not open. */
  readonly withoutResults: Without
  readonly timetable: readonly TimetableRow[]
  /** Where the whole timetable is; '' for those who have not signed in. */
  readonly timetableAt: string
  readonly monthOnly: boolean
}

/** The page. */
export const inspectionHome = page(inspectionPaths.home, {
  who: anyone,
  words: { en, cy },
  async show(use, ask) {
    const inspection = await findInspection(use, { actor: ask.actor, slug: ask.params.inspection })
    const framework = await editionOf(use, inspection)
    const change = await lastChange(use.db, inspection.id)
    const permission = maySee(ask.actor, inspection, 'scores')
    const results = permission.may ? await resultsOf(use, ask, inspection) : null
    const closed = permission.may ? null : { title: ask.words.closedScores, why: permission.why[ask.language] }
    const without = closed ?? { title: ask.words.noScores, why: ask.words.noScoresYet }
    const passages = await listPassages(use, { actor: ask.actor, slug: inspection.slug })
    const notice = noticeFor(ask.actor, inspection, passages, ask.language)
    const next = nextMoves(inspection, ask.actor, ask.language)
    const isLive = ask.actor.person !== null && permission.may && !hasReached(inspection, 'published')
    const live = isLive ? assessmentPaths.liveScores({ inspection: inspection.slug }) : ''
    const home = view(ask, inspection, framework, results, without)
    const links = [
      ...home.links,
      ...(await accuracyOf(use, ask, inspection)),
      ...(await lettersTo(use, ask, inspection)),
    ]
    const shown: HomeView = { ...home, links, notice, next, live, change }
    return reply.page('app/inspection-home', shown)
  },
})

/** The news on which the scores are brought up to date, for those who may see them. */
export const scoreEvents = stream(assessmentPaths.liveScores, async (use, { actor, params }) => {
  const inspection = await findInspection(use, { actor, slug: params.inspection })
  insist(maySee(actor, inspection, 'scores'))
  return inspection.id
})

/** The check of the draft's facts, for those who send it, and those who may read what was sent. */
async function accuracyOf(use: Use, { actor, words }: Asked, inspection: Inspection): Promise<readonly Link[]> {
  if (actor.person === null) return []
  const sends = mayNameReader(actor, inspection).may
  const reads = mayReadDraft(actor, inspection, await knowAsked(use, inspection.id)).may
  return sends || reads ? [{ text: words.accuracy, href: accuracyPaths.home({ inspection: inspection.slug }) }] : []
}

/** The letters that were sent to this reader; the inspectorate has them all in its announcement pack. */
async function lettersTo(use: Use, { actor, language }: Asked, inspection: Inspection): Promise<readonly Link[]> {
  if (maySeePack(actor, inspection).may) return []
  const { slug } = inspection
  return (await listLetters(use, { actor, slug })).map(({ template }) => ({
    text: template.title[language],
    href: inspectionPaths.letter({ inspection: slug, letter: template.id }),
  }))
}

async function resultsOf(
  use: Use,
  { actor, words, language, query }: Asked,
  inspection: Inspection,
): Promise<Results | null> {
  // A page that is kept open asks for its headlines first: drawing every chart anew would make it wait for them.
  const isWhole = one(query, 'part') !== 'headlines'
  const { slug } = inspection
  const { framework, scores, sample } = await scoreInspection(use, { actor, slug })
  if (scores.questions.every(({ scoreable }) => scoreable === 0)) return null
  const on = inspection.publishedOn ?? londonDay(use.now)
  const comparators = await findComparators(use, { frameworkId: framework.id, on })
  const characteristics = await describeSample(use, { actor, slug, framework })
  // Who may read the cases reads all of their make-up.
  const decisions = maySee(actor, inspection, 'cases').may ? [] : await listDecisions(use, inspection.id)
  return {
    headlines: headlinesView(framework, scores.themes, comparators, words, language),
    bands: bandsView(framework.bands, words, language),
    chart: isWhole ? await chartOf(criterionPlan(framework, scores, words, language)) : null,
    rows: scoreRows(framework, scores, words, language, criterion =>
      scoringPaths.criterion({ inspection: slug, criterion }),
    ),
    sample: await Promise.all(samplePlans(framework, { characteristics, decisions }, words, language).map(chartOf)),
    sampleLead: words.sampleLead(sample.sampled, inspection.caseload),
  }
}

function view(
  { words, language, actor, now }: Asked,
  inspection: Inspection,
  framework: Framework,
  results: Results | null,
  withoutResults: Without,
): Omit<HomeView, 'notice' | 'next' | 'live' | 'change'> {
  const { service, programme, milestones, fieldworkOn, publishedOn } = inspection
  return {
    title: service.name[language],
    caption: programme.title[language],
    breadcrumbs: [...trailToAll(language), { text: service.name[language] }],
    wide: true,
    synthetic: inspection.synthetic,
    syntheticNotice: noticeOfSynthetic(inspection, results !== null, words),
    openLicence: true,
    facts: [
      { key: words.stage, value: stageWords[inspection.stage][language] },
      { key: words.framework, value: framework.title[language] },
      { key: words.region, value: service.region[language] },
      { key: words.fieldwork, value: fieldworkOn ? monthInWords(fieldworkOn, language) : words.noDate },
      { key: words.published, value: publishedOn ? monthInWords(publishedOn, language) : words.noDate },
    ],
    links: linksOf(inspection, actor, words),
    results,
    withoutResults,
    timetable: timetableRows(framework.timetable, milestones, words, language, londonDay(now)),
    timetableAt: actor.person === null ? '' : inspectionPaths.timetable({ inspection: inspection.slug }),
    monthOnly: milestones.some(({ monthOnly }) => monthOnly),
  }
}

/** What was rebuilt from a published report has totals that are fact; of another inspection everything is invented. */
const noticeOfSynthetic = (inspection: Inspection, hasResults: boolean, words: typeof en): string => {
  if (!hasResults) return words.syntheticSoFar
  return hasReached(inspection, 'published') ? words.synthetic : words.syntheticOnly
}
