/** Reading one case assessment whole, for the device that judges it; and what others have added since. */
import { readNames } from '../../access/store/names.ts'
import { findEdition } from '../../framework/actions.ts'
import type { Framework } from '../../framework/rules/framework.ts'
import { questionsOf } from '../../framework/rules/framework.ts'
import { whyNot } from '../../framework/rules/why-not.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { forbidden } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { readCase } from '../../sample/store.ts'
import { lookOver } from '../rules/completeness.ts'
import { mayWork, whyClosed } from '../rules/gate.ts'
import type { AssessmentInFull, QuestionInFull, Since } from '../rules/in-full.ts'
import { standingOf } from '../rules/merge/standing.ts'
import type { KeptAnswer, KeptOperation } from '../rules/operation.ts'
import { assignmentEnded } from '../rules/operation/words.ts'
import { assessmentNotFound } from '../rules/problems.ts'
import type { AssessmentRow } from '../store/event.ts'
import { readAnswerEvents, readAssessmentRows, readOperations } from '../store/event.ts'
import { readStandingRows } from '../store/standing.ts'
import { countWaiting } from '../store/quarantine.ts'
import { caseCalendar } from './timeliness.ts'

/** Which case assessment, and who asks. */
export interface AskedFor {
  readonly actor: Actor
  /** The inspection's address. */
  readonly slug: string
  readonly assessment: number
}

/** One case assessment whole: a 404, or a 403 for everybody who does not judge this reading of the case. */
export async function openAssessment(use: Use, ask: AskedFor): Promise<AssessmentInFull> {
  const { inspection, framework, row } = await find(use, ask)
  const sight = await use.look({ inspection: inspection.id, what: 'answers', case: row.case })
  const judged = await readCase(sight, row.case)
  const attributes = judged?.attributes ?? {}
  const answers = (await readAnswerEvents(use.db, [row.id])).get(row.id) ?? []
  const operations = (await readOperations(use.db, [row.id])).get(row.id) ?? []
  const { asked, lacks } = lookOver(framework, attributes, standingOf(answers))
  const given = new Map(answers.flatMap(({ question, value }) => (value === null ? [] : [[question, value]])))
  const questions = new Map(questionsOf(framework).map(question => [question.id, question]))
  return {
    assessment: row.id,
    inspection: inspection.slug,
    kind: row.kind,
    case: { reference: judged?.reference ?? '', attributes },
    framework: { id: framework.id, hash: framework.hash },
    state: (await readStandingRows(use.db, [row.id])).get(row.id)?.state ?? 'not-started',
    closed: whyClosed(inspection),
    questions: [...asked].map(([id, stands]) => {
      const question = stands === 'does-not-apply' ? questions.get(id) : undefined
      return { id, asked: stands, why: question ? whyNot(framework, question, attributes, given) : null }
    }),
    answers,
    operations,
    lacks,
    waiting: (await countWaiting(use.db, [row.id])).get(row.id) ?? 0,
    calendar: await caseCalendar({ framework, inspection }),
    people: await peopleOf(use, [...answers, ...operations]),
    cursor: lastOf([...answers, ...operations], 0),
  }
}

/** What was added to a case assessment after a place in its order. */
export async function readSince(use: Use, ask: AskedFor & { readonly after: number }): Promise<Since> {
  const { inspection, row } = await find(use, ask)
  const answers = (await readAnswerEvents(use.db, [row.id], ask.after)).get(row.id) ?? []
  const operations = (await readOperations(use.db, [row.id], ask.after)).get(row.id) ?? []
  const state = (await readStandingRows(use.db, [row.id])).get(row.id)?.state ?? 'not-started'
  // A device asks every few seconds: the journal says what it was shown, not how often nothing was new.
  if (answers.length + operations.length > 0)
    await use.look({ inspection: inspection.id, what: 'answers', case: row.case })
  const waiting = (await countWaiting(use.db, [row.id])).get(row.id) ?? 0
  return { answers, operations, state, waiting, cursor: lastOf([...answers, ...operations], ask.after) }
}

/** One question of a case with everything ever answered to it: what somebody needs who settles a contest. */
export async function openQuestion(use: Use, ask: AskedFor & { readonly question: string }): Promise<QuestionInFull> {
  const { inspection, row } = await find(use, ask)
  await use.look({ inspection: inspection.id, what: 'answers', case: row.case, question: ask.question })
  const all = (await readAnswerEvents(use.db, [row.id])).get(row.id) ?? []
  const history = all.filter(({ question }) => question === ask.question)
  const standing = standingOf(history).get(ask.question) ?? { state: 'unanswered' }
  return { question: ask.question, standing, history, people: await peopleOf(use, history) }
}

interface Found {
  readonly inspection: Inspection
  readonly framework: Framework
  readonly row: AssessmentRow
}

/** The assessment for somebody who judges it: whoever reads the case a second time must not see the first reading. */
export async function find(use: Use, { actor, slug, assessment }: AskedFor): Promise<Found> {
  const inspection = await findInspection(use, { actor, slug, thing: 'cases' })
  const framework = await findEdition(use, inspection.frameworkHash)
  const [row] = await readAssessmentRows(use.db, [assessment])
  if (!framework || row?.inspection !== inspection.id) throw new Problem(assessmentNotFound)
  if (!mayWork(actor, inspection, row)) throw forbidden(assignmentEnded)
  return { inspection, framework, row }
}

const peopleOf = async (
  use: Use,
  events: readonly (KeptAnswer | KeptOperation)[],
): Promise<Readonly<Record<number, string>>> => {
  const people = new Set(events.flatMap(({ person }) => person ?? []))
  return people.size === 0 ? {} : Object.fromEntries(await readNames(use.db, [...people]))
}

const lastOf = (events: readonly { readonly order: number }[], least: number): number =>
  events.reduce((last, { order }) => Math.max(last, order), least)
