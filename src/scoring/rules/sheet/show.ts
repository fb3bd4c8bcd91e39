/** Scores as a person reads them at a prompt, as a program reads them, and as a spreadsheet does. */
import type { Framework } from '../../../framework/rules/framework.ts'
import { questionsOf } from '../../../framework/rules/framework.ts'
import type { QuestionScore, Score, Scores } from '../score.ts'
import type { RowProblem } from './problem.ts'

/** What was scored, and how much of it. */
export interface Scored {
  readonly framework: Framework
  readonly cases: number
  readonly answers: number
  readonly scores: Scores
}

/** A row that was not scored, and the file in which it stands. */
export type LeftOut = RowProblem & { readonly file: string }

/** Everything as plain data: comments in English, intervals in percentage points with one decimal. */
export const asData = ({ framework, cases, answers, scores }: Scored, leftOut?: readonly LeftOut[]) => ({
  framework: framework.id,
  hash: framework.hash,
  cases,
  answers,
  themes: scores.themes.map(plain),
  sections: scores.sections.map(plain),
  criteria: scores.criteria.map(plain),
  questions: scores.questions.map((score, i) => ({ ...plain(score), answers: answersOf(framework, score, i) })),
  ...(leftOut === undefined ? {} : { leftOut: { count: leftOut.length, rows: leftOut } }),
})

const plain = ({ id, sufficient, scoreable, percent, band, interval }: Score) => ({
  id,
  sufficient,
  scoreable,
  percent,
  comment: band?.label.en ?? null,
  interval: interval?.map(oneDecimal) ?? null,
})

const oneDecimal = (points: number) => Math.round(10 * points) / 10

const answersOf = (framework: Framework, { counts }: QuestionScore, question: number) =>
  Object.fromEntries(
    (questionsOf(framework)[question]?.answers ?? []).map(({ id }, answer) => [id, counts[answer] ?? 0]),
  )

/** A heading and a row for each score, for a spreadsheet. */
export function asRows({ framework, scores }: Scored): readonly (readonly (string | number | null)[])[] {
  const titles = titlesOf(framework)
  const rows = LEVELS.flatMap(({ level, key }) =>
    scores[key].map(score => {
      const { id, sufficient, scoreable, percent, comment, interval } = plain(score)
      const title = titles.get(`${key} ${id}`) ?? ''
      return [level, id, title, sufficient, scoreable, percent, comment, interval?.[0] ?? null, interval?.[1] ?? null]
    }),
  )
  return [['level', 'id', 'title', 'sufficient', 'scoreable', 'percent', 'comment', 'low', 'high'], ...rows]
}

const LEVELS = [
  { level: 'theme', key: 'themes', heading: 'Themes' },
  { level: 'section', key: 'sections', heading: 'Sections' },
  { level: 'criterion', key: 'criteria', heading: 'Criteria' },
  { level: 'question', key: 'questions', heading: 'Questions' },
] as const

/** A table for a terminal. The comment stands where the framework's reports print it. */
export function asText(scored: Scored, withQuestions: boolean): string {
  const { framework, cases, answers, scores } = scored
  const titles = titlesOf(framework)
  const blocks = LEVELS.filter(({ level }) => withQuestions || level !== 'question').map(({ level, key, heading }) => ({
    heading,
    lines: scores[key].map(score => {
      const printed = framework.bands.printedFor.some(each => each === level)
      return lineOf(score, titles.get(`${key} ${score.id}`) ?? '', printed)
    }),
  }))
  const widths = [0, 1, 2, 3, 4, 5].map(column =>
    Math.max(...blocks.flatMap(({ lines }) => lines.map(line => line[column]?.length ?? 0)), 0),
  )
  const head = `${framework.title.en} (${framework.id}): ${counted(cases, 'case')}, ${counted(answers, 'answer')}`
  const body = blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading, ...lines.map(line => `  ${aligned(line, widths)}`)].join('\n'))
  return [head, ...body, NOTE].join('\n\n')
}

const NOTE =
  'Sufficient answers of all that could be scored. The 95% interval says how far chance in the draw of cases may carry a score;\n' +
  'answers on one case resemble each other, so the truth about criteria, sections and themes is less certain still.'

const LONGEST_TITLE = 56

function lineOf(score: Score, title: string, printed: boolean): readonly string[] {
  const { id, sufficient, scoreable, percent, comment, interval } = plain(score)
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title
  if (percent === null) return [id, short, '', 'not scored', '', '']
  const [low, high] = interval ?? []
  const range = `${low?.toFixed(1)} to ${high?.toFixed(1)}`
  return [id, short, `${sufficient} of ${scoreable}`, `${percent}%`, range, printed ? (comment ?? '') : '']
}

const aligned = (line: readonly string[], widths: readonly number[]) =>
  line
    .map((cell, i) => (i === 2 || i === 3 || i === 4 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
    .join('  ')
    .trimEnd()

/** Titles in English by level and id. */
const titlesOf = (framework: Framework): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...framework.themes.map(({ id, title }) => [`themes ${id}`, title.en] as const),
    ...framework.sections.flatMap(({ id, title, criteria }) => [
      [`sections ${id}`, title.en] as const,
      ...criteria.map(criterion => [`criteria ${criterion.id}`, criterion.title.en] as const),
    ]),
    ...questionsOf(framework).map(({ id, text }) => [`questions ${id}`, text.en] as const),
  ])

const counted = (n: number, what: string) => `${n.toLocaleString('en-GB')} ${what}${n === 1 ? '' : 's'}`
