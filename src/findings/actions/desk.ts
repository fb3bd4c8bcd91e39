/** Laying on the table what writing findings needs: figures, what is proposed, and what has been written. */
import { readNames } from '../../access/store/names.ts'
import { findInspection } from '../../inspection/actions.ts'
import type { Inspection } from '../../inspection/rules/inspection.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import { Problem } from '../../platform/pure/problem.ts'
import { insist } from '../../platform/pure/refusal.ts'
import type { Use } from '../../platform/use.ts'
import { maySeeDrafts, mayWrite } from '../rules/may.ts'
import type { Passage, Version } from '../rules/passage.ts'
import { noSuchPassage } from '../rules/problems.ts'
import type { Proposal } from '../rules/propose.ts'
import { propose } from '../rules/propose.ts'
import type { Reading } from '../store.ts'
import { readPassages, readReading, readVersions } from '../store.ts'
import type { CountedInspection } from './count.ts'
import { countInspection } from './count.ts'

/** Whose findings, for whom. */
export interface Asked {
  readonly actor: Actor
  readonly slug: string
}

/** Everything on the table. */
export interface Desk extends CountedInspection {
  readonly inspection: Inspection
  readonly proposals: readonly Proposal[]
  readonly passages: readonly Passage[]
  /** The scores as they were last taken in; null before the first time. */
  readonly reading: Reading | null
  /** Whether this reader may write. */
  readonly mayWrite: boolean
}

/**
 * The table, for those who may see it: a 404 or a 403 otherwise. To whoever's figures leave cases out nothing is shown of
 * the figures that others saw, which count them; so nothing is marked as changed either.
 */
export async function findDesk(use: Use, asked: Asked): Promise<Desk> {
  const inspection = await findInspection(use, asked)
  insist(maySeeDrafts(asked.actor, inspection))
  const desk = await layDesk(use, inspection, asked.actor)
  if (desk.isWhole) return desk
  const { passages, reading } = desk
  const unseen = passages.map(each => ({ ...each, latest: { ...each.latest, seen: {} } }))
  return { ...desk, passages: unseen, reading: reading && { ...reading, seen: {} } }
}

/** The table for somebody who may write; a 403 otherwise. */
export async function findWritingDesk(use: Use, asked: Asked): Promise<Desk> {
  const inspection = await findInspection(use, asked)
  insist(mayWrite(asked.actor, inspection))
  return layDesk(use, inspection, asked.actor)
}

async function layDesk(use: Use, inspection: Inspection, actor: Actor): Promise<Desk> {
  const counted = await countInspection(use, inspection)
  return {
    ...counted,
    inspection,
    proposals: propose(counted.framework, counted.figures),
    passages: await readPassages(use.db, inspection.id),
    reading: await readReading(use.db, inspection.id),
    mayWrite: mayWrite(actor, inspection).may,
  }
}

/** One passage on the table, with all its versions and the names of those who made them, by person. */
export interface PassageInFull {
  readonly desk: Desk
  readonly passage: Passage
  readonly versions: readonly Version[]
  readonly names: ReadonlyMap<number, string>
}

/** A passage with its history: a 404 where the inspection has no such passage. */
export async function findPassage(use: Use, asked: Asked & { readonly passage: number }): Promise<PassageInFull> {
  const desk = await findDesk(use, asked)
  const passage = passageOn(desk, asked.passage)
  const all = await readVersions(use.db, desk.inspection.id, passage.id)
  const versions = desk.isWhole ? all : all.map(each => ({ ...each, seen: {} }))
  return { desk, passage, versions, names: await namesOf(use, versions) }
}

/** A passage on the table, or a 404. */
export const passageOn = ({ passages }: Pick<Desk, 'passages'>, id: number): Passage => {
  const passage = passages.find(each => each.id === id)
  if (!passage) throw new Problem(noSuchPassage)
  return passage
}

/** Names by person of those who made some versions. */
export const namesOf = (use: Use, versions: readonly Version[]): Promise<ReadonlyMap<number, string>> =>
  readNames(use.db, [...new Set(versions.flatMap(({ madeBy }) => madeBy ?? []))])
