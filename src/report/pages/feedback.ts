/** Provisional findings: as they were given to the service, or as they stand for the lead who is about to give them. */
import { trailTo } from '../../inspection/rules/trail.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { kinds } from '../../platform/pure/file-kinds.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView, Reply } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { FeedbackForm, FoundFeedback } from '../actions/feedback.ts'
import { exportFeedback, findFeedback } from '../actions/feedback.ts'
import { drawCharts } from '../actions/make.ts'
import type { DrawnCharts } from '../rules/markup.ts'
import { partsMarkup } from '../rules/markup.ts'
import { reportPaths } from '../rules/paths.ts'
import { cy, en } from './feedback.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

interface FeedbackView extends PageView {
  readonly caption: string
  /** What stands where there is nothing to read; '' otherwise. */
  readonly nothing: string
  /** Where the lead chooses what goes in; '' for others. */
  readonly choice: string
  readonly notices: readonly string[]
  readonly date: string
  readonly body: string
  readonly files: readonly { readonly text: string; readonly href: string }[]
  readonly times: readonly { readonly text: string; readonly href: string }[]
  readonly hash: string
}

/** The page. */
export const feedback = page(reportPaths.feedback, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findFeedback(use, asked(ask))
    const charts: DrawnCharts = found.document ? await drawCharts(found.document) : new Map()
    return reply.page('report/feedback', view(found, charts, ask))
  },
})

/** The document in print. */
export const feedbackPdf = page(reportPaths.feedbackPdf, {
  who: signedIn,
  words: { en, cy },
  show: (use, ask) => download(use, ask, 'pdf'),
})

/** The slides for the meeting. */
export const feedbackSlides = page(reportPaths.feedbackSlides, {
  who: signedIn,
  words: { en, cy },
  show: (use, ask) => download(use, ask, 'slides'),
})

/** The document in Word. */
export const feedbackWord = page(reportPaths.feedbackWord, {
  who: signedIn,
  words: { en, cy },
  show: (use, ask) => download(use, ask, 'docx'),
})

/** The document as data. */
export const feedbackData = page(reportPaths.feedbackData, {
  who: signedIn,
  words: { en, cy },
  show: (use, ask) => download(use, ask, 'json'),
})

async function download(use: Use, ask: Asked, form: FeedbackForm): Promise<Reply> {
  const bytes = await exportFeedback(use, { ...asked(ask), form })
  return reply.file(bytes, types[form], fileName(ask, form), form === 'pdf' || form === 'slides')
}

const types: Readonly<Record<FeedbackForm, string>> = {
  pdf: kinds.pdf.mediaType,
  slides: kinds.pdf.mediaType,
  docx: kinds.docx.mediaType,
  json: 'application/json; charset=utf-8',
}

type Asked = Pick<Ask<'/inspections/:inspection', typeof en>, 'actor' | 'params' | 'language' | 'query' | 'words'>

const asked = ({ actor, params, language, query }: Asked) => {
  const number = one(query, 'number')
  return {
    actor,
    slug: params.inspection,
    language,
    ...(number === 'draft' ? { number: 'draft' as const } : {}),
    ...(/^[1-9]\d{0,5}$/.test(number) ? { number: Number(number) } : {}),
  }
}

const fileName = ({ params, language }: Asked, form: FeedbackForm): string =>
  `${params.inspection}-provisional-findings${language === 'cy' ? '-cy' : ''}${form === 'slides' ? '-slides.pdf' : `.${form}`}`

function view(found: FoundFeedback, charts: DrawnCharts, ask: Asked): FeedbackView {
  const { params, words, language } = ask
  const { document, inspection, number, given, mayGive } = found
  const name = inspection.service.name[language]
  const shown = given.find(each => each.number === number)
  const which = number === null ? '?number=draft' : `?number=${String(number)}`
  return {
    title: words.title,
    caption: name,
    breadcrumbs: [...trailTo(inspection, language), { text: words.title }],
    wide: true,
    synthetic: inspection.synthetic,
    nothing: document ? '' : mayGive ? words.nothingChosen : words.notYet,
    choice: mayGive ? reportPaths.feedbackChoice(params) : '',
    notices: [document?.notice?.long, document?.draftLanguage].filter(said => typeof said === 'string'),
    date: document ? (shown ? words.by(document.date, nameOf(found, shown.givenBy, words)) : document.date) : '',
    body: document ? partsMarkup(document, charts) : '',
    files: document
      ? [
          { text: words.pdf, href: `${reportPaths.feedbackPdf(params)}${which}` },
          { text: words.slides, href: `${reportPaths.feedbackSlides(params)}${which}` },
          { text: words.word, href: `${reportPaths.feedbackWord(params)}${which}` },
          { text: words.data, href: `${reportPaths.feedbackData(params)}${which}` },
        ]
      : [],
    times: given.length < 2 ? [] : given.map(each => timeOf(each, ask)),
    hash: shown?.hash ?? '',
  }
}

const nameOf = ({ names }: FoundFeedback, person: number | null, words: typeof en): string =>
  names.get(person ?? 0) ?? words.somebody

const timeOf = ({ number, givenAt }: FoundFeedback['given'][number], { params, words, language }: Asked) => ({
  text: words.time(number, dayInWords(londonDay(givenAt), language)),
  href: `${reportPaths.feedback(params)}?number=${String(number)}`,
})
