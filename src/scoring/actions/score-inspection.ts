/** The scores of inspections, counted afresh from the answers that stand. */
import { casesJudgedBlind, leaveOut } from '../../assessment/actions/blind.ts'
import type { LeftOut } from '../../assessment/rules/double/left-out.ts'
import type { WholeCase } from '../../assessment/store.ts'
import { readStanding, readWholeCases } from '../../assessment/store.ts'
import { countReasons, readAnswersTo } from '../../assessment/store/question.ts'
import { findEdition } from '../../framework/actions.ts'
import type { CaseAttribute } from '../../framework/rules/case-attribute.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import type { Question } from '../../framework/rules/question.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection, InspectionSummary } from '../../inspection/rules/inspection.ts'
import { maySee } from '../../inspection/rules/may.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import type { Attributes } from '../../sample/rules/case.ts'
import { readAttributes, readCases } from '../../sample/store.ts'
import type { SampleSize } from '../rules/interval.ts'
import { planOf } from '../rules/plan.ts'
import { noSuchQuestion } from '../rules/problems.ts'
import type { QuestionScore, Scores } from '../rules/score.ts'
import { scoreCounts } from '../rules/score.ts'
import { withoutSmall } from '../rules/small-parts.ts'
import type { Part } from '../rules/split.ts'
import { scoreParts } from '../rules/split.ts'
import { countCases } from '../rules/tally.ts'

interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** An inspection with its edition and its scores; intervals know how many cases were sampled, and of how many. */
export interface ScoredInspection {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly sample: SampleSize
  readonly scores: Scores
  /** The cases of which the scores know nothing. */
  readonly leftOut: LeftOut
}

/** The scores of one inspection, for those who may see them: a 404 or a 403 otherwise. */
export async function scoreInspection(use: Use, ask: Asked): Promise<ScoredInspection> {
  const inspection = await findInspection(use, { ...ask, thing: 'scores' })
  const framework = await editionOf(use, inspection)
  const leftOut = await leaveOut(use, [inspection])
  const cases = (await readWholeCases(use.db, leftOut, [inspection.id])).get(inspection.id) ?? []
  const sample = { sampled: cases.length, caseload: inspection.caseload }
  return { inspection, framework, sample, scores: scoresOf(framework, cases, sample), leftOut }
}

/**
 * The scores of many inspections in one query, by id; those whose scores the actor may not see are absent.
 * Their intervals do not know the caseload.
 */
export async function scoreManyInspections(
  use: Use,
  { actor, inspections }: { readonly actor: Actor; readonly inspections: readonly InspectionSummary[] },
): Promise<ReadonlyMap<number, Scores>> {
  const open = inspections.filter(inspection => maySee(actor, inspection, 'scores').may)
  const cases = await readWholeCases(
    use.db,
    await leaveOut(use, open),
    open.map(({ id }) => id),
  )
  const scores = new Map<number, Scores>()
  for (const inspection of open)
    scores.set(inspection.id, scoresOf(await editionOf(use, inspection), cases.get(inspection.id) ?? []))
  return scores
}

/** Scores with those of the parts into which a case attribute divides the sample; no parts without an attribute. */
export interface SplitScores extends ScoredInspection {
  readonly attribute: CaseAttribute | null
  readonly parts: readonly Part[]
}

/** Scores and counts by question, whole and split by a case attribute: the framework's own unless another is named. */
export async function countsByQuestion(use: Use, ask: Asked & { readonly by?: string }): Promise<SplitScores> {
  const scored = await scoreInspection(use, ask)
  return { ...scored, ...(await partsOf(use, ask.actor, scored, ask.by ?? scored.framework.splitBy)) }
}

/** One case behind a question's figures. */
export interface CaseBehind {
  readonly reference: string
  readonly attributes: Attributes
  /** Null where the question was not answered. */
  readonly value: string | null
  readonly reasons: readonly string[]
}

