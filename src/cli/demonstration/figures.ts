/** The published figures of the demonstration beside those that its cases give. */
import { join } from 'node:path'
import { z } from 'zod'
import { compare } from '../../findings/rules/published-figure.ts'
import type { Comparison, CountedResponse, Evidence, PublishedFigure } from '../../findings/rules/published-figure.ts'
import { faultLine } from '../../framework/load/fault.ts'
import { findFramework } from '../../framework/load/find.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { bandOf } from '../../scoring/rules/band.ts'
import { must } from './fault.ts'
import { keyed, readTable, readYaml } from './files.ts'
import { inspectionFile, questionnairesFile } from './schema.ts'

/** `published.yaml`; what a figure measures is counted by the rules of findings, and tested with them. */
const publishedFile = z.object({
  source: z.string(),
  figures: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      says: z.string(),
      measure: z.custom<PublishedFigure['measure']>(value => typeof value === 'object'),
      value: z.custom<PublishedFigure['value']>(value => typeof value === 'object'),
    }),
  ),
})

/** Every published figure with what the files of a demonstration give for it, in the order of the report. */
export async function compareFigures(
  folder: string,
): Promise<{ readonly source: string; readonly comparisons: readonly Comparison[] }> {
  const { source, figures } = must(await readYaml(join(folder, 'published.yaml'), publishedFile))
  return { source, comparisons: compare(figures, await evidenceOf(folder)) }
}

async function evidenceOf(folder: string): Promise<Evidence> {
  const { framework: id } = must(await readYaml(join(folder, 'inspection.yaml'), inspectionFile))
  const framework = must(await findFramework(id), faultLine)
  const questions = questionsIn(framework)
  const lines = new Map(questions.flatMap(each => each.answers.map(({ id, line }) => [`${each.id} ${id}`, line])))
  const cases = (await readTable(join(folder, 'cases.csv'))).map(row => keyed(row, 'case', 'reference'))
  return {
    settings: new Map(cases.map(({ key, rest }) => [key, rest[framework.splitBy ?? ''] ?? ''])),
    answers: (await readTable(join(folder, 'answers.csv'))).map(({ values }) => ({
      case: values['case'] ?? '',
      question: values['question'] ?? '',
      line: lines.get(`${values['question'] ?? ''} ${values['answer'] ?? ''}`) ?? 'outside',
      reasons: (values['reasons'] ?? '').split(' ').filter(reason => reason !== ''),
    })),
    responses: await responsesIn(folder),
    questions,
    bandOf: percent => bandOf(framework.bands, percent)?.id ?? null,
  }
}

const questionsIn = ({ sections }: Framework) =>
  sections.flatMap(section =>
    section.criteria.flatMap(criterion =>
      criterion.questions.map(question => ({ ...question, criterion: criterion.id, section: section.id })),
    ),
  )

async function responsesIn(folder: string): Promise<readonly CountedResponse[]> {
  const found: CountedResponse[] = []
  for (const { audience } of must(await readYaml(join(folder, 'questionnaires.yaml'), questionnairesFile)))
    for (const row of await readTable(join(folder, 'questionnaires', `${audience}.csv`))) {
      const { key, rest } = keyed(row, 'respondent')
      for (const [item, answer] of Object.entries(rest))
        found.push({ questionnaire: audience, respondent: key, item, answer })
    }
  return found
}
