/** What a form about one part of a case says that was not said before: an answer for each question that differs. */
import type { Part } from '../../../framework/rules/conversation.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Form } from '../../../platform/web/form.ts'
import { one } from '../../../platform/web/form.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import type { Reading } from '../../actions/reading.ts'
import type { LevelFields } from '../../rules/beside/level-form.ts'
import { levelField, levelReasonField, readLevel } from '../../rules/beside/level-form.ts'
import { joinNotes } from '../../rules/choice.ts'
import type { AnswerContent } from '../../rules/operation.ts'
import type { LevelContent } from '../../rules/operation/case-work.ts'
import type { Said } from '../../rules/shown.ts'
import { saidBy } from '../../rules/shown.ts'
import type { Typed } from './typed.ts'
import { readTyped, saysOther } from './typed.ts'

/** What came of reading a form. */
export interface Changes {
  readonly answers: readonly AnswerContent[]
  /** What could not be read, question by question; their fields are shown again as they were typed. */
  readonly problems: readonly FieldProblem[]
  readonly typed: ReadonlyMap<string, Typed>
}

/** Compares each question's fields with what they held when the page was drawn, which the form tells by `base`. */
export function changesOf(
  reading: Pick<Reading, 'answers'>,
  part: Part,
  ask: {
    readonly form: Form
    readonly words: { readonly evidenceDate: (question: string) => string }
    readonly language: Language
  },
): Changes {
  const answers: AnswerContent[] = []
  const problems: FieldProblem[] = []
  const typed = new Map<string, Typed>()
  for (const question of part.questions) {
    const { id } = question
    if (ask.form[`base-${id}`] === undefined) continue
    const seen = [one(ask.form, `base-${id}`), ...one(ask.form, `settles-${id}`).split(' ')].filter(each => each !== '')
    const heads = seen.flatMap(each => reading.answers.find(event => event.id === each) ?? [])
    const read = readTyped(ask.form, question, { ...ask.words, language: ask.language })
    typed.set(id, read.typed)
    if (read.problem) {
      problems.push(read.problem)
      continue
    }
    const shown = saidBy(heads)
    const said = chosen(read, heads) ?? read.said
    if (!shown && said.value === null) continue
    if (shown && !saysOther(said, shown)) continue
    answers.push({ ...said, question: id, base: seen[0] ?? null, settles: seen.slice(1) })
  }
  return { answers, problems, typed }
}

/** What a form says of levels. */
export interface LevelChanges {
  readonly contents: readonly LevelContent[]
  readonly problems: readonly FieldProblem[]
  /** Those with a fault as they were typed, by question. */
  readonly typed: ReadonlyMap<string, LevelFields>
}

/** The levels that a form gives and that were not given before, with a reason where one is asked for. */
export function levelChanges(
  reading: Pick<Reading, 'framework' | 'attributes' | 'operations'>,
  part: Part,
  { form, language }: { readonly form: Form; readonly language: Language },
): LevelChanges {
  const read = part.questions.map(question => {
    const typed = { level: one(form, levelField(question.id)), reason: one(form, levelReasonField(question.id)) }
    return { question: question.id, typed, ...readLevel(reading, question, typed, language) }
  })
  return {
    contents: read.flatMap(({ content, problem }) => (content && !problem ? [content] : [])),
    problems: read.flatMap(({ problem }) => problem ?? []),
    typed: new Map(read.flatMap(({ question, typed, problem }) => (problem ? [[question, typed]] : []))),
  }
}

/** The answer chosen among contested ones, with their notes joined where that was asked; null where none was. */
function chosen(
  { typed, said }: { readonly typed: Typed; readonly said: Said },
  heads: readonly (Said & { readonly id: string })[],
): Said | null {
  const head = heads.find(({ id }) => id === typed.choose)
  if (!head || said.value !== null) return null
  const others = heads.filter(({ id }) => id !== head.id)
  return {
    value: head.value,
    reasons: head.reasons,
    note: typed.join ? joinNotes([head, ...others]) : head.note,
    evidenceOn: head.evidenceOn,
  }
}
