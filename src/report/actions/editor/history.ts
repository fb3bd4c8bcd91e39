/** The versions of a block and of a whole report, and what differs between them in words. */
import type { Asked, Desk, PassageInFull } from '../../../findings/actions/desk.ts'
import { findDesk, findPassage, namesOf } from '../../../findings/actions/desk.ts'
import { readVersionsSince } from '../../../findings/store.ts'
import type { Stretch } from '../../../platform/pure/differences.ts'
import { differencesIn } from '../../../platform/text/words.ts'
import type { Use } from '../../../platform/use.ts'
import type { BlockChange } from '../../rules/editor/changes.ts'
import { changesSince } from '../../rules/editor/changes.ts'

/** The way from one text to another, word by word. */
export const differencesOf = (before: string, after: string): readonly Stretch[] => differencesIn(before, after)

/** A block with all its versions, the latest first, and the names of those who made them. */
export type BlockHistory = PassageInFull

/** The history of a block, for those who may see drafts: a 404 where the report has no such block. */
export const findBlockHistory = (use: Use, ask: Asked & { readonly passage: number }): Promise<BlockHistory> =>
  findPassage(use, ask)

/** A report with what has changed in it since a moment. */
export interface ReportChanges {
  readonly desk: Desk
  readonly changes: readonly BlockChange[]
  readonly names: ReadonlyMap<number, string>
}

/** What was written, moved, set aside and taken back since a moment, for those who may see drafts. */
export async function findChanges(use: Use, ask: Asked & { readonly since: Date }): Promise<ReportChanges> {
  const desk = await findDesk(use, ask)
  const versions = await readVersionsSince(use.db, desk.inspection.id, ask.since)
  const changes = changesSince(desk.passages, versions, ask.since)
  const all = [...versions.values()].flat()
  return { desk, changes, names: await namesOf(use, all) }
}
