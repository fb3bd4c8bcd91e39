/** Who may read one reading of a case. Who may write in it is told by `gate.ts`. */
import type { Subject } from '../../inspection/rules/may.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Reading } from './gate.ts'
import { mayWork } from './gate.ts'
import { maySeeReadings } from './may.ts'

/** Whether the actor may see one reading of a case. Who reads the same case blind never sees the other's. */
export function mayReadReading(actor: Actor, inspection: Subject, reading: Reading): Permission {
  if (reading.otherReader !== null && reading.otherReader === actor.person) return denied(blind)
  return mayWork(actor, inspection, reading) ? allowed : maySeeReadings(actor, inspection)
}

const blind = {
  en: 'You read this case too, and the two readings are blind to each other.',
  cy: 'Rydych chi’n darllen yr achos hwn hefyd, ac mae’r ddau ddarlleniad yn ddall i’w gilydd.',
}
