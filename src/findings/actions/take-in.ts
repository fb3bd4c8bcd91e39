/** The scores, charts and tables that have changed since somebody took them in. */
import type { Actor } from '../../platform/pure/actor.ts'
import type { Use } from '../../platform/use.ts'
import { scoresTakenIn } from '../rules/events.ts'
import { seeAll } from '../rules/seen.ts'
import { shownIn } from '../rules/shown.ts'
import { addReading } from '../store.ts'
import type { Asked, Desk } from './desk.ts'
import { findWritingDesk } from './desk.ts'

type Counted = Pick<Desk, 'inspection' | 'framework' | 'figures' | 'reading' | 'isWhole'>

/** Takes the scores in as they stand: from now on a change is told from here. */
export async function takeScoresIn(use: Use, asked: Asked): Promise<void> {
  await takeIn(use, await findWritingDesk(use, asked), asked.actor)
}

/** The same where nobody has ever done it: the first finding is written by these scores. */
export async function takeInIfNever(use: Use, desk: Counted, actor: Actor): Promise<void> {
  if (desk.reading === null) await takeIn(use, desk, actor)
}

// Figures that leave cases out for one reader are nothing for others to tell changes from.
async function takeIn(use: Use, { inspection, framework, figures, isWhole }: Counted, actor: Actor): Promise<void> {
  if (!isWhole) return
  const references = shownIn(framework).flatMap(shown => shown.references)
  const seen = seeAll([...new Set(references)], figures)
  await addReading(use.db, inspection.id, { seen, at: use.now, by: actor.person })
  await use.journal(scoresTakenIn, { inspection: inspection.id })
}
