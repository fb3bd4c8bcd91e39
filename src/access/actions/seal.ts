/** Sealing what is kept of one-time codes, and seeing at a start that what was sealed can be opened. */
import { settleKey } from '../../platform/db/secret-key.ts'
import type { Use } from '../../platform/use.ts'
import { readTotps, saveTotp } from '../store/sealed.ts'
import { openCode, sealCode } from './secrets.ts'

/**
 * Answers null where this process has the key by which the database's secrets are sealed, having sealed anew what was
 * not sealed yet, or with a key that is no longer the first. Otherwise answers what to do; nothing is changed then.
 */
export async function settleSecrets(use: Use): Promise<string | null> {
  const [current] = use.vault.keys
  const settled = await settleKey(use.db, current)
  if (!use.vault.keys.includes(settled)) return lacking(settled)
  if (settled !== current) await settleKey(use.db, current, settled)
  let sealed = 0
  for (const { person, kept } of await readTotps(use.db)) {
    if (kept.key === current) continue
    await saveTotp(use.db, person, sealCode(use, person, openCode(use, person, kept)))
    sealed++
  }
  if (sealed > 0) await use.journal('access.secrets-sealed', { secrets: sealed, key: current })
  return null
}

const lacking = (key: string): string =>
  `The database's secrets are sealed with the key ${key}, which this process does not have. ` +
  'Give every process the same SECRETS_KEYS, or a copy of the file secrets.key of the first one’s data folder.'
