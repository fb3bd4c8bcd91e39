/** The report of an inspection: as a page, as a PDF, in Word and as data. Once it is published everybody may read it. */
import { findingsPaths } from '../../findings/rules/paths.ts'
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { kinds } from '../../platform/pure/file-kinds.ts'
import type { Ask } from '../../platform/web/page.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { exportReport } from '../actions/export.ts'
import type { Form } from '../actions/export.ts'
import { drawCharts, findBundle, findReport } from '../actions/make.ts'
import type { FoundReport } from '../actions/make.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import { contentsMarkup, linkFigures, partsMarkup } from '../rules/markup.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './report.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface ReportView extends PageView {
  readonly inspectorate: string
  readonly name: string
  readonly date: string
  /** What a reader must know first: that cases are synthetic, that the Welsh is a draft. */
  readonly notices: readonly string[]
  readonly contents: string
  readonly body: string
  readonly files: readonly { readonly text: string; readonly href: string }[]
  /** Every edition where there are several, the latest first; the one that is shown has no address. */
  readonly editions: readonly {
    readonly text: string
    readonly href: string | null
    /** Why it corrects the one before. */
    readonly reason: string | null
  }[]
}

/** The report as a page with its contents. */
export const report = page(reportPaths.show, {
  who: anyone,
  shared: true,
  words: { en, cy },
  async show(use, ask) {
    const found = await findReport(use, asked(ask))
    const shown = found.editions.at(-1)?.edition ?? null
    return reply.page('report/report', view(found, await drawCharts(found.document), shown, ask))
  },
})

/** An edition of the report as it was published, also when a later one has corrected it. */
export const reportEdition = page(reportPaths.edition, {
  who: anyone,
  shared: true,
  words: { en, cy },
  async show(use, ask) {
    const edition = numberOf(ask.params.edition)
    const found = await findReport(use, { ...asked(ask), edition })
    return reply.page('report/report', view(found, await drawCharts(found.document), edition, ask))
  },
})

/** Scores, counts and texts of the latest edition as signed data. */
export const reportSigned = page(reportPaths.signed, {
  who: anyone,
  shared: true,
  words: { en, cy },
  show: async (use, ask) => bundleFile(ask.params.inspection, await findBundle(use, asked(ask))),
})

/** The same of any edition. */
export const reportSignedEdition = page(reportPaths.signedEdition, {
  who: anyone,
  shared: true,
  words: { en, cy },
  show: async (use, ask) =>
    bundleFile(ask.params.inspection, await findBundle(use, { ...asked(ask), edition: numberOf(ask.params.edition) })),
})

/** The report as a PDF. */
export const reportPdf = page(reportPaths.pdf, {
  who: anyone,
  shared: true,
  words: { en, cy },
  show: async (use, ask) =>
    reply.file(await exportReport(use, asked(ask), 'pdf'), 'application/pdf', fileName(ask, 'pdf'), true),
})

/** The report as a Word file. */
export const reportWord = page(reportPaths.word, {
  who: anyone,
  shared: true,
  words: { en, cy },
  show: async (use, ask) =>
    reply.file(await exportReport(use, asked(ask), 'docx'), kinds.docx.mediaType, fileName(ask, 'docx'), true),
})

/** The report as data. */
export const reportData = page(reportPaths.data, {
  who: anyone,
  shared: true,
  words: { en, cy },
  show: async (use, ask) =>
    reply.file(
      await exportReport(use, asked(ask), 'json'),
      'application/json; charset=utf-8',
      fileName(ask, 'json'),
      true,
    ),
})

type Asked = Pick<Ask<'/inspections/:inspection'>, 'actor' | 'params' | 'language'>

const asked = ({ actor, params, language }: Asked) => ({ actor, slug: params.inspection, language })

const fileName = ({ params, language }: Asked, form: Form): string =>
  `${params.inspection}${language === 'cy' ? '-cy' : ''}.${form}`

const bundleFile = (
  inspection: string,
  { edition, file }: { readonly edition: number; readonly file: string },
): Reply => reply.file(file, 'application/json; charset=utf-8', `${inspection}-edition-${edition}-signed.json`)

// Zero is no edition, so that what is no number is not found.
const numberOf = (text: string): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0)

const view = (
  { document, inspection, editions }: FoundReport,
  charts: DrawnCharts,
  shown: number | null,
  { params, words, language }: Pick<Ask<'/inspections/:inspection', typeof en>, 'params' | 'words' | 'language'>,
): ReportView => {
  const latest = editions.at(-1)?.edition ?? null
  return {
    title: document.subject,
    canonical: reportPaths.show(params),
    name: document.title,
    inspectorate: document.inspectorate,
    date: document.date,
    notices: [
      ...(shown === latest ? [] : [words.corrected]),
      ...[document.notice?.long, document.draftLanguage].filter(said => typeof said === 'string'),
    ],
    contents: contentsMarkup(document),
    body: linkFigures(partsMarkup(document, charts), figure => findingsPaths.figure({ ...params, figure })),
    files:
      shown === latest
        ? filesOf(editions, { params, words, language })
        : signedFile(editions, shown, { params, words, language }),
    editions:
      editions.length < 2
        ? []
        : editions.toReversed().map(line => editionLink(line, shown, { params, words, language })),
    breadcrumbs: [...trailTo(inspection, language), { text: words.report }],
    wide: true,
    openLicence: true,
    synthetic: document.notice !== null,
  }
}

type Said = Pick<Ask<'/inspections/:inspection', typeof en>, 'params' | 'words' | 'language'>
type Editions = FoundReport['editions']

const filesOf = (editions: Editions, { params, words, language }: Said): ReportView['files'] => [
  { text: words.pdf, href: reportPaths.pdf(params) },
  { text: words.word, href: reportPaths.word(params) },
  { text: words.data, href: reportPaths.data(params) },
  ...signedFile(editions, editions.at(-1)?.edition ?? null, { params, words, language }),
]

const signedFile = (editions: Editions, shown: number | null, { params, words }: Said): ReportView['files'] => {
  const line = editions.find(({ edition, hash }) => edition === shown && hash !== null)
  return line ? [{ text: words.signed, href: reportPaths.signedEdition({ ...params, edition: line.edition }) }] : []
}

const editionLink = (
  { edition, publishedAt, correction }: Editions[number],
  shown: number | null,
  { params, words, language }: Said,
) => ({
  text: words.edition(edition, dayInWords(londonDay(publishedAt), language)),
  reason: correction && correction[language],
  href: edition === shown ? null : reportPaths.edition({ ...params, edition }),
})
