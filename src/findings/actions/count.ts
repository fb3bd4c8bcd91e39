/** Counts every figure of an inspection that a text may refer to, from the answers as they stand. */
import { leaveOut } from '../../assessment/actions/blind.ts'
import type { LeftOut } from '../../assessment/rules/double/left-out.ts'
import { readReasons } from '../../assessment/store/question.ts'
import { readStanding } from '../../assessment/store.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { numbering } from '../../framework/rules/numbering.ts'
import type { InspectionSummary } from '../../inspection/rules/inspection.ts'
import type { Use } from '../../platform/use.ts'
import type { Response } from '../../questionnaire/rules/questionnaire.ts'
import { readQuestionnaires } from '../../questionnaire/store.ts'
import type { SampledCase } from '../../sample/rules/case.ts'
import { readAttributes } from '../../sample/store.ts'
import { scoreAnswers } from '../../scoring/rules/score.ts'
import type { Scores } from '../../scoring/rules/score.ts'
import type { AnswerGiven } from '../../scoring/rules/tally.ts'
import type { Figures } from '../rules/figure.ts'
import { figuresOf } from '../rules/tallies.ts'
import type { ReasonGiven } from '../rules/tallies.ts'

/** What of an inspection figures are counted by. */
export type Countable = Pick<InspectionSummary, 'id' | 'slug' | 'frameworkHash' | 'stage' | 'suspendedFrom'> & {
  readonly caseload: number | null
}

/** An inspection's figures, with what they were counted in. */
export interface CountedInspection {
  readonly framework: Framework
  readonly cases: readonly Pick<SampledCase, 'id' | 'attributes'>[]
  readonly scores: Scores
  readonly figures: Figures
  /** Whether the figures count every case; not for whoever reads one of them a second time, until that is finished. */
  readonly isWhole: boolean
}

/** The figures of an inspection as its answers, sample and questionnaires stand now. */
export async function countInspection(use: Use, inspection: Countable): Promise<CountedInspection> {
  const framework = await findEdition(use, inspection.frameworkHash)
  if (!framework) throw new Error(`${inspection.slug} pins the edition ${inspection.frameworkHash}, never taken in`)
  const cases = await readAttributes(use.db, inspection.id)
  const settingOf = settingsOfCases(framework, cases)
  const leftOut = await leaveOut(use, [inspection])
  const { scores, bySetting } = await scoresOf(use, framework, inspection, { settingOf, leftOut })
  const figures = figuresOf({
    framework,
    cases: cases.length,
    scores,
    bySetting,
    reasons: await reasonsOf(use, framework, inspection.id, { settingOf, leftOut }),
    responses: await responsesOf(use, inspection.id),
  })
  return { framework, cases, scores, figures, isWhole: leftOut.cases.size === 0 }
}

type Settings = ReadonlyMap<number, string | null>

interface Within {
  readonly settingOf: Settings
  readonly leftOut: LeftOut
}

const settingsOfCases = ({ splitBy }: Framework, cases: CountedInspection['cases']): Settings =>
  new Map(
    cases.map(({ id, attributes }) => {
      const setting = splitBy === null ? undefined : attributes[splitBy]
      return [id, setting === undefined ? null : String(setting)]
    }),
  )

/** The scores of all cases, and of those of each setting, from one reading of the answers. */
async function scoresOf(
  use: Use,
  framework: Framework,
  { id, caseload }: Countable,
  { settingOf, leftOut }: Within,
): Promise<{ readonly scores: Scores; readonly bySetting: ReadonlyMap<string, Scores> }> {
  const numbers = numbering(framework)
  const questions = new Map(numbers.questions.map(({ number, question }) => [number, question.id]))
  const answers = new Map(numbers.answers.map(({ number, id: answer }) => [number, answer]))
  const given: AnswerGiven[] = []
  const split = new Map<string, AnswerGiven[]>()
  for (const standing of await readStanding(use.db, id, leftOut)) {
    const one = { question: questions.get(standing.question) ?? '', answer: answers.get(standing.answer) ?? '' }
    given.push(one)
    const setting = settingOf.get(standing.case) ?? null
    if (setting === null) continue
    const its = split.get(setting)
    if (its) its.push(one)
    else split.set(setting, [one])
  }
  return {
    scores: scoreAnswers(framework, given, { sampled: settingOf.size, caseload }),
    bySetting: new Map([...split].map(([setting, its]) => [setting, scoreAnswers(framework, its)])),
  }
}

/** The reasons of answers below the line: beside any other answer they count nowhere. */
async function reasonsOf(
  use: Use,
  framework: Framework,
  inspection: number,
  { settingOf, leftOut }: Within,
): Promise<readonly ReasonGiven[]> {
  const questions = new Map(numbering(framework).questions.map(({ number, question }) => [number, question]))
  const standing = await readReasons(use.db, inspection, leftOut)
  return standing.flatMap(({ case: id, question: number, value, reasons }) => {
    const question = questions.get(number)
    if (question?.answers.find(answer => answer.id === value)?.line !== 'below') return []
    return [...new Set(reasons)].map(reason => ({
      question: question.id,
      reason,
      setting: settingOf.get(id) ?? null,
    }))
  })
}

async function responsesOf(use: Use, inspection: number): Promise<ReadonlyMap<string, readonly Response[]>> {
  const voices = await readQuestionnaires(use.db, inspection)
  return new Map(voices.map(({ questionnaire, responses }) => [questionnaire.audience, responses]))
}
