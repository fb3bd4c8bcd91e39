/** What children, victims and others answered in the demonstration. */
import { join } from 'node:path'
import type { Use } from '../../platform/use.ts'
import { keepResponses } from '../../questionnaire/actions.ts'
import { must } from './fault.ts'
import type { Under } from './fault.ts'
import { keyed, readTable, readYaml } from './files.ts'
import { questionnairesFile } from './schema.ts'

/** The questionnaires of every audience, with the responses in the table named after it. */
export async function loadQuestionnaires(use: Use, given: Under): Promise<void> {
  for (const questionnaire of must(await readYaml(join(given.folder, 'questionnaires.yaml'), questionnairesFile))) {
    const name = `questionnaires/${questionnaire.audience}.csv`
    const rows = await readTable(join(given.folder, name))
    const responses = rows.map(row => ({ line: row.line, answers: keyed(row, 'respondent').rest }))
    must(
      await keepResponses(use, { ...given, questionnaire, responses }),
      ({ line, column, message }) => `${name}, line ${line}, ${column}: ${message}`,
    )
  }
}
