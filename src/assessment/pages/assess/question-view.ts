/** One question of a case as its template shows it. */
import type { Part } from '../../../framework/rules/conversation.ts'
import type { Answer, Question } from '../../../framework/rules/question.ts'
import { whyNot } from '../../../framework/rules/why-not.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { FieldProblem } from '../../../platform/web/reply.ts'
import type { Reading } from '../../actions/reading.ts'
import type { LevelFields } from '../../rules/beside/level-form.ts'
import { levelPart, levelReasonField } from '../../rules/beside/level-form.ts'
import type { Told } from '../../rules/beside/told.ts'
import { toldApart } from '../../rules/contest-words.ts'
import type { AnswerEvent } from '../../rules/merge/event.ts'
import { shownOf } from '../../rules/shown.ts'
import type { en } from '../assessment-section.words.ts'
import type { Typed } from './typed.ts'
import { typedAs } from './typed.ts'
import { whoWhen } from './who-when.ts'

type SectionWords = typeof en

/** A choice of a GOV.UK macro. */
export interface Item {
  readonly value: string
  readonly text: string
  readonly checked: boolean
  readonly hint?: { readonly text: string }
  readonly attributes?: Readonly<Record<string, string>>
}

/** Answers given apart, for somebody to choose between. */
export interface ContestView {
  readonly title: string
  readonly lead: string
  /** What they started from; '' where they had nothing in common. */
  readonly base: string
  readonly items: readonly Item[]
  readonly mayChoose: boolean
}

/** One question. */
export interface QuestionView {
  readonly id: string
  readonly text: string
  readonly html: string
  readonly kind: 'radios' | 'input'
  readonly applies: 'yes' | 'no'
  readonly why: string
  readonly typed: Typed
  readonly items: readonly Item[]
  /** Whether an answer below the line asks why. */
  readonly needsReason: boolean
  readonly reasons: readonly Item[]
  readonly base: string
  readonly settles: string
  readonly contest: ContestView | null
  /** The service's own level in a sentence, and the levels among which the assessor chooses; '' and none for most. */
  readonly recorded: string
  readonly level: readonly Item[]
  /** Whether the framework asks why the assessor's level is not the recorded one, and what was typed there. */
  readonly asksLevelReason: boolean
  readonly levelReason: string
  readonly levelError: string
  readonly comments: readonly string[]
  readonly statements: readonly string[]
  readonly timeliness: readonly Told[]
  readonly guidance: string
  readonly prompts: readonly string[]
  readonly examples: readonly { readonly answer: string; readonly text: string }[]
  readonly unconfirmed: boolean
  readonly error: string
  readonly evidenceError: string
}

/** What stands beside a question besides the framework's own help. */
export interface Beside {
  /** Comments with which the case was sent back, by question. */
  readonly comments: ReadonlyMap<string, readonly string[]>
  /** What was said in interviews, by question. */
  readonly statements: ReadonlyMap<string, readonly string[]>
  /** What the dated events of the case record come to, by question. */
  readonly timeliness: ReadonlyMap<string, readonly Told[]>
}

/** What a question is drawn from, besides the reading. */
export interface Around {
  readonly words: SectionWords
  readonly language: Language
  readonly beside: Beside
  /** What was typed and not taken, by question. */
  readonly typed: ReadonlyMap<string, Typed>
  /** Levels that were typed and not taken, by question. */
  readonly levels: ReadonlyMap<string, LevelFields>
  readonly problems: readonly FieldProblem[]
}

/** The questions of one part, in the order in which they are asked. */
export const questionViews = (reading: Reading, part: Part, around: Around): readonly QuestionView[] =>
  part.questions.map(question => questionView(reading, question, around))

