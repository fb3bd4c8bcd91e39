/** Laying out a report for those who write it: every part with its blocks, what is said of them, and who is at which. */
import { readNames } from '../../../access/store/names.ts'
import type { Asked, Desk } from '../../../findings/actions/desk.ts'
import { findDesk } from '../../../findings/actions/desk.ts'
import { chartOf } from '../../../platform/chart/remember.ts'
import { lastChange } from '../../../platform/db/journal.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import { Problem } from '../../../platform/pure/problem.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Language } from '../../../platform/pure/words.ts'
import type { Use } from '../../../platform/use.ts'
import { findInspection } from '../../../inspection/actions.ts'
import { maySeeDrafts, mayWrite } from '../../../findings/rules/may.ts'
import { composeAnyway } from '../../rules/compose.ts'
import type { EditorPart } from '../../rules/editor/layout.ts'
import { layOut } from '../../rules/editor/layout.ts'
import { mayComment, mayReadComments } from '../../rules/editor/may.ts'
import { readingsIn } from '../../rules/editor/readings.ts'
import type { Thread } from '../../rules/editor/threads.ts'
import { threadsOf } from '../../rules/editor/threads.ts'
import type { Composed } from '../../rules/origin.ts'
import type { DrawnCharts } from '../../rules/markup.ts'
import type { ReportFault } from '../../rules/material.ts'
import { noSuchPart } from '../../rules/editor/problems.ts'
import type { Editing } from '../../store/comments.ts'
import { readEditing, readEntries } from '../../store/comments.ts'
import { materialOf } from '../gather.ts'

/** A report laid out to be written. */
export interface EditorDesk extends Desk {
  readonly composed: Readonly<Record<Language, Composed>>
  readonly parts: readonly EditorPart[]
  /** References that can't be resolved, each with its place. */
  readonly faults: readonly ReportFault[]
  /** What is said of its blocks; null for those who may not read it. */
  readonly threads: readonly Thread[] | null
  readonly mayComment: boolean
  readonly editing: readonly Editing[]
  readonly names: ReadonlyMap<number, string>
  /** The number of the last change that is in it. */
  readonly change: number
}

// Somebody of whom there was no sign for so long has gone to do something else.
const presentMs = 10 * 60_000

/** The moment from which a sign of somebody counts as their being there. */
export const presentSince = (now: Date): Date => new Date(now.getTime() - presentMs)

/** The report, for those who may see it being written: a 404 or a 403 otherwise. */
export async function findEditor(use: Use, asked: Asked & { readonly language: Language }): Promise<EditorDesk> {
  const desk = await findDesk(use, asked)
  const { inspection, framework, passages } = desk
  // Before anything else is read, so that a change after it is told again rather than never.
  const change = await lastChange(use.db, inspection.id)
  const material = await materialOf(use, inspection, desk, 'en')
  const [en, cy] = [composeAnyway(material), composeAnyway({ ...material, language: 'cy' as const })]
  const composed = { en, cy }
  const threads = mayReadComments(asked.actor, inspection).may
    ? threadsOf(await readEntries(use.db, inspection.id))
    : null
  const editing = await readEditing(use.db, inspection.id, presentSince(use.now))
  const people = [
    ...editing.map(({ person }) => person),
    ...(threads ?? []).flatMap(({ entries }) => entries.map(({ by }) => by)),
    ...passages.flatMap(({ latest }) => latest.madeBy ?? []),
  ]
  return {
    ...desk,
    composed,
    parts: layOut({
      framework,
      passages,
      synthetic: inspection.synthetic,
      readings: readingsIn(composed, asked.language, material.texts.notice),
    }),
    faults: [...en.faults, ...cy.faults.filter(fault => !en.faults.some(each => each.place === fault.place))],
    threads,
    mayComment: mayComment(asked.actor, inspection).may,
    editing,
    names: await readNames(use.db, [...new Set(people)]),
    change,
  }
}

/** A part on the desk, or a 404. */
export const partOn = ({ parts }: Pick<EditorDesk, 'parts'>, id: string): EditorPart => {
  const part = parts.find(each => each.id === id)
  if (!part) throw new Problem(noSuchPart)
  return part
}

/** The inspection whose report somebody follows while it is written. */
export async function followEditor(
  use: Use,
  { actor, params }: { readonly actor: Actor; readonly params: { readonly inspection: string } },
): Promise<number> {
  const inspection = await findInspection(use, { actor, slug: params.inspection })
  insist(maySeeDrafts(actor, inspection))
  return inspection.id
}

/** The pictures of the charts in a part, by the id of their block. */
export const drawPart = async ({ rows }: EditorPart): Promise<DrawnCharts> => {
  const charts = rows
    .flatMap(row => (row.kind === 'made' ? row.blocks : []))
    .flatMap(block => (block.kind === 'chart' ? [block] : []))
  return new Map(await Promise.all(charts.map(async ({ id, plan }) => [id, await chartOf(plan)] as const)))
}

/** A 403 for those who may not write, where a page is of no use to anybody else. */
export const insistOnWriting = (actor: Actor, { inspection }: Pick<EditorDesk, 'inspection'>): void =>
  insist(mayWrite(actor, inspection))
