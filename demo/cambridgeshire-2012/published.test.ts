/** The synthetic cases hold every published figure, counted here by plain loops over the files and by the scoring rules. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applies, route } from '../../src/framework/rules/route.ts'
import { questionsOf } from '../../src/framework/rules/framework.ts'
import { faultsOf } from '../../src/sample/rules/case.ts'
import { scoreAnswers } from '../../src/scoring/rules/score.ts'
import { readCoreCaseInspection } from '../solve/inputs.ts'
import { solve } from '../solve/main.ts'
import { publishedFigures } from '../solve/table.ts'

const folder = import.meta.dirname
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

type Row = Readonly<Record<string, string>>

const table = (name: string): Row[] => {
  const [header = '', ...lines] = read(name).trimEnd().split('\n')
  return lines.map(line => Object.fromEntries(header.split(',').map((column, i) => [column, line.split(',')[i] ?? ''])))
}

interface Figure {
  id: string
  measure: {
    question?: string
    setting?: string
    side?: string
    base?: boolean
    reasons?: boolean
    criterion?: string
    section?: string
    theme?: string
    questionnaire?: string
    item?: string
    answers?: string[]
    among?: { item: string; answers: string[] }
  }
  value: {
    percent?: number
    of?: [number, number]
    count?: number
    allBut?: number
    fraction?: [number, number]
    above?: number
    under?: number
    commonest?: string[]
    comment?: string
  }
}

const figures = (parse(read('published.yaml')) as { figures: Figure[] }).figures
const cases = table('cases.csv')
const answers = table('answers.csv')
const framework = await readCoreCaseInspection()
const questions = questionsOf(framework)
const settingOf = new Map(cases.map(row => [row['reference'], row['setting']]))
const aboveTheLine = ['sufficient', 'yes']
const belowTheLine = ['insufficient', 'no']

/** k of n for one figure, with none of the solver's or the product's counters. */
function countPlainly({ measure }: Figure): [number, number] {
  let [k, n] = [0, 0]
  if (measure.questionnaire) {
    for (const response of table(`questionnaires/${measure.questionnaire}.csv`)) {
      const { among, item, answers: wanted } = measure
      if (!item || !wanted) [k, n] = [k + 1, n + 1]
      else if (response[item] && (!among || among.answers.includes(response[among.item] ?? ''))) {
        n += 1
        if (wanted.includes(response[item])) k += 1
      }
    }
    return [k, n]
  }
  const pool = poolOf(measure)
  if (!pool) return [cases.length, cases.length]
  for (const row of answers) {
    if (!pool.has(row['question'] ?? '')) continue
    if (measure.setting && settingOf.get(row['case']) !== measure.setting) continue
    const [above, below] = [aboveTheLine.includes(row['answer'] ?? ''), belowTheLine.includes(row['answer'] ?? '')]
    if (above || below) n += 1
    if (measure.base ? above || below : measure.side === 'below' ? below : above) k += 1
  }
  return [k, n]
}

/** The questions that a figure pools: one, or the scoring ones of a criterion, section or theme. */
function poolOf(measure: Figure['measure']): Set<string> | null {
  if (measure.question) return new Set([measure.question])
  const ids = new Set<string>()
  for (const section of framework.sections)
    for (const criterion of section.criteria)
      for (const question of criterion.questions) {
        const inside =
          section.id === measure.section ||
          criterion.id === measure.criterion ||
          question.themes.includes(measure.theme ?? 'none')
        if (inside && question.scores) ids.add(question.id)
      }
  return ids.size > 0 ? ids : null
}

/** Half up: the printed percentage is at most half a point above, and less than half a point below. */
const roundsTo = (k: number, n: number, percent: number) =>
  n > 0 && 200 * k >= (2 * percent - 1) * n && 200 * k < (2 * percent + 1) * n

describe('every published figure', () => {
  test.each(figures.map(figure => [figure.id, figure] as const))('%s', (_id, figure) => {
    const [k, n] = countPlainly(figure)
    const { percent, of, count, allBut, fraction, above, under, comment } = figure.value
    expect(n).toBeGreaterThan(0)
    if (percent !== undefined) expect(roundsTo(k, n, percent), `${k} of ${n} is ${percent}%`).toBe(true)
    if (of) expect([k, n]).toEqual(of)
    if (count !== undefined) expect(k).toBe(count)
    if (allBut !== undefined) expect(n - k).toBe(allBut)
    if (fraction) expect(roundsTo(k, n, Math.round((100 * fraction[0]) / fraction[1]))).toBe(true)
    if (above !== undefined) expect((100 * k) / n).toBeGreaterThan(above)
    if (under !== undefined) expect((100 * k) / n).toBeLessThan(under)
    if (comment) expect(bandAt(Math.floor((100 * k) / n + 0.5))).toBe(comment)
    if (figure.value.commonest) expectCommonest(figure.measure.question ?? '', figure.value.commonest)
  })
})

const bandAt = (percent: number) => framework.bands.bands.find(band => percent >= band.from)?.id

function expectCommonest(question: string, commonest: string[]) {
  const times: Record<string, number> = {}
  for (const row of answers.filter(row => row['question'] === question && belowTheLine.includes(row['answer'] ?? '')))
    for (const reason of (row['reasons'] ?? '').split(' ')) times[reason] = (times[reason] ?? 0) + 1
  const others = Object.entries(times).filter(([reason]) => !commonest.includes(reason))
  for (const reason of commonest)
    expect(times[reason]).toBeGreaterThan(Math.max(0, ...others.map(([, number]) => number)))
}

