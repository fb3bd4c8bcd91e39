/** Examples of good practice that assessors noted in their cases, for whoever may read these. */
import { casesJudgedBlind } from '../../assessment/actions/blind.ts'
import { readOperations } from '../../assessment/store/event.ts'
import { readAssessments } from '../../assessment/store.ts'
import { goodPracticeOf } from '../../assessment/rules/statements.ts'
import { maySee } from '../../inspection/rules/may.ts'
import type { Result } from '../../platform/pure/result.ts'
import type { Use } from '../../platform/use.ts'
import { readCases } from '../../sample/store.ts'
import type { Fault } from '../rules/problems.ts'
import type { Asked, Desk } from './desk.ts'
import { findDesk } from './desk.ts'
import { writePassage } from './write.ts'

/** A note of good practice, with the case in which it was met. */
export interface Marked {
  readonly id: string
  readonly case: string
  readonly criterion: string
  readonly text: string
  /** Ids of the points of the checklist that its assessor has seen to. */
  readonly altered: readonly string[]
  /** Whether an example stands that was made of this case and criterion. */
  readonly used: boolean
}

/** The table with what assessors noted; nothing is noted for those who may not read cases. */
export interface ExamplesDesk extends Desk {
  readonly marked: readonly Marked[]
}

/**
 * The table of examples, for those who may see drafts; reading the notes is reading case material, and journalled. Of the
 * cases that somebody still judges they see no note, which may be another reader's.
 */
export async function findExamplesDesk(use: Use, asked: Asked): Promise<ExamplesDesk> {
  const desk = await findDesk(use, asked)
  if (!maySee(asked.actor, desk.inspection, 'cases').may) return { ...desk, marked: [] }
  const blind = await casesJudgedBlind(use, asked.actor, desk.inspection)
  return { ...desk, marked: await markedIn(use, desk, blind) }
}

async function markedIn(
  use: Use,
  { inspection, framework, passages }: Desk,
  blind: ReadonlySet<number>,
): Promise<readonly Marked[]> {
  const sight = await use.look({ inspection: inspection.id, what: 'good-practice' })
  const references = new Map((await readCases(sight)).map(({ id, reference }) => [id, reference]))
  const assessments = new Map([...(await readAssessments(use.db, inspection.id))].filter(([id]) => !blind.has(id)))
  const operations = await readOperations(use.db, [...assessments.values()])
  const criteria = framework.sections.flatMap(section => section.criteria)
  const used = new Set(
    passages
      .filter(({ kind, latest }) => kind === 'example' && latest.state === 'standing')
      .map(({ place, latest }) => `${place} ${latest.details.case ?? ''}`),
  )
  return [...assessments].flatMap(([caseId, assessment]) =>
    goodPracticeOf(operations.get(assessment) ?? []).flatMap(({ id, text, question, altered }) => {
      const criterion = criteria.find(({ questions }) => questions.some(each => each.id === question))
      const reference = references.get(caseId)
      if (!criterion || reference === undefined) return []
      const isUsed = used.has(`${criterion.id} ${reference}`)
      return [{ id, case: reference, criterion: criterion.id, text, altered, used: isUsed }]
    }),
  )
}

/** Makes an example of a note: its text and what was altered are taken over, to be worked on. */
export async function takeMarked(use: Use, ask: Asked & { readonly marked: string }): Promise<Result<number, Fault>> {
  const { marked } = await findExamplesDesk(use, ask)
  const note = marked.find(({ id }) => id === ask.marked)
  const details = note ? { altered: note.altered, case: note.case } : {}
  const text = { en: note?.text ?? '', cy: null }
  return writePassage(use, { ...ask, kind: 'example', place: note?.criterion ?? '', side: null, text, details })
}
