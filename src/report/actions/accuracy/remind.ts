/** Reminding the person who checks the facts of a draft, once, when few days are left. */
import { listInspections } from '../../../inspection/actions.ts'
import type { Actor } from '../../../platform/pure/actor.ts'
import type { Use } from '../../../platform/use.ts'
import { happened } from '../../rules/accuracy/check.ts'
import { letters } from '../../rules/accuracy/letters.ts'
import { addCheckEvent, readCheckEvents, readChecks, readReader } from '../../store/accuracy/rounds.ts'
import { clockNow } from './find.ts'
import { writeTo } from './send.ts'

/** The system at its own work: it sees every inspection, and is nobody. */
const system: Actor = { person: null, name: '', organisation: null, roles: ['support'] }

// Enough to ask somebody, and not so early that it is forgotten.
const whenLeft = 3

/** Writes to everybody whose time to comment on a draft ends within three working days; answers to how many. */
export async function remindOfChecks(use: Use): Promise<number> {
  let count = 0
  for (const inspection of await listInspections(use, { actor: system })) {
    if (inspection.stage !== 'factual-accuracy') continue
    const check = (await readChecks(use.db, inspection.id)).at(-1)
    const reader = await readReader(use.db, inspection.id)
    if (!check || reader === null) continue
    const events = await readCheckEvents(use.db, check.id)
    if (happened(events, 'returned')) continue
    const clock = await clockNow(use, inspection, check, events)
    if (!clock || clock.left > whenLeft || clock.left < 0) continue
    const reminded = { kind: 'reminded' as const, person: null, at: use.now, by: null }
    if (!(await addCheckEvent(use.db, inspection.id, check.id, reminded))) continue
    await writeTo(use, [reader], letters.reminder(inspection.service.name, clock.dueOn))
    count += 1
  }
  return count
}
