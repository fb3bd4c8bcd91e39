/** Turns what was found into what the API answers: the names of its fields, and links to what belongs to each thing. */
import type { Framework } from '../../framework/rules/framework.ts'
import { comparisonCaution } from '../rules/comparison.words.ts'
import type { Comparison } from '../rules/comparison.ts'
import type { FrozenHead } from '../rules/open-data/edition.ts'
import { openPaths } from '../rules/open-data/paths.ts'
import { isSuppressed } from '../rules/open-data/row.ts'
import { reportPaths } from '../rules/paths.ts'

/** An edition with its framework. */
export interface Found {
  readonly edition: number
  readonly hash: string
  readonly head: FrozenHead
  readonly framework: Framework
}

/** A line of the list of inspections. */
export const inspectionAnswer = ({ edition, hash, head, framework }: Found, origin: string) => ({
  inspection: head.inspection,
  service: { id: head.register?.service ?? null, name: head.service },
  nation: head.register?.nation ?? null,
  region: head.register?.region ?? null,
  framework: frameworkAnswer(framework),
  published_on: head.publishedOn ?? head.publishedAt.slice(0, 10),
  synthetic: head.synthetic,
  edition,
  bundle_hash: hash,
  headlines: headlinesOf(head, framework),
  links: linksOf(
    {
      self: openPaths.inspection({ inspection: head.inspection }),
      scores: openPaths.scoresOf({ inspection: head.inspection }),
      bundle: openPaths.bundle({ inspection: head.inspection, edition }),
      framework: openPaths.framework({ framework: framework.hash }),
      report: reportPaths.publishedOne({ inspection: head.inspection }),
      pdf: reportPaths.pdf({ inspection: head.inspection }),
    },
    origin,
  ),
})

/** One edition of an inspection's report. */
export const editionAnswer = ({ edition, hash, head, framework }: Found, isLatest: boolean, origin: string) => ({
  edition,
  latest: isLatest,
  published_at: head.publishedAt,
  correction: head.correction,
  framework_hash: framework.hash,
  bundle_hash: hash,
  before: head.before,
  rule: head.rule,
  sampled: head.sample.sampled,
  caseload: head.sample.caseload,
  links: linksOf(
    {
      scores: `${openPaths.scoresOf({ inspection: head.inspection })}?edition=${edition}`,
      bundle: openPaths.bundle({ inspection: head.inspection, edition }),
      report: reportPaths.edition({ inspection: head.inspection, edition }),
    },
    origin,
  ),
})

/** An edition of a framework by its id, hash and title. */
export const frameworkAnswer = ({ id, hash, title }: Framework) => ({ id, hash, title })

/** What had been published by a day. */
export const comparisonAnswer = (framework: Framework, synthetic: boolean, { asAt, ...its }: Comparison) => ({
  framework: frameworkAnswer(framework),
  as_at: asAt,
  synthetic,
  caution: comparisonCaution,
  recorded: its.recorded.map(({ asAt: as_at, ...figures }) => ({ ...figures, as_at })),
  reports: its.reports.map(({ inspection, edition, hash, publishedOn, themes }) => ({
    inspection,
    edition,
    bundle_hash: hash,
    published_on: publishedOn,
    headlines: themes.map(({ id, percent, interval }) => ({ theme: id, percent, interval })),
  })),
  themes: its.themes.map(({ id, ...range }) => ({ theme: id, ...range })),
})

/** Addresses that anybody can follow, from wherever they read them. */
export const linksOf = (links: Readonly<Record<string, string>>, origin: string): Record<string, string> =>
  Object.fromEntries(Object.entries(links).map(([relation, to]) => [relation, `${origin}${to}`]))

const headlinesOf = (head: FrozenHead, { themes }: Framework) =>
  themes.flatMap(({ id, title }) => {
    const score = head.themes.find(theme => theme.id === id)
    if (!score) return []
    const { sufficient, scoreable, percent, band } = score
    const figures = isSuppressed(head, 'theme', id)
      ? { numerator: null, denominator: null, percent: null, band: null }
      : { numerator: sufficient, denominator: scoreable, percent, band }
    return [{ theme: id, title, ...figures }]
  })
