/** What the steps of loading share: what they work on, and how a fault of the files ends. */
import type { Framework } from '../../framework/rules/framework.ts'
import type { Actor } from '../../platform/pure/actor.ts'
import type { Result } from '../../platform/pure/result.ts'
import type { Words } from '../../platform/pure/words.ts'
import { BadInput } from '../bad-input.ts'
import type { InspectionFile } from './schema.ts'

/** The demonstration's files. */
export interface Given {
  readonly file: InspectionFile
  readonly folder: string
  readonly framework: Framework
}

/** The files with the inspection under way and who acts on it. */
export interface Under extends Given {
  readonly actor: Actor
  readonly inspection: number
}

/** The value; or, as BadInput, every fault in a line of its own. */
export function must<Value, Fault>(result: Result<Value, Fault>, say: (fault: Fault) => string = String): Value {
  if (!result.ok) throw new BadInput(['The demonstration can’t be loaded:', ...result.problems.map(say)])
  return result.value
}

/** A fault as it is told at a prompt. */
export const inEnglish = ({ en }: Words): string => en
