/** Looking one finished case over: what happened to it, notes on it, and sending it back with comments on questions. */
import { dayInWords } from '../../platform/pure/day-words.ts'
import type { Result } from '../../platform/pure/result.ts'
import { refused } from '../../platform/pure/result.ts'
import type { Form } from '../../platform/web/form.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask, Use } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { FieldProblem, PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { Checking } from '../actions/quality.ts'
import { findChecking, noteQuality, sendBack } from '../actions/quality.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { caseStateWords, isDone } from '../rules/states.ts'
import { cy, en } from './check-case.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/quality/:assessment', typeof en>

interface Choice {
  readonly value: string
  readonly text: string
}

interface Line {
  readonly name: string
  readonly question: string
  readonly text: string
  readonly label: string
  readonly commentLabel: string
}

interface CheckView extends PageView {
  readonly caption: string
  readonly by: string
  readonly read: string
  readonly verdicts: readonly (Choice & { readonly checked: boolean })[]
  readonly note: string
  readonly notes: readonly { readonly head: string; readonly text: string }[]
  readonly maySendBack: boolean
  readonly reason: string
  readonly questions: readonly Choice[]
  readonly lines: readonly Line[]
  readonly history: readonly { readonly text: string; readonly comments: readonly string[] }[]
}

// As many comments as fit a screen; more are better said to the assessor.
const mostComments = 4

/** The page. */
export const checkCase = page(assessmentPaths.checkCase, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    return reply.page('assessment/check-case', view(ask, await findChecking(use, asked(ask))))
  },
  async submit(use, ask) {
    const isNote = one(ask.form, 'do') === 'note'
    const outcome = isNote ? await keepNote(use, ask) : await giveBack(use, ask)
    const here = assessmentPaths.checkCase(ask.params)
    if (outcome.ok) return reply.redirect(here, isNote ? ask.words.noted : ask.words.sent)
    return reply.again('assessment/check-case', view(ask, await findChecking(use, asked(ask))), outcome.problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, assessment: params.assessment })

async function keepNote(use: Use, ask: Asked): Promise<Result<null, FieldProblem>> {
  const verdict = one(ask.form, 'verdict')
  if (verdict !== 'sound' && verdict !== 'concern')
    return refused([{ field: 'verdict', message: ask.words.chooseVerdict }])
  const outcome = await noteQuality(use, { ...asked(ask), verdict, note: one(ask.form, 'note') })
  if (outcome.ok) return outcome
  return refused(outcome.problems.map(words => ({ field: 'note', message: words[ask.language] })))
}

async function giveBack(use: Use, ask: Asked): Promise<Result<null, FieldProblem>> {
  const lines = linesIn(ask.form)
  const halves = lines.flatMap(({ name, question, text }): readonly FieldProblem[] => {
    if (question === '' && text !== '') return [{ field: `${name}-question`, message: ask.words.chooseQuestion }]
    return question !== '' && text === '' ? [{ field: `${name}-text`, message: ask.words.writeComment }] : []
  })
  if (halves.length > 0) return refused(halves)
  const comments = lines.filter(({ text }) => text !== '').map(({ question, text }) => ({ question, text }))
  const outcome = await sendBack(use, { ...asked(ask), reason: one(ask.form, 'reason'), comments })
  if (outcome.ok) return outcome
  return refused(outcome.problems.map(words => ({ field: 'reason', message: words[ask.language] })))
}

const linesIn = (form: Form): readonly Pick<Line, 'name' | 'question' | 'text'>[] =>
  Array.from({ length: mostComments }, (_, i) => {
    const name = `comment-${i + 1}`
    return { name, question: one(form, `${name}-question`), text: one(form, `${name}-text`).trim() }
  })

function view({ words, language, params, form }: Asked, checking: Checking): CheckView {
  const { inspection, one: found, reference, questions, notes } = checking
  const day = (at: Date): string => dayInWords(londonDay(at), language)
  return {
    title: words.title(reference),
    caption: inspection.service.name[language],
    back: assessmentPaths.quality({ inspection: params.inspection }),
    synthetic: inspection.synthetic,
    by: words.by(nameOf(checking, found.assessor, words), caseStateWords[found.state][language]),
    read: assessmentPaths.assessment(params),
    verdicts: (['sound', 'concern'] as const).map(value => ({
      value,
      text: words.verdicts[value],
      checked: one(form, 'verdict') === value,
    })),
    note: one(form, 'note'),
    notes: notes.map(({ verdict, note, by, at }) => ({
      head: words.noteBy(words.verdicts[verdict], nameOf(checking, by, words), day(at)),
      text: note,
    })),
    maySendBack: isDone(found.state),
    reason: one(form, 'reason'),
    questions: [
      { value: '', text: words.pick },
      ...questions.map(({ id, text }) => ({ value: id, text: `${id} ${text[language]}` })),
    ],
    lines: linesIn(form).map((line, i) => ({
      ...line,
      label: words.question(i + 1),
      commentLabel: words.comment(i + 1),
    })),
    history: historyOf(checking, words, day),
  }
}

const historyOf = (checking: Checking, words: typeof en, day: (at: Date) => string): CheckView['history'] =>
  checking.history.map(each => {
    const [name, on] = [nameOf(checking, each.person, words), day(new Date(each.receivedAt))]
    if (each.kind !== 'send-back') return { text: words.finished(name, on), comments: [] }
    const comments = each.content.comments.map(({ question, text }) => words.commentOn(question, text))
    return { text: words.returned(name, on, each.content.reason), comments }
  })

const nameOf = ({ names }: Checking, person: number | null, words: typeof en): string =>
  names.get(person ?? 0) ?? words.somebody
