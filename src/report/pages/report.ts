/** The report of an inspection: as a page, as a PDF and as data. Once it is published everybody may read it. */
import { findingsPaths } from '../../findings/rules/paths.ts'
import { inspectionPaths } from '../../inspection/rules/paths.ts'
import type { Ask } from '../../platform/web/page.ts'
import { anyone, page } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { exportReport } from '../actions/export.ts'
import type { Form } from '../actions/export.ts'
import { drawCharts, findReport } from '../actions/make.ts'
import type { Document } from '../rules/document.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import { contentsMarkup, linkFigures, partsMarkup } from '../rules/markup.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './report.words.ts'

interface ReportView extends PageView {
  readonly inspectorate: string
  readonly name: string
  readonly date: string
  /** What a reader must know first: that cases are synthetic, that the Welsh is a draft. */
  readonly notices: readonly string[]
  readonly contents: string
  readonly body: string
  readonly files: readonly { readonly text: string; readonly href: string }[]
}

/** The report as a page with its contents. */
export const report = page(reportPaths.show, {
  who: anyone,
  words: { en, cy },
  async show(use, ask) {
    const { document, inspection } = await findReport(use, asked(ask))
    const service = inspection.service.name[ask.language]
    return reply.page('report/report', view(document, await drawCharts(document), service, ask))
  },
})

/** The report as a PDF. */
export const reportPdf = page(reportPaths.pdf, {
  who: anyone,
  words: { en, cy },
  show: async (use, ask) =>
    reply.file(await exportReport(use, asked(ask), 'pdf'), 'application/pdf', fileName(ask, 'pdf'), true),
})

/** The report as data. */
export const reportData = page(reportPaths.data, {
  who: anyone,
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

const view = (
  document: Document,
  charts: DrawnCharts,
  service: string,
  { params, words }: Ask<'/inspections/:inspection/report', typeof en>,
): ReportView => ({
  title: document.subject,
  name: document.title,
  inspectorate: document.inspectorate,
  date: document.date,
  notices: [document.notice?.long, document.draftLanguage].filter(said => typeof said === 'string'),
  contents: contentsMarkup(document),
  body: linkFigures(partsMarkup(document, charts), figure => findingsPaths.figure({ ...params, figure })),
  files: [
    { text: words.pdf, href: reportPaths.pdf(params) },
    { text: words.data, href: reportPaths.data(params) },
  ],
  breadcrumbs: [
    { text: words.inspections, href: inspectionPaths.list() },
    { text: service, href: inspectionPaths.home(params) },
    { text: words.report },
  ],
  wide: true,
  openLicence: true,
  synthetic: document.notice !== null,
})
