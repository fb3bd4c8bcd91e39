/** Where the check of a draft's facts stands: before it is sent, for those who send it; afterwards, for both sides. */
import { findInspection } from '../../../inspection/actions.ts'
import type { Inspection } from '../../../inspection/rules/inspection.ts'
import { insist } from '../../../platform/pure/refusal.ts'
import type { Use } from '../../../platform/use.ts'
import { mayNameReader, mayReadDraft } from '../../rules/accuracy/may.ts'
import { readChecks } from '../../store/accuracy/rounds.ts'
import { openExchange } from './comment.ts'
import type { CheckAsked, Exchange } from './find.ts'
import type { Candidate } from './send.ts'
import { knowReader, listCandidates } from './send.ts'

/** A check with the people of the service; `exchange` is null while nothing was sent. */
export interface Home {
  readonly inspection: Inspection
  readonly exchange: Exchange | null
  readonly candidates: readonly Candidate[]
  /** Who is named, or would be; null where somebody must be named first. */
  readonly reader: number | null
}

/** The check, for those who may read the draft, or may send it. Throws a 403 with why. */
export async function findHome(use: Use, ask: CheckAsked): Promise<Home> {
  const inspection = await findInspection(use, ask)
  const sent = (await readChecks(use.db, inspection.id)).length > 0
  if (!sent && !mayNameReader(ask.actor, inspection).may)
    insist(mayReadDraft(ask.actor, inspection, { reader: null, invited: [] }))
  return {
    inspection,
    exchange: sent ? await openExchange(use, ask) : null,
    candidates: await listCandidates(use, inspection),
    reader: await knowReader(use, inspection),
  }
}
