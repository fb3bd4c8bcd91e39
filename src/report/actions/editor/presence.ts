/** Who has which block open: noted when a form is shown, forgotten when it is sent or left. */
import type { Asked } from '../../../findings/actions/desk.ts'
import { mayWrite } from '../../../findings/rules/may.ts'
import { findInspection } from '../../../inspection/actions.ts'
import type { Use } from '../../../platform/use.ts'
import { blockClosed, blockOpened } from '../../rules/events.ts'
import { forgetEditing, noteEditing } from '../../store/comments.ts'
import { presentSince } from './desk.ts'

/** Notes that the actor has a block open; the others are told the first time. Nothing for those who may not write. */
export async function openBlock(use: Use, ask: Asked & { readonly passage: number }): Promise<void> {
  const { actor, passage } = ask
  const inspection = await findInspection(use, ask)
  if (actor.person === null || !mayWrite(actor, inspection).may) return
  const sign = { passage, person: actor.person, at: use.now, until: presentSince(use.now) }
  const isNew = await noteEditing(use.db, inspection.id, sign)
  if (isNew) await use.journal(blockOpened, { inspection: inspection.id, passage })
}

/** Forgets it; the others are told. */
export async function closeBlock(use: Use, ask: Asked & { readonly passage: number }): Promise<void> {
  const { actor, passage } = ask
  const inspection = await findInspection(use, ask)
  if (actor.person === null) return
  const was = await forgetEditing(use.db, { passage, person: actor.person })
  if (was) await use.journal(blockClosed, { inspection: inspection.id, passage })
}
