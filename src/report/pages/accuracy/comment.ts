/** One comment: changed by the service while it is a draft, answered by the inspectorate once it is sent, and read by both. */
import { findingsPaths } from '../../../findings/rules/paths.ts'
import { trailTo } from '../../../inspection/rules/trail.ts'
import { notFound } from '../../../platform/pure/refusal.ts'
import { page, signedIn } from '../../../platform/web/page.ts'
import type { Ask, Use } from '../../../platform/web/page.ts'
import type { PageView } from '../../../platform/web/reply.ts'
import { reply } from '../../../platform/web/reply.ts'
import type { Language } from '../../../platform/pure/words.ts'
import { textsNow } from '../../actions/accuracy/answer.ts'
import { evidenceContent } from '../../actions/accuracy/evidence.ts'
import { findComment } from '../../actions/accuracy/find.ts'
import type { Exchange } from '../../actions/accuracy/find.ts'
import { accuracyWords } from '../../rules/accuracy/accuracy.words.ts'
import type { Comment } from '../../rules/accuracy/check.ts'
import { latest } from '../../rules/accuracy/check.ts'
import { mayAnswer, mayComment } from '../../rules/accuracy/may.ts'
import type { TextNow } from '../../rules/accuracy/now.ts'
import { accuracyPaths } from '../../rules/accuracy/paths.ts'
import { unitAt, unitsOf } from '../../rules/accuracy/unit.ts'
import type { AnswerForm } from './comment/answer.ts'
import { answerForm } from './comment/answer.ts'
import { act } from './comment/act.ts'
import { evidenceOf } from './comment/evidence.ts'
import type { EvidenceRow } from './comment/evidence.ts'
import { signedBy } from './comment/signed.ts'
import { differenceOf } from './parts/difference.ts'
import type { Run } from './parts/difference.ts'
import { numberIn } from './parts/asked.ts'
import type { CommentForm } from './parts/comment-form.ts'
import { commentForm, kindIn } from './parts/comment-form.ts'
import { one } from '../../../platform/web/form.ts'
import { cy, en } from './comment.words.ts'

type Asked = Ask<'/inspections/:inspection/accuracy/comments/:comment', typeof en>

interface CommentView extends PageView {
  readonly caption: string
  readonly part: string
  readonly before: string
  readonly language: Language
  /** Shown to the inspectorate, and to the service once the answers are sent. */
  readonly after: { readonly runs: readonly Run[]; readonly state: 'changed' | 'unchanged' | 'gone' } | null
  readonly changeAt: readonly { readonly text: string; readonly href: string }[]
  readonly kind: string
  readonly text: string
  readonly who: string
  readonly withdrawn: boolean
  readonly evidence: readonly EvidenceRow[]
  readonly answer: { readonly decision: string; readonly reason: string; readonly who: string } | null
  readonly form: CommentForm | null
  readonly answering: AnswerForm | null
}

/** The page. */
export const accuracyComment = page(accuracyPaths.comment, {
  who: signedIn,
  words: { en, cy },
  takesFiles: 'several',
  async show(use, ask) {
    return reply.page('report/accuracy/comment', await view(use, ask))
  },
  async submit(use, ask) {
    const { problems, to, said } = await act(use, ask, numberIn(ask.params.comment))
    if (problems.length === 0) return reply.redirect(to, said)
    return reply.again('report/accuracy/comment', await view(use, ask), problems)
  },
})

/** A file that was attached to a comment, also one that was taken back. */
export const accuracyFile = page(accuracyPaths.file, {
  who: signedIn,
  words: { en, cy },
  async show(use, { actor, params }) {
    const asked = { actor, slug: params.inspection, comment: numberIn(params.comment) }
    const { exchange, comment } = await findComment(use, asked)
    const file = comment.evidence.includes(params.file) ? exchange.files.get(params.file) : undefined
    if (!file) throw notFound({ en: en.noFile, cy: cy.noFile })
    return reply.stream(file.mediaType, file.name, visit => evidenceContent(visit, file))
  },
})

async function view(use: Use, ask: Asked): Promise<CommentView> {
  const { actor, params, words, language } = ask
  const id = numberIn(params.comment)
  const { exchange, comment } = await findComment(use, { actor, slug: params.inspection, comment: id })
  const { inspection, drafts, phase, check, rounds, ofService } = exchange
  const draft = drafts.get(comment.language)
  const unit = draft ? unitAt(unitsOf(draft.document), comment.address) : null
  const title = words.title(unit?.number ?? 0)
  const service = inspection.service.name[language]
  const round = check.round === rounds.length ? '' : `?round=${String(check.round)}`
  const { kind, text, withdrawn, ...signed } = latest(comment)
  const now = (await textsNow(use, exchange, [comment])).get(id)
  const shown = accuracyWords[language]
  const answers = !ofService && phase === 'with-inspectorate' && mayAnswer(actor, inspection).may
  return {
    title,
    caption: service,
    breadcrumbs: [
      ...trailTo(inspection, language),
      { text: words.check, href: `${accuracyPaths.home({ inspection: params.inspection })}${round}` },
      { text: title },
    ],
    synthetic: inspection.synthetic,
    part: unit?.part ?? '',
    before: now?.before ?? '',
    language: comment.language,
    after: now && (!ofService || phase === 'done') ? afterOf(now) : null,
    changeAt: answers ? (now?.passages ?? []).map(passage => changeLink(ask, passage)) : [],
    kind: kind === null ? shown.noKind : shown.kinds[kind],
    text,
    who: signedBy(exchange, signed, language),
    withdrawn,
    evidence: evidenceOf(exchange, comment, params.inspection),
    answer: answerOf(exchange, comment, language),
    form: changeable(ask, exchange, comment)
      ? commentForm(use, language, { kind: kindIn(ask.form) ?? kind, text: typed(ask, text) })
      : null,
    answering: answers ? answerForm(ask, comment) : null,
  }
}

const changeable = ({ actor }: Asked, { inspection, asked, phase, check, rounds }: Exchange, comment: Comment) =>
  phase === 'with-service' &&
  check.id === rounds.at(-1)?.id &&
  !latest(comment).withdrawn &&
  mayComment(actor, inspection, asked).may

const typed = ({ form }: Asked, kept: string): string => (one(form, 'do') === 'change' ? one(form, 'text') : kept)

const afterOf = ({ before, now, changed }: TextNow): CommentView['after'] => ({
  runs: now === null ? [] : differenceOf(before, now),
  state: now === null ? 'gone' : changed ? 'changed' : 'unchanged',
})

const changeLink = ({ words, params }: Asked, passage: number) => ({
  text: words.changePassage(passage),
  href: findingsPaths.passage({ inspection: params.inspection, passage }),
})

const answerOf = (exchange: Exchange, { answer }: Comment, language: Language): CommentView['answer'] =>
  answer && {
    decision: accuracyWords[language].decisions[answer.decision],
    reason: answer.reason,
    who: signedBy(exchange, answer, language),
  }
