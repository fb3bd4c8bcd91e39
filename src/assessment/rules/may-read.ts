/** Who may read one reading of a case. Who may write in it is told by `gate.ts`. */
import type { Subject } from '../../inspection/rules/may.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Permission } from '../../platform/pure/permission.ts'
import { allowed, denied } from '../../platform/pure/permission.ts'
import type { Reading } from './gate.ts'
import { mayWork } from './gate.ts'
import { maySeeReadings } from './may.ts'

/**
 * Whether the actor may see one reading of a case. Who reads the same case blind never sees the other's, and hears of it
 * no more than anybody else does: not even that there is another reading.
 */
export function mayReadReading(actor: Actor, inspection: Subject, reading: Reading): Permission {
  if (reading.otherReader !== null && reading.otherReader === actor.person) return denied(somebodyElses)
  return mayWork(actor, inspection, reading) ? allowed : maySeeReadings(actor, inspection)
}

const somebodyElses = {
  en: 'This case is judged by somebody else. Your own cases are under “My cases”.',
  cy: 'Mae rhywun arall yn barnu’r achos hwn. Mae eich achosion eich hun o dan “Fy achosion”.',
}
