/** What was published of one service, for anybody: where it is, and each of its inspections over time. */
import type { Language } from '../../platform/pure/words.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { notFound } from '../../platform/pure/refusal.ts'
import type { SummaryListOptions } from '../../platform/web/govuk/summary-list.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { ServiceWithPast } from '../../programme/actions/register.ts'
import { findService } from '../../programme/actions/register.ts'
import { nations } from '../../programme/rules/programme.ts'
import type { Published } from '../../report/actions/releases.ts'
import { listPublished } from '../../report/actions/releases.ts'
import { reportPaths } from '../../report/rules/paths.ts'
import { rowOf } from './public-reports/rows.ts'
import type { Row } from './public-reports/rows.ts'
import { cy as listCy, en as listEn } from './public-reports.words.ts'
import { cy, en } from './public-service.words.ts'

interface ServiceView extends PageView {
  readonly facts: SummaryListOptions['rows']
  /** What it was called and came from; what it became. */
  readonly past: readonly string[]
  /** The latest first. */
  readonly reports: readonly Row[]
  readonly severalFrameworks: boolean
}

/** The page. */
export const publicService = page(reportPaths.publishedOf, {
  who: anyone,
  shared: true,
  words: { en, cy },
  async show(use, { params, words, language }) {
    const found = await findService(use, params.service)
    if (!found) throw notFound({ en: en.unknown, cy: cy.unknown })
    const reports = (await listPublished(use)).filter(({ inspection }) => inspection.service.id === found.service.id)
    return reply.page('app/public-service', view(found, reports, words, language))
  },
})

function view(
  found: ServiceWithPast,
  reports: readonly Published[],
  words: typeof en,
  language: Language,
): ServiceView {
  const { service, councils } = found
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const frameworks = [...new Map(reports.map(({ framework }) => [framework.id, framework.title[language]])).values()]
  const latestFirst = reports.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
  return {
    title: service.name[language],
    breadcrumbs: [{ text: words.reports, href: reportPaths.published() }, { text: service.name[language] }],
    openLicence: true,
    synthetic: reports.some(({ inspection }) => inspection.synthetic),
    facts: [
      row(words.nation, nations[service.nation][language]),
      row(words.region, service.region[language]),
      row(councils.length === 1 ? words.council : words.councils, councils.map(each => each[language]).join('; ')),
      ...(frameworks.length === 0 ? [] : [row(words.frameworks, frameworks.join('; '))]),
    ],
    past: pastOf(found, words, language),
    reports: latestFirst.map(each => rowOf(each, language === 'cy' ? listCy : listEn, language)),
    severalFrameworks: frameworks.length > 1,
  }
}

const dayOf = ({ inspection, latest }: Published): string => inspection.publishedOn ?? latest.releasedAt

const pastOf = ({ names, from, into }: ServiceWithPast, words: typeof en, language: Language): readonly string[] => {
  const day = (on: string) => dayInWords(on, language)
  return [
    ...names.map(({ since, name }) =>
      since === null ? words.calledFirst(name[language]) : words.calledSince(name[language], day(since)),
    ),
    ...from.map(({ service: of, on }) => words.cameFrom(of.name[language], day(on))),
    ...into.map(({ service: of, on }) => words.became(of.name[language], day(on))),
  ]
}
