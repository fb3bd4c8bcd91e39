/** Gathers from every stage what a report is made of. */
import { readStanding } from '../../assessment/store.ts'
import { figuresOf } from '../../findings/rules/tallies.ts'
import { readFindings } from '../../findings/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { numbering } from '../../framework/rules/numbering.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Language } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { findComparators } from '../../programme/actions.ts'
import { readQuestionnaires } from '../../questionnaire/store.ts'
import type { SampledCase } from '../../sample/rules/case.ts'
import { characteristicsOf } from '../../sample/rules/characteristics.ts'
import { readAttributes } from '../../sample/store.ts'
import { scoreAnswers } from '../../scoring/rules/score.ts'
import type { Scores } from '../../scoring/rules/score.ts'
import type { AnswerGiven } from '../../scoring/rules/tally.ts'
import type { Material } from '../rules/material.ts'
import { editionMissing } from '../rules/problems.ts'
import { noTexts } from '../rules/texts.ts'
import { readDraft } from '../store.ts'

/** Everything that the report of an inspection is composed from, as it stands now. */
export async function gather(use: Use, inspection: Inspection, language: Language): Promise<Material> {
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Problem(editionMissing)
  const cases = await readAttributes(use.db, inspection.id)
  const { scores, bySetting } = await scoresOf(use, framework, inspection, cases)
  const voices = await readQuestionnaires(use.db, inspection.id)
  const responses = new Map(voices.map(({ questionnaire, responses }) => [questionnaire.audience, responses]))
  const today = use.now.toISOString().slice(0, 10)
  return {
    language,
    framework,
    service: inspection.service.name,
    synthetic: inspection.synthetic,
    publishedOn: inspection.publishedOn,
    comparators: await findComparators(use, { frameworkId: framework.id, on: inspection.publishedOn ?? today }),
    scores,
    figures: figuresOf({ framework, cases: cases.length, scores, bySetting, responses }),
    characteristics: characteristicsOf(
      framework,
      cases.map(({ attributes }) => attributes),
    ),
    findings: await readFindings(use.db, inspection.id),
    texts: (await readDraft(use.db, inspection.id)) ?? noTexts,
  }
}

/** The scores of all cases, and of those of each setting, from one reading of the answers. */
async function scoresOf(
  use: Use,
  framework: Framework,
  { id, caseload }: Inspection,
  cases: readonly Pick<SampledCase, 'id' | 'attributes'>[],
): Promise<{ readonly scores: Scores; readonly bySetting: ReadonlyMap<string, Scores> }> {
  const { splitBy } = framework
  const settingOf = new Map(cases.map(one => [one.id, splitBy === null ? undefined : one.attributes[splitBy]]))
  const numbers = numbering(framework)
  const questions = new Map(numbers.questions.map(({ number, question }) => [number, question.id]))
  const answers = new Map(numbers.answers.map(({ number, id: answer }) => [number, answer]))
  const given: AnswerGiven[] = []
  const split = new Map<string, AnswerGiven[]>()
  for (const standing of await readStanding(use.db, id)) {
    const one = { question: questions.get(standing.question) ?? '', answer: answers.get(standing.answer) ?? '' }
    given.push(one)
    const setting = settingOf.get(standing.case)
    if (setting === undefined) continue
    const its = split.get(String(setting))
    if (its) its.push(one)
    else split.set(String(setting), [one])
  }
  return {
    scores: scoreAnswers(framework, given, { sampled: cases.length, caseload }),
    bySetting: new Map([...split].map(([setting, its]) => [setting, scoreAnswers(framework, its)])),
  }
}