/** A question's figures, and the cases behind them or why this reader may not see them. `parts` hold it alone. */
export interface QuestionBehind extends SplitScores {
  readonly question: Question
  readonly score: QuestionScore
  /** How often each reason of the question was given, in its order. */
  readonly reasons: readonly { readonly text: Words; readonly count: number }[]
  readonly cases: readonly CaseBehind[] | null
  readonly whyNoCases: Words | null
}

/** What lies behind one question of an inspection: a 404 where the framework has no such question. */
export async function casesBehind(use: Use, ask: Asked & { readonly question: string }): Promise<QuestionBehind> {
  const scored = await scoreInspection(use, ask)
  const { framework, inspection, scores } = scored
  const plan = planOf(framework)
  const number = plan.numberOf.get(ask.question) ?? 0
  const question = plan.questions[number - 1]?.question
  const score = scores.questions[number - 1]
  if (!question || !score) throw new Problem(noSuchQuestion)
  const split = { ...scored, ...(await partsOf(use, ask.actor, scored, framework.splitBy, [number])) }
  const counts =
    question.reasons.length > 0 ? await countReasons(use.db, inspection.id, scored.leftOut, number) : noReasons
  const reasons = question.reasons.map(({ id, text }) => ({ text, count: counts.get(id) ?? 0 }))
  const permission = maySee(ask.actor, inspection, 'cases')
  if (!permission.may) return { ...split, question, score, reasons, cases: null, whyNoCases: permission.why }
  const sight = await use.look({ inspection: inspection.id, what: 'answers', question: question.id })
  const given = new Map((await readAnswersTo(sight, number)).map(answer => [answer.case, answer]))
  const hidden = await casesJudgedBlind(use, ask.actor, inspection)
  const shown = (await readCases(sight)).filter(({ id }) => !hidden.has(id))
  const cases = shown.map(({ id, reference, attributes }) => ({
    reference,
    attributes,
    value: given.get(id)?.value ?? null,
    reasons: given.get(id)?.reasons ?? [],
  }))
  return { ...split, question, score, reasons, cases, whyNoCases: null }
}

const noReasons: ReadonlyMap<string, number> = new Map()

/**
 * The sample parted by an attribute, by all its questions or some; without such an attribute there are no parts. Whoever
 * may not read the cases sees no part of what is small; nor does whoever still judges some, since a part of one case
 * tells what another reader answered in it.
 */
async function partsOf(
  use: Use,
  actor: Actor,
  { framework, inspection, leftOut }: ScoredInspection,
  by: string | null,
  questions?: readonly number[],
): Promise<Pick<SplitScores, 'attribute' | 'parts'>> {
  const attribute = framework.caseAttributes.find(({ id }) => id === by) ?? null
  if (!attribute) return { attribute, parts: [] }
  const cases = await readAttributes(use.db, inspection.id)
  const standing = await readStanding(use.db, inspection.id, leftOut, questions)
  const valueOf = new Map(cases.map(({ id, attributes }) => [id, String(attributes[attribute.id] ?? '')]))
  const values = attribute.values.map(({ id }) => id)
  const parts = scoreParts(planOf(framework), standing, valueOf, values)
  const judgesBlind = (await casesJudgedBlind(use, actor, inspection)).size > 0
  const { disclosure } = framework
  if (!judgesBlind && (!disclosure || maySee(actor, inspection, 'cases').may)) return { attribute, parts }
  return { attribute, parts: disclosure ? withoutSmall(parts, disclosure.fewest.value) : [] }
}

function scoresOf(framework: Framework, cases: readonly WholeCase[], sample?: SampleSize): Scores {
  const plan = planOf(framework)
  return scoreCounts(plan, countCases(plan, cases), sample)
}

async function editionOf(use: Use, { slug, frameworkHash }: InspectionSummary): Promise<Framework> {
  const framework = await findEdition(use, frameworkHash)
  if (!framework) throw new Error(`${slug} pins the edition ${frameworkHash}, which was never taken in`)
  return framework
}
