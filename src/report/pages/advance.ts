/** An approved report read under embargo, before its minute: as a page and as a PDF, each saying so. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import { londonTime } from '../../platform/pure/london.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import { readAdvance } from '../actions/advance.ts'
import { drawCharts, printReport } from '../actions/make.ts'
import { contentsMarkup, partsMarkup } from '../rules/markup.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './advance.words.ts'

interface AdvanceView extends PageView {
  readonly name: string
  readonly embargo: string
  readonly contents: string
  readonly body: string
  readonly pdf: string
}

/** The report. */
export const advance = page(reportPaths.advance, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, language, words }) {
    const { document, opensAt } = await readAdvance(use, { actor, slug: params.inspection, language })
    const { day, time } = londonTime(opensAt.getTime())
    const view: AdvanceView = {
      title: document.subject,
      name: document.title,
      embargo: words.embargo(time, dayInWords(day, language)),
      contents: contentsMarkup(document),
      body: partsMarkup(document, await drawCharts(document)),
      pdf: reportPaths.advancePdf(params),
      wide: true,
      synthetic: document.notice !== null,
    }
    return reply.page('report/advance', view)
  },
})

/** The same as a PDF. */
export const advancePdf = page(reportPaths.advancePdf, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params, language }) {
    const { document } = await readAdvance(use, { actor, slug: params.inspection, language })
    return reply.file(await printReport(document), 'application/pdf', `${params.inspection}-under-embargo.pdf`)
  },
})
