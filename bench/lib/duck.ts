/** DuckDB doing what scoring does: counts by service and question, pooled to criteria, sections and themes. */
import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../../src/scoring/rules/plan.ts'
import type { Scores } from '../../src/scoring/rules/score.ts'
import type { Round } from './answers.ts'

/** One score as both engines give it, for comparing: `3 criteria 1.1 20/31`. */
export type Line = string

/** DuckDB with the answers loaded; `score` answers every score of every service. */
export interface Duck {
  readonly score: () => Promise<readonly unknown[][]>
  readonly lines: () => Promise<readonly Line[]>
  readonly close: () => void
}

const QUERY = `
  with judged as (
    select answer.service, answer.question,
      count(*) filter (where line.line = 'above') as sufficient,
      count(*) filter (where line.line <> 'outside') as scoreable
    from answer join line on line.number = answer.answer
    group by all
  )
  select service, pool.level, pool.id, sum(sufficient)::int, sum(scoreable)::int
  from judged join pool on pool.question = judged.question
  group by all`

/** Loads the answers into a DuckDB in `folder`, with as many threads as said. */
export async function openDuck(plan: Plan, rounds: readonly Round[], folder: string, threads: number): Promise<Duck> {
  const own = await mkdtemp(join(folder, 'duck-'))
  const file = join(own, 'answers.csv')
  await writeFile(file, ['service,question,answer\n', ...rounds.map(asCsv)].join(''))
  const instance = await DuckDBInstance.create(join(own, 'answers.duckdb'), { threads: String(threads) })
  const connection = await instance.connect()
  await connection.run(`create table answer as select service::smallint as service, question::smallint as question,
    answer::tinyint as answer from read_csv('${file}')`)
  await connection.run('create table line (number tinyint, line varchar)')
  for (const [number, line] of plan.line.entries())
    if (line) await connection.run(`insert into line values (${number}, '${line}')`)
  await connection.run('create table pool (level varchar, id varchar, question smallint)')
  await connection.run(`insert into pool values ${poolRows(plan).join(', ')}`)
  await connection.run('checkpoint')
  const score = async () => (await connection.runAndReadAll(QUERY)).getRows()
  return {
    score,
    lines: async () => (await score()).map(([service, level, id, k, n]) => asLine(service, level, id, k, n)).sort(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Our scores in the same form, those with nothing scoreable included. */
export const linesOf = (scores: readonly Scores[]): readonly Line[] =>
  scores
    .flatMap((each, service) =>
      (['criteria', 'sections', 'themes', 'questions'] as const).flatMap(level =>
        each[level].map(({ id, sufficient, scoreable }) => asLine(service, level, id, sufficient, scoreable)),
      ),
    )
    .sort()

const asLine = (...parts: readonly unknown[]): Line => parts.map(String).join(' ')

const asCsv = ({ questions, answers }: Round, service: number) =>
  Array.from(questions, (question, i) => `${service},${question},${answers[i]}\n`).join('')

const poolRows = (plan: Plan): readonly string[] => [
  ...(['criteria', 'sections', 'themes'] as const).flatMap(level =>
    plan[level].flatMap(({ id, questions }) => questions.map(question => `('${level}', '${id}', ${question})`)),
  ),
  ...plan.questions.map(({ number, question }) => `('questions', '${question.id}', ${number})`),
]
