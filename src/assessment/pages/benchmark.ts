/** Judging a benchmark case, and seeing afterwards where one's answers differ from those agreed on. */
import type { Question } from '../../framework/rules/question.ts'
import { dayInWords } from '../../platform/pure/day-words.ts'
import { wholePercent } from '../../platform/pure/proportion.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Form } from '../../platform/web/form.ts'
import { one } from '../../platform/web/form.ts'
import type { Ask } from '../../platform/web/page.ts'
import { page, signedIn } from '../../platform/web/page.ts'
import type { PageView } from '../../platform/web/reply.ts'
import { reply } from '../../platform/web/reply.ts'
import type { BenchmarkInHand } from '../actions/calibration.ts'
import { findBenchmark, finishBenchmark, saveBenchmarkDraft } from '../actions/calibration.ts'
import type { GivenOnBenchmark } from '../rules/calibration.ts'
import { benchmarkQuestions } from '../rules/calibration.ts'
import { assessmentPaths } from '../rules/paths.ts'
import { cy, en } from './benchmark.words.ts'
import { londonDay } from '../../platform/pure/london.ts'

type Asked = Ask<'/inspections/:inspection/calibration/:benchmark', typeof en>

interface Field {
  readonly name: string
  readonly label: string
  readonly guidance: string
  readonly items: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  readonly note: string
  readonly noteLabel: string
}

interface Result {
  readonly lead: string
  readonly on: string
  readonly head: readonly { readonly text: string }[]
  readonly rows: readonly (readonly { readonly text: string }[])[]
}

interface BenchmarkView extends PageView {
  readonly caption: string
  readonly record: readonly { readonly title: string; readonly text: string }[]
  readonly fields: readonly Field[]
  readonly result: Result | null
  readonly isOpen: boolean
}

/** The page. */
export const benchmark = page(assessmentPaths.benchmark, {
  who: signedIn,
  words: { en, cy },
  async show(use, ask) {
    const found = await findBenchmark(use, asked(ask))
    return reply.page('assessment/benchmark', view(ask, found, found.draft, found.draft.length > 0))
  },
  async submit(use, ask) {
    const found = await findBenchmark(use, asked(ask))
    const answers = answersIn(ask.form, benchmarkQuestions(found.framework, found.benchmark))
    const here = assessmentPaths.benchmark(ask.params)
    if (one(ask.form, 'do') === 'save') {
      await saveBenchmarkDraft(use, { ...asked(ask), answers })
      return reply.redirect(here, ask.words.saved)
    }
    const outcome = await finishBenchmark(use, { ...asked(ask), answers })
    if (outcome.ok) return reply.redirect(here)
    const problems = outcome.problems.map(question => ({
      field: fieldOf(question),
      message: ask.words.chooseAnswer(question),
    }))
    return reply.again('assessment/benchmark', view(ask, found, answers, true), problems)
  },
})

const asked = ({ actor, params }: Asked) => ({ actor, slug: params.inspection, benchmark: params.benchmark })

// Ids of questions hold points, which a style sheet and an address take for something else.
const fieldOf = (question: string): string => `q-${question.replaceAll('.', '-')}`

const answersIn = (form: Form, questions: readonly Question[]): readonly GivenOnBenchmark[] =>
  questions.map(({ id }) => ({
    question: id,
    value: one(form, fieldOf(id)),
    note: one(form, `${fieldOf(id)}-note`),
  }))

function view(
  { words, language, params }: Asked,
  { inspection, framework, benchmark: found, last }: BenchmarkInHand,
  typed: readonly GivenOnBenchmark[],
  hasBegun: boolean,
): BenchmarkView {
  const given = new Map(typed.map(each => [each.question, each]))
  return {
    title: found.title[language],
    caption: inspection.service.name[language],
    back: assessmentPaths.calibration({ inspection: params.inspection }),
    synthetic: true,
    record: found.record.map(({ title, text }) => ({ title: title[language], text: text[language] })),
    fields: benchmarkQuestions(framework, found).map(question =>
      field(question, given.get(question.id), words, language),
    ),
    result: last && resultOf(last, found.pass.share, words, language),
    isOpen: hasBegun || last === null,
  }
}

function field(
  { id, text, guidance, answers }: Question,
  given: GivenOnBenchmark | undefined,
  words: typeof en,
  language: Language,
): Field {
  return {
    name: fieldOf(id),
    label: `${id} ${text[language]}`,
    guidance: guidance[language],
    items: answers.map(answer => ({
      value: answer.id,
      text: answer.title[language],
      checked: given?.value === answer.id,
    })),
    note: given?.note ?? '',
    noteLabel: words.noteFor(id),
  }
}

function resultOf(
  { same, asked: all, passed, rows, finishedAt }: NonNullable<BenchmarkInHand['last']>,
  share: number,
  words: typeof en,
  language: Language,
): Result {
  const percent = wholePercent({ sufficient: same, scoreable: all }) ?? 0
  const title = (question: Question, answer: string): string =>
    question.answers.find(({ id }) => id === answer)?.title[language] ?? answer
  return {
    lead: passed ? words.passed(same, all, percent) : words.notPassed(same, all, percent, Math.round(share * 100)),
    on: words.on(dayInWords(londonDay(finishedAt), language)),
    head: [words.question, words.given, words.agreed, words.why].map(text => ({ text })),
    rows: rows
      .filter(row => !row.same)
      .map(({ question, given, note, agreed, why }) => [
        { text: `${question.id} ${question.text[language]}` },
        { text: note === '' ? title(question, given) : `${title(question, given)}: ${note}` },
        { text: title(question, agreed) },
        { text: why[language] },
      ]),
  }
}
