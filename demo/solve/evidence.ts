/** The data set as it lies in its files, ready to be counted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountedAnswer, CountedResponse, Evidence } from '../../src/findings/rules/published-figure.ts'
import type { Framework } from '../../src/framework/rules/framework.ts'
import { bandOf } from '../../src/scoring/rules/band.ts'
import { demoFolder, solverQuestions } from './inputs.ts'
import { readQuestionnaires } from './questionnaires.ts'

/** Rows of one of our own files by column; none of their cells is quoted. */
export function readRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(demoFolder, file), 'utf8').trimEnd().split('\n')
  const names = header.split(',')
  return lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

/** The evidence of the demonstration: cases, answers with their side of the line, and responses. */
export function readEvidence(framework: Framework): Evidence {
  const questions = solverQuestions(framework)
  const lines = new Map(
    questions.flatMap(({ id, answers }) => answers.map(answer => [`${id} ${answer.id}`, answer.line])),
  )
  return {
    settings: new Map(readRows('cases.csv').map(row => [row['reference'] ?? '', row['setting'] ?? ''])),
    answers: readRows('answers.csv').map((row): CountedAnswer => ({
      case: row['case'] ?? '',
      question: row['question'] ?? '',
      line: lines.get(`${row['question']} ${row['answer']}`) ?? 'outside',
      reasons: (row['reasons'] ?? '').split(' ').filter(reason => reason !== ''),
    })),
    responses: readQuestionnaires().flatMap(({ audience }) => responsesOf(audience)),
    questions,
    bandOf: percent => bandOf(framework.bands, percent)?.id ?? null,
  }
}

const responsesOf = (questionnaire: string): readonly CountedResponse[] =>
  readRows(`questionnaires/${questionnaire}.csv`).flatMap(({ respondent = '', ...answers }) =>
    Object.entries(answers)
      .filter(([, answer]) => answer !== '')
      .map(([item, answer]) => ({ questionnaire, respondent, item, answer })),
  )
