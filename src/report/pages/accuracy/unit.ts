/** One piece of the draft, what was said of it so far, and a new comment on it. */
import { trailTo } from '../../../inspection/rules/trail.ts'
import { fileLimits } from '../../../platform/pure/file-limits.ts'
import { insist, notFound } from '../../../platform/pure/refusal.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { one } from '../../../platform/web/form.ts'
import { page, signedIn } from '../../../platform/web/page.ts'
import type { Ask, Use } from '../../../platform/web/page.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import { reply } from '../../../platform/web/reply.ts'
import { attachEvidence, beginComment, openExchange } from '../../actions/accuracy/comment.ts'
import type { Exchange } from '../../actions/accuracy/find.ts'
import { accuracyWords } from '../../rules/accuracy/accuracy.words.ts'
import { latest, standing } from '../../rules/accuracy/check.ts'
import { mayComment } from '../../rules/accuracy/may.ts'
import { accuracyPaths } from '../../rules/accuracy/paths.ts'
import type { Unit } from '../../rules/accuracy/unit.ts'
import { keyOf, unitsOf } from '../../rules/accuracy/unit.ts'
import type { CommentForm } from './parts/comment-form.ts'
import { commentForm, commentProblems, kindIn } from './parts/comment-form.ts'
import { cy, en } from './unit.words.ts'

type Asked = Ask<'/inspections/:inspection/accuracy/draft/:unit', typeof en>

interface UnitView extends PageView {
  readonly caption: string
  readonly part: string
  readonly text: string
  readonly language: Language
  readonly said: readonly { readonly text: string; readonly kind: string; readonly href: string }[]
  readonly form: CommentForm
}

/** The page. */
export const accuracyUnit = page(accuracyPaths.unit, {
  who: signedIn,
  words: { en, cy },
  takesFiles: 'several',
  async show(use, ask) {
    const found = await find(use, ask)
    return reply.page('report/accuracy/unit', view(use, ask, found))
  },
  async submit(use, ask) {
    const found = await find(use, ask)
    const { actor, params, form, words, language, uploads } = ask
    const problems = commentProblems(form, language)
    if (problems.length > 0) return reply.again('report/accuracy/unit', view(use, ask, found), problems)
    const at = { actor, slug: params.inspection }
    const { language: read, unit } = found
    const said = { kind: kindIn(form), text: one(form, 'text').trim() }
    const comment = await beginComment(use, { ...at, ...said, language: read, address: unit.address })
    const files = (uploads['files'] ?? []).slice(0, fileLimits.files)
    const { kept, refused } = await attachEvidence(use, { ...at, comment, files })
    const reasons = refused.map(reason => reason[language]).join(' ')
    // The comment is kept whatever became of its files, so that nothing is typed twice.
    if (refused.length > 0)
      return reply.redirect(accuracyPaths.comment({ ...params, comment }), words.keptWithout(reasons))
    return reply.redirect(`${accuracyPaths.draft(params)}#${unit.address.part}`, words.kept(kept))
  },
})

interface Found {
  readonly exchange: Exchange
  readonly language: Language
  readonly unit: Unit
}

async function find(use: Use, { actor, params }: Asked): Promise<Found> {
  const exchange = await openExchange(use, { actor, slug: params.inspection })
  insist(mayComment(actor, exchange.inspection, exchange.asked))
  const [, language, number] = /^(en|cy)-(\d{1,6})$/.exec(params.unit) ?? []
  const read: Language = language === 'cy' ? 'cy' : 'en'
  const draft = exchange.drafts.get(read)
  const unit = draft && unitsOf(draft.document).find(each => each.number === Number(number))
  if (!unit) throw notFound({ en: en.gone, cy: cy.gone })
  return { exchange, language: read, unit }
}

function view(use: Use, ask: Asked, { exchange, language, unit }: Found): UnitView {
  const { params, words, form } = ask
  const { kinds, noKind } = accuracyWords[ask.language]
  const service = exchange.inspection.service.name[ask.language]
  const said = standing(exchange.comments).filter(
    comment => comment.language === language && keyOf(comment.address) === keyOf(unit.address),
  )
  return {
    title: words.title(unit.number),
    caption: service,
    breadcrumbs: [
      ...trailTo(exchange.inspection, ask.language),
      { text: words.check, href: accuracyPaths.home(params) },
      { text: words.draft, href: `${accuracyPaths.draft(params)}#${unit.address.part}` },
      { text: words.title(unit.number) },
    ],
    synthetic: exchange.inspection.synthetic,
    part: unit.part,
    text: unit.text,
    language,
    said: said.map(comment => {
      const { kind, text } = latest(comment)
      return {
        text,
        kind: kind === null ? noKind : kinds[kind],
        href: accuracyPaths.comment({ ...params, comment: comment.id }),
      }
    }),
    form: commentForm(use, ask.language, { kind: kindIn(form), text: one(form, 'text') }),
  }
}
