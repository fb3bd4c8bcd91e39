/** The draft exactly as it was sent for its facts to be checked, each piece of it with the way to comment on it. */
import { trailTo } from '../../../inspection/rules/trail.ts'
import { kinds } from '../../../platform/pure/file-kinds.ts'
import type { Ask } from '../../../platform/web/page.ts'
import { page, signedIn } from '../../../platform/web/page.ts'
import type { PageView, Reply } from '../../../platform/web/reply.ts'
import { reply } from '../../../platform/web/reply.ts'
import { drawCharts } from '../../actions/make.ts'
import { openExchange } from '../../actions/accuracy/comment.ts'
import { draftIn, draftPdf, draftWord, markingOf } from '../../actions/accuracy/files.ts'
import type { Exchange } from '../../actions/accuracy/find.ts'
import { mayComment } from '../../rules/accuracy/may.ts'
import { accuracyPaths } from '../../rules/accuracy/paths.ts'
import { unitsOf } from '../../rules/accuracy/unit.ts'
import type { DrawnCharts } from '../../rules/markup.ts'
import { contentsMarkup, partsMarkup } from '../../rules/markup.ts'
import { besideUnits } from './parts/beside.ts'
import { roundOf } from './parts/asked.ts'
import { cy, en } from './draft.words.ts'

type Asked = Ask<'/inspections/:inspection/accuracy/draft', typeof en>

interface DraftView extends PageView {
  readonly name: string
  readonly marking: string
  readonly notices: readonly string[]
  readonly how: string
  readonly files: readonly { readonly text: string; readonly href: string }[]
  readonly contents: string
  readonly body: string
  readonly language: string
}

/** The page. */
export const accuracyDraft = page(accuracyPaths.draft, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const exchange = await openExchange(use, { ...roundOf(ask), slug: ask.params.inspection })
    const { document } = draftIn(exchange.drafts, ask.language)
    return reply.page('report/accuracy/draft', view(ask, exchange, await drawCharts(document)))
  },
})

/** The same in print. */
export const accuracyDraftPdf = page(accuracyPaths.draftPdf, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const exchange = await openExchange(use, { ...roundOf(ask), slug: ask.params.inspection })
    const draft = draftIn(exchange.drafts, ask.language)
    return file(ask.params, await draftPdf(exchange.check, draft), 'pdf', exchange, draft.document.language)
  },
})

/** The same in Word. */
export const accuracyDraftWord = page(accuracyPaths.draftWord, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const exchange = await openExchange(use, { ...roundOf(ask), slug: ask.params.inspection })
    const draft = draftIn(exchange.drafts, ask.language)
    return file(ask.params, await draftWord(exchange.check, draft), 'docx', exchange, draft.document.language)
  },
})

const file = (
  { inspection }: { readonly inspection: string },
  bytes: Uint8Array,
  kind: 'pdf' | 'docx',
  { check }: Exchange,
  language: string,
): Reply => reply.file(bytes, kinds[kind].mediaType, `${inspection}-draft-${String(check.round)}-${language}.${kind}`)

function view(ask: Asked, exchange: Exchange, charts: DrawnCharts): DraftView {
  const { params, words, language, actor } = ask
  const { inspection, check, drafts, asked, phase, rounds } = exchange
  const draft = draftIn(drafts, language)
  const { document } = draft
  const comments =
    phase === 'with-service' && check.id === rounds.at(-1)?.id && mayComment(actor, inspection, asked).may
  const round = check.round === rounds.length ? '' : `?round=${String(check.round)}`
  return {
    title: document.subject,
    name: `${document.title}, ${document.date}`,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.check, href: `${accuracyPaths.home(params)}${round}` },
      { text: words.draft },
    ],
    synthetic: document.notice !== null,
    wide: true,
    marking: markingOf(check, draft).long,
    notices: [document.notice?.long, document.draftLanguage].filter(said => typeof said === 'string'),
    how: comments ? words.how : '',
    files: [
      { text: words.pdf, href: `${accuracyPaths.draftPdf(params)}${round}` },
      { text: words.word, href: `${accuracyPaths.draftWord(params)}${round}` },
      ...(comments ? [{ text: words.table, href: accuracyPaths.table(params) }] : []),
    ],
    contents: contentsMarkup(document),
    body: partsMarkup(
      document,
      charts,
      besideUnits(ask, exchange, { language: document.language, units: unitsOf(document) }, comments),
    ),
    language: document.language,
  }
}
