/** What lies behind one figure: its question, its answers and cases, who gave them, the rule and the edition. */
import { findPerson } from '../../access/store.ts'
import { casesJudgedBlind } from '../../assessment/actions/blind.ts'
import { readAnswersTo } from '../../assessment/store/question.ts'
import { numbering } from '../../framework/rules/numbering.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import { maySee } from '../../inspection/rules/may.ts'
import { Problem } from '../../platform/pure/problem.ts'
import type { Words } from '../../platform/pure/words.ts'
import type { Use } from '../../platform/use.ts'
import { readCases } from '../../sample/store.ts'
import type { Interval } from '../../scoring/rules/interval.ts'
import { interval } from '../../scoring/rules/interval.ts'
import { scoringRule } from '../../scoring/rules/version.ts'
import type { Explained } from '../rules/explain.ts'
import { explain } from '../rules/explain.ts'
import { maySeeWho } from '../rules/may.ts'
import { noSuchFigure } from '../rules/problems.ts'
import type { Reference } from '../rules/reference.ts'
import { parseReference, referencesIn } from '../rules/reference.ts'
import { isSmallPart } from '../rules/small-part.ts'
import { readPassages } from '../store.ts'
import type { CountedInspection } from './count.ts'
import { countInspection } from './count.ts'
import type { Asked } from './desk.ts'

/** One case behind a figure. */
export interface CaseBehind {
  readonly reference: string
  readonly value: string
  readonly reasons: readonly string[]
  /** Names of those who gave the answer; empty for a reader who may not see them. */
  readonly people: readonly string[]
}

/** A figure with all that lies behind it, as far as this reader may see it. */
export interface FigureBehind extends Pick<CountedInspection, 'framework'> {
  readonly inspection: Inspection
  readonly explained: Explained
  readonly interval: Interval | null
  /** Null where the figure has no cases of its own, or the reader may not see them. */
  readonly cases: readonly CaseBehind[] | null
  /** Why cases are not shown; null where they are, or there are none. */
  readonly whyNoCases: Words | null
  readonly seesWho: boolean
  readonly rule: string
}

/** Explains a figure to somebody who may see the scores: a 404 where nothing is counted under it, a 403 with why. */
export async function explainFigure(use: Use, ask: Asked & { readonly figure: string }): Promise<FigureBehind> {
  const { actor } = ask
  const inspection = await findInspection(use, { actor, slug: ask.slug, thing: 'scores' })
  const { framework, figures, cases } = await countInspection(use, inspection)
  const explained = explain(ask.figure, framework, figures)
  if (!explained) throw new Problem(noSuchFigure)
  const sees = maySee(actor, inspection, 'cases')
  const blind = await casesJudgedBlind(use, actor, inspection)
  const { reference } = explained
  // Everybody reads what the report says; of anything else nothing by which one could tell who a child is, or what
  // another reader answered in a case that one still judges.
  if (blind.size > 0 && reference.setting !== null && !framework.disclosure) throw new Problem(noSuchFigure)
  if (
    (!sees.may || blind.size > 0) &&
    isSmallPart(reference, figures, framework) &&
    !(await isPrinted(use, inspection, reference))
  )
    throw new Problem(noSuchFigure)
  const seesWho = maySeeWho(actor, inspection).may
  const isWhole = reference.setting === null
  const sample = isWhole ? { sampled: cases.length, caseload: inspection.caseload } : undefined
  return {
    inspection,
    framework,
    explained,
    interval: interval(explained.counts, sample),
    cases:
      explained.question && sees.may
        ? await casesBehind(use, { inspection, framework, explained, seesWho, blind })
        : null,
    whyNoCases: explained.question && !sees.may ? sees.why : null,
    seesWho,
    rule: scoringRule,
  }
}

/** Whether some passage that stands says this figure, in whatever words. */
async function isPrinted(use: Use, { id }: Inspection, { id: of, reason, setting }: Reference): Promise<boolean> {
  const passages = (await readPassages(use.db, id)).filter(({ latest }) => latest.state === 'standing')
  return passages.some(({ latest: { text } }) =>
    referencesIn(text.en, text.cy).some(reference => {
      const said = parseReference(reference, setting === null ? [] : [setting])
      return !('message' in said) && said.id === of && said.reason === reason && said.setting === setting
    }),
  )
}

/** The cases that a question's figure counts, but `blind` ones: of its setting alone, and for a reason, below the line alone. */
async function casesBehind(
  use: Use,
  {
    inspection,
    framework,
    explained: { question, reference },
    seesWho,
    blind,
  }: Pick<FigureBehind, 'inspection' | 'framework' | 'explained' | 'seesWho'> & { readonly blind: ReadonlySet<number> },
): Promise<readonly CaseBehind[]> {
  const numbered = numbering(framework).questions.find(each => each.question.id === question?.id)
  if (!question || !numbered) return []
  const sight = await use.look({ inspection: inspection.id, what: 'answers', question: question.id })
  const answers = new Map((await readAnswersTo(sight, numbered.number)).map(each => [each.case, each]))
  const { splitBy } = framework
  const known = await readCases(sight)
  const names = seesWho ? await namesOf(use, [...answers.values()]) : new Map<number, string>()
  return known.flatMap(({ id, reference: called, attributes }) => {
    const given = blind.has(id) ? undefined : answers.get(id)
    const line = question.answers.find(answer => answer.id === given?.value)?.line
    if (!given || line === undefined || line === 'outside') return []
    if (reference.setting !== null && String(attributes[splitBy ?? ''] ?? '') !== reference.setting) return []
    if (reference.side === 'reason' && line !== 'below') return []
    const people = given.people.flatMap(person => names.get(person) ?? [])
    return [{ reference: called, value: given.value, reasons: given.reasons, people }]
  })
}

async function namesOf(
  use: Use,
  answers: readonly { readonly people: readonly number[] }[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>()
  for (const person of new Set(answers.flatMap(({ people }) => people))) {
    const known = await findPerson(use.db, person)
    if (known) names.set(person, known.name)
  }
  return names
}
