/** What everybody may read of one inspection: its scores, its report in every form, and what was corrected. */
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { chartOf } from '../../platform/chart/remember.ts'
import type { Chart } from '../../platform/pure/chart.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Language } from '../../platform/pure/words.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { nations } from '../../programme/rules/programme.ts'
import type { Published } from '../../report/actions/releases.ts'
import { findPublishedComparison } from '../../report/actions/compare.ts'
import { findPublished } from '../../report/actions/releases.ts'
import { findContact } from '../../report/actions/settings.ts'
import { reportPaths } from '../../report/rules/paths.ts'
import { comparedOf } from './public-report/compared.ts'
import type { Compared } from './public-report/compared.ts'
import { planDue, publishedWords } from './public-report/days.ts'
import { criteriaPlan, headlinePlan, headlinesOf } from './public-report/scores.ts'
import type { Headline } from './public-report/scores.ts'
import { cy, en } from './public-report.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface Link {
  readonly text: string
  readonly href: string
}

interface Fact {
  readonly key: string
  readonly value: string
  /** '' where it leads nowhere. */
  readonly href: string
}

/** What does not stand in the report itself. */
interface Around {
  /** When the improvement plan is due; '' where that can't be said. */
  readonly due: string
  /** What had been published by then, recorded and counted apart; null where nothing had. */
  readonly compared: Compared | null
  /** How to reach the inspectorate, and how to complain; '' where nothing was written. */
  readonly contact: string
  readonly complaint: string
}

interface ReportView extends PageView, Around {
  readonly caption: string
  readonly facts: readonly Fact[]
  /** Why it was corrected last, and when; '' where it was not. */
  readonly corrected: string
  readonly headlines: readonly Headline[]
  readonly charts: readonly Chart[]
  readonly documents: readonly Link[]
  /** Every edition where there are several, the latest first. */
  readonly editions: readonly (Link & { readonly reason: string })[]
}

/** The page. */
export const publicReport = page(reportPaths.publishedOne, {
  who: anyone,
  shared: true,
  words: { en, cy },
  async show(use, { params, words, language }) {
    const published = await findPublished(use, params.inspection)
    const { framework, latest } = published
    const plans = [
      headlinePlan(framework, latest.scores, words, language),
      criteriaPlan(framework, latest.scores, words, language),
    ]
    const charts = await Promise.all(plans.map(chartOf))
    const due = await planDue(published, words, language)
    const { contact, complaint } = await findContact(use)
    const frozen = await findPublishedComparison(use, published.inspection.id)
    const compared = frozen && (await comparedOf(published, frozen, language))
    const around = { due, compared, contact: contact[language], complaint: complaint[language] }
    return reply.page('app/public-report', view(published, charts, around, words, language))
  },
})

function view(
  published: Published<Inspection>,
  charts: readonly Chart[],
  around: Around,
  words: typeof en,
  language: Language,
): ReportView {
  const { inspection, framework, editions, latest } = published
  const { service, synthetic } = inspection
  return {
    ...around,
    title: words.title(service.name[language]),
    caption: framework.title[language],
    breadcrumbs: [{ text: words.reports, href: reportPaths.published() }, { text: service.name[language] }],
    wide: true,
    openLicence: true,
    synthetic,
    facts: factsOf(published, words, language),
    corrected: latest.correction
      ? words.corrected(dayOf(latest.releasedAt, language), latest.correction[language])
      : '',
    headlines: headlinesOf(framework, latest.scores, words, language),
    charts,
    documents: documentsOf(published, words),
    editions: editions.length < 2 ? [] : editions.toReversed().map(each => editionOf(published, each, words, language)),
  }
}

function factsOf(report: Published<Inspection>, words: typeof en, language: Language) {
  const { inspection, framework, editions, latest } = report
  const { service } = inspection
  const fact = (key: string, value: string, href = ''): Fact => ({ key, value, href })
  return [
    fact(words.published, publishedWords(report, language)),
    ...(editions.length > 1 ? [fact(words.updated, dayOf(latest.releasedAt, language))] : []),
    fact(words.from, framework.inspectorate[language]),
    fact(words.service, service.name[language], reportPaths.publishedOf({ service: service.slug })),
    fact(words.place, words.placed(service.region[language], nations[service.nation][language])),
  ]
}

const documentsOf = ({ inspection: { slug }, latest }: Published, words: typeof en): readonly Link[] => {
  const params = { inspection: slug }
  return [
    { text: words.read, href: reportPaths.show(params) },
    { text: words.pdf, href: reportPaths.pdf(params) },
    { text: words.word, href: reportPaths.word(params) },
    { text: words.data, href: reportPaths.data(params) },
    ...(latest.hash === null ? [] : [{ text: words.signed, href: reportPaths.signed(params) }]),
  ]
}

const editionOf = (
  { inspection: { slug } }: Published,
  { edition, releasedAt, correction }: Published['latest'],
  words: typeof en,
  language: Language,
) => ({
  text: words.edition(edition, dayOf(releasedAt, language)),
  href: reportPaths.edition({ inspection: slug, edition }),
  reason: correction?.[language] ?? '',
})

const dayOf = (moment: string, language: Language): string => dayInWords(londonDay(new Date(moment)), language)
