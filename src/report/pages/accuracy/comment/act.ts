/** What the forms of a comment's page do: change, withdraw, files, and the answer. */
import { fileLimits } from '../../../../platform/pure/file-limits.ts'
import { one } from '../../../../platform/web/form.ts'
import type { Ask, Use } from '../../../../platform/web/page.ts'
import type { FieldProblem } from '../../../../platform/web/reply.ts'
import { answerComment } from '../../../actions/accuracy/answer.ts'
import { attachEvidence, changeComment, withdrawEvidence } from '../../../actions/accuracy/comment.ts'
import { findComment } from '../../../actions/accuracy/find.ts'
import { latest } from '../../../rules/accuracy/check.ts'
import { accuracyPaths } from '../../../rules/accuracy/paths.ts'
import type { en } from '../comment.words.ts'
import { commentProblems, kindIn, mostText } from '../parts/comment-form.ts'
import { decisionIn } from './answer.ts'

type Asked = Ask<'/inspections/:inspection/accuracy/comments/:comment', typeof en>

/** Where to go and what is said when it is done, or what is wrong. */
interface Outcome {
  readonly problems: readonly FieldProblem[]
  readonly to: string
  readonly said: string
}

/** Does what the form asks for. */
export async function act(use: Use, ask: Asked, comment: number): Promise<Outcome> {
  const { actor, params, form, words } = ask
  const at = { actor, slug: params.inspection, comment }
  const home = accuracyPaths.home({ inspection: params.inspection })
  switch (one(form, 'do')) {
    case 'answer':
      return answer(use, ask, comment)
    case 'withdraw': {
      const { kind, text } = latest((await findComment(use, at)).comment)
      await changeComment(use, { ...at, kind, text, withdrawn: true })
      return { problems: [], to: home, said: words.withdrawnNow }
    }
    case 'take-back':
      await withdrawEvidence(use, { ...at, file: one(form, 'file') })
      return { problems: [], to: accuracyPaths.comment({ ...params, comment }), said: words.tookBack }
    default:
      return change(use, ask, comment)
  }
}

async function change(use: Use, { actor, params, form, words, language, uploads }: Asked, comment: number) {
  const at = { actor, slug: params.inspection, comment }
  const home = accuracyPaths.home({ inspection: params.inspection })
  const problems = [...commentProblems(form, language)]
  if (problems.length > 0) return { problems, to: home, said: '' }
  await changeComment(use, { ...at, kind: kindIn(form), text: one(form, 'text').trim(), withdrawn: false })
  const files = (uploads['files'] ?? []).slice(0, fileLimits.files)
  const { refused } = await attachEvidence(use, { ...at, files })
  if (refused.length > 0) problems.push({ field: 'files', message: refused.map(reason => reason[language]).join(' ') })
  return { problems, to: home, said: words.changed }
}

async function answer(use: Use, { actor, params, form, words }: Asked, comment: number): Promise<Outcome> {
  const decision = decisionIn(form)
  const reason = one(form, 'reason').trim()
  const problems: FieldProblem[] = []
  if (decision === null) problems.push({ field: 'decision', message: words.decisionMissing })
  if (decision !== null && decision !== 'accepted' && reason === '')
    problems.push({ field: 'reason', message: words.reasonMissing })
  if (reason.length > mostText) problems.push({ field: 'reason', message: words.reasonLong })
  const to = accuracyPaths.home({ inspection: params.inspection })
  if (decision !== null && problems.length === 0)
    await answerComment(use, { actor, slug: params.inspection, comment, decision, reason })
  return { problems, to, said: words.answered }
}