function questionView(reading: Reading, question: Question, around: Around): QuestionView {
  const { language, problems } = around
  const { id } = question
  const events = reading.answers.filter(event => event.question === id)
  const { heads, said } = shownOf(events)
  const standing = reading.standing.get(id)
  const contested = standing?.state === 'contested' ? standing : null
  const typed =
    around.typed.get(id) ?? typedAs(said ?? { value: null, reasons: [], note: joined(heads), evidenceOn: null })
  const [base, ...settles] = heads.map(head => head.id)
  const applies = reading.looked.asked.get(id) === 'does-not-apply' ? 'no' : 'yes'
  const why = whyNot(reading.framework, question, reading.attributes, reading.looked.counting)?.[language] ?? ''
  return {
    id,
    text: question.text[language],
    html: escaped(question.text[language]),
    kind: question.answers.length > 0 ? 'radios' : 'input',
    applies,
    why,
    typed,
    items: question.answers.map(answer => answerItem(answer, typed.value, language)),
    needsReason: question.kind === 'judgement',
    reasons: question.reasons.map(reason => ({
      value: reason.id,
      text: reason.text[language],
      checked: typed.reasons.includes(reason.id),
    })),
    base: base ?? '',
    settles: settles.join(' '),
    contest: contested && contestView(reading, question, contested, typed, around),
    ...levelView(reading, question, around),
    comments: around.beside.comments.get(id) ?? [],
    statements: around.beside.statements.get(id) ?? [],
    timeliness: around.beside.timeliness.get(id) ?? [],
    guidance: question.guidance[language],
    prompts: question.evidence.map(each => each[language]),
    examples: (question.examples ?? []).map(({ answer, text }) => ({
      answer: question.answers.find(each => each.id === answer)?.title[language] ?? answer,
      text: text[language],
    })),
    unconfirmed: question.provenance.kind === 'unconfirmed',
    error: problems.find(({ field }) => field === `value-${id}`)?.message ?? '',
    evidenceError: problems.find(({ field }) => field.startsWith(`evidence-${id}-`))?.message ?? '',
  }
}

const joined = (heads: readonly AnswerEvent[]): string =>
  [...new Set(heads.map(({ note }) => note.trim()).filter(note => note !== ''))].join('\n\n')

const answerItem = (answer: Answer, value: string, language: Language): Item => ({
  value: answer.id,
  text: answer.title[language],
  checked: answer.id === value,
  attributes: { 'data-line': answer.line },
})

function levelView(
  reading: Reading,
  question: Question,
  { language, levels, problems }: Around,
): Pick<QuestionView, 'recorded' | 'level' | 'asksLevelReason' | 'levelReason' | 'levelError'> {
  const part = levelPart(reading, question, language)
  const typed = levels.get(question.id)
  const items = part?.items ?? []
  return {
    recorded: part?.recorded ?? '',
    level: typed ? items.map(item => ({ ...item, checked: item.value === typed.level })) : items,
    asksLevelReason: part?.asksReason ?? false,
    levelReason: typed?.reason ?? part?.reason ?? '',
    levelError: problems.find(({ field }) => field === levelReasonField(question.id))?.message ?? '',
  }
}

function contestView(
  { owner, people }: Reading,
  { answers, reasons }: Question,
  { heads, base }: { readonly heads: readonly AnswerEvent[]; readonly base: AnswerEvent | null },
  typed: Typed,
  { words, language }: Around,
): ContestView {
  const valueOf = ({ value }: AnswerEvent): string =>
    answers.find(({ id }) => id === value)?.title[language] ?? value ?? words.takenBack
  const by = whoWhen(people, language)
  const why = (event: AnswerEvent): string =>
    event.reasons.map(id => reasons.find(reason => reason.id === id)?.text[language] ?? id).join('; ')
  return {
    title: words.contested(heads.length),
    lead: words.contestLead(heads.length),
    base: base ? words.contestBase(valueOf(base), by(base)) : '',
    mayChoose: owner,
    items: heads.map(head => ({
      value: head.id,
      text: valueOf(head),
      checked: typed.choose === head.id,
      hint: { text: toldApart(head, { heads, whoWhen: by(head), why: why(head), language }) },
    })),
  }
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