test('the scoring rules come to the same scores', () => {
  const scores = scoreAnswers(
    framework,
    answers.map(row => ({ question: row['question'] ?? '', answer: row['answer'] ?? '' })),
  )
  for (const figure of figures) {
    const { theme, section, criterion, question, setting } = figure.measure
    const all = theme ? scores.themes : section ? scores.sections : criterion ? scores.criteria : scores.questions
    const score = all.find(({ id }) => id === (theme ?? section ?? criterion ?? question))
    if (!score || setting) continue
    if (!question) expect(score.percent).toBe(figure.value.percent)
    const [, n] = countPlainly(figure)
    expect(score.scoreable).toBe(n)
  }
})

test('every case is asked just the questions that apply to it, and each allows the answer given', () => {
  const given = Map.groupBy(answers, row => row['case'] ?? '')
  expect([...given.keys()]).toEqual(cases.map(row => row['reference']))
  for (const attributes of cases) {
    const rows = given.get(attributes['reference'] ?? '') ?? []
    const byQuestion = new Map(rows.map(row => [row['question'] ?? '', row['answer'] ?? '']))
    expect(rows).toHaveLength(byQuestion.size)
    const standing = route(framework, attributes, byQuestion)
    for (const question of questions) {
      expect(applies(question, attributes, byQuestion), question.id).toBe(byQuestion.has(question.id))
      expect(standing.get(question.id) === 'applies', question.id).toBe(byQuestion.has(question.id))
      const answer = byQuestion.get(question.id)
      if (answer) expect(question.answers.map(({ id }) => id)).toContain(answer)
    }
  }
})

test('reasons are given for work that was not good enough, and are ones that the question knows', () => {
  const known = new Map(questions.map(({ id, reasons }) => [id, reasons.map(reason => reason.id)]))
  for (const row of answers) {
    const reasons = (row['reasons'] ?? '').split(' ').filter(Boolean)
    if (reasons.length > 0) expect(belowTheLine).toContain(row['answer'])
    for (const reason of reasons) expect(known.get(row['question'] ?? '')).toContain(reason)
    if (row['answer'] === 'insufficient' && known.get(row['question'] ?? '')?.length)
      expect(reasons.length).toBeGreaterThan(0)
  }
})

test('the cases are 62, 12 of them custodial, and fit the framework', () => {
  const rows = cases.map(({ reference = '', ...values }, i) => ({ line: i + 2, reference, values }))
  expect([...faultsOf(framework, rows)]).toEqual([])
  expect(cases).toHaveLength(62)
  expect(cases.filter(row => row['setting'] === 'custody')).toHaveLength(12)
  const custodial = ['detention_and_training_order', 'other_custody']
  for (const row of cases) {
    expect(custodial.includes(row['sentence_type'] ?? '')).toBe(row['setting'] === 'custody')
    // No court could pass a detention and training order on a child younger than twelve.
    expect(Number(row['age'])).toBeGreaterThanOrEqual(row['setting'] === 'custody' ? 12 : 10)
    expect(Number(row['age'])).toBeLessThanOrEqual(17)
  }
})

test('the Asset factors that the report names improved in more cases than any other', () => {
  const improved = (question: string) => countPlainly({ id: question, measure: { question }, value: {} })[0]
  const named = ['3.1.7e', '3.1.7j', '3.1.7l']
  const others = questions.map(({ id }) => id).filter(id => id.startsWith('3.1.7') && !named.includes(id))
  expect(Math.min(...named.map(improved))).toBeGreaterThan(Math.max(...others.map(improved)))
})

test('what was late or poor had been done, and what was never done is neither on time nor good', () => {
  const sufficient = (question: string) =>
    new Set(
      answers.filter(row => row['question'] === question && row['answer'] === 'sufficient').map(row => row['case']),
    )
  const chains = [
    ['1.1.1a', '1.1.1b'],
    ['1.1.1a', '1.1.1c'],
    ['1.1.3a', '1.1.3b'],
    ['1.1.3a', '1.1.3c'],
    ['1.1.6a', '1.1.6b'],
    ['1.1.7a', '1.1.7b'],
    ['1.2.1a', '1.2.1b'],
    ['1.2.1a', '1.2.1c'],
    ['1.3.1a', '1.3.1b'],
    ['1.3.1a', '1.3.1c'],
    ['1.3.2a', '1.3.2b'],
    ['1.3.2a', '1.3.2c'],
    ['2.3.5a', '2.3.5c'],
  ] as const
  for (const [done, good] of chains) expect([...sufficient(good)].filter(one => !sufficient(done).has(one))).toEqual([])
})

test('each figure has an id of its own and counts a question that is there', () => {
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
  const ids = questions.map(({ id }) => id)
  for (const { measure } of figures) if (measure.question) expect(ids).toContain(measure.question)
})

test('solving it again makes the same files, byte for byte, and the same table', async () => {
  for (const [name, text] of await solve())
    expect(text === read(name), `${name}: run node demo/solve/main.ts`).toBe(true)
  const page = readFileSync(join(folder, '../../docs/demonstration/published-figures.md'), 'utf8')
  expect(await publishedFigures()).toBe(page)
})

test('whoever opens a folder of the data is told that it is synthetic', () => {
  for (const file of ['README.md', 'SYNTHETIC.txt', 'questionnaires/SYNTHETIC.txt'])
    expect(read(file)).toContain('synthetic')
})
