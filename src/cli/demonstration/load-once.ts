/** Loading the demonstration from a prompt, where the database and the environment allow one. */
import { clock } from '../../platform/clock.ts'
import type { Stage } from '../../inspection/rules/stages.ts'
import type { Config } from '../../platform/config.ts'
import type { Db } from '../../platform/db/database.ts'
import { settleDemonstration } from '../../platform/db/demonstration.ts'
import { keyOfFolder, signingKeyFile } from '../../platform/secrets/key-file.ts'
import { signerOf } from '../../platform/secrets/signer.ts'
import { BadInput } from '../bad-input.ts'
import { loadDemonstrations } from './every.ts'

/**
 * Loads the demonstration unless it is there, as far as a stage or to its end; answers whether it did.
 * Throws BadInput where this is an organisation's own data, by the database or by the environment.
 */
export const loadOnce = async (
  db: Db,
  { demonstration, signingKey, dataFolder }: Pick<Config, 'demonstration' | 'signingKey' | 'dataFolder'>,
  until?: Stage,
): Promise<boolean> => {
  const refusal = await settleDemonstration(db, demonstration)
  if (refusal !== null) throw new BadInput([refusal])
  if (!demonstration) throw new BadInput([notHere])
  const signer = signerOf(signingKey ?? keyOfFolder(dataFolder, signingKeyFile))
  return loadDemonstrations(db, { now: clock(), signer, ...(until && { until }) })
}

const notHere = "PLUMBLINE_DEMONSTRATION is off: this is an organisation's own data, and no demonstration goes into it."
