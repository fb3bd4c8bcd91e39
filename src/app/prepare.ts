/** What every long-lived process does before its work: reads the environment, opens the database, brings it up to date. */
import { settleSecrets } from '../access/actions/seal.ts'
import { clock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { readConfig } from '../platform/config.ts'
import type { Db } from '../platform/db/database.ts'
import { openDatabase, transaction } from '../platform/db/database.ts'
import { settleDemonstration } from '../platform/db/demonstration.ts'
import { takeOwnDatabase } from '../platform/db/embedded/own.ts'
import { migrate } from '../platform/db/migrate.ts'
import type { Lifetime } from '../platform/lifetime.ts'
import type { Log } from '../platform/log.ts'
import { openLog } from '../platform/log.ts'
import { notifyPost } from '../platform/notify/govuk-notify.ts'
import type { Post } from '../platform/notify/post.ts'
import { smtpPost } from '../platform/notify/post.ts'
import { keyOfFolder, signingKeyFile } from '../platform/secrets/key-file.ts'
import type { Signer } from '../platform/secrets/signer.ts'
import { signerOf } from '../platform/secrets/signer.ts'
import type { Vault } from '../platform/secrets/vault.ts'
import { vaultOf } from '../platform/secrets/vault.ts'
import { use } from '../platform/use.ts'

/** What a process stands on. */
export interface Ground {
  readonly config: Config
  readonly log: Log
  /** For people's requests: a transaction reaches nothing until it says for whom it works. */
  readonly db: Db
  /** For the system at its own work, which reaches everything: jobs, listeners, the demonstration. */
  readonly system: Db
  readonly url: string
  /** Seals the secrets of the database. */
  readonly vault: Vault
  /** Signs published reports. */
  readonly signer: Signer
  /** Sends letters; null where they stay in the outbox. */
  readonly post: Post | null
  /** Whether the database is the program's own, so that no other process works on it. */
  readonly own: boolean
  /** Tells a second process in this folder where the first one serves. */
  readonly announce: (address: string) => Promise<void>
}

/** A reason not to start, for the person at the terminal: a line each. */
export class Unstartable extends Error {}

/**
 * Prepares a process; everything opened is closed when `life` ends.
 * @throws Unstartable with what to do, when the environment, the database or another process stands in the way
 */
export const prepare = async (life: Lifetime, say: (line: string) => void): Promise<Ground> => {
  const read = readConfig(process.env)
  if (!read.ok) throw new Unstartable(['The environment is not right:', ...read.problems].join('\n  '))
  const config = read.value
  const log = openLog(config.logLevel)
  const { url, announce } = await database(config, life, say)
  const ran = await migrate(url).catch((error: unknown) => {
    throw error instanceof Error && isUnreachable(error) ? new Unstartable(unreachable(url, error)) : error
  })
  log.info({ migrations: ran }, 'migrated')
  const db = openDatabase({ url })
  const system = openDatabase({ url, max: 4, reach: 'everything' })
  life.closing(() => Promise.all([db.destroy(), system.destroy()]).then(() => undefined))
  const refusal = await settleDemonstration(db, config.demonstration)
  if (refusal !== null) throw new Unstartable(refusal)
  const vault = openVault(config)
  const unsealable = await transaction(system, inside => settleSecrets(use({ db: inside, now: clock(), vault })))
  if (unsealable !== null) throw new Unstartable(unsealable)
  const signer = openSigner(config)
  log.info({ id: signer.id, publicKey: signer.publicKey }, 'published reports are signed with this key')
  const own = config.databaseUrl === null
  return { config, log, db, system, url, vault, signer, post: postOf(config), own, announce }
}

const openSigner = ({ signingKey, dataFolder }: Config): Signer => {
  try {
    return signerOf(signingKey ?? keyOfFolder(dataFolder, signingKeyFile))
  } catch (error) {
    throw new Unstartable(`The key that signs reports can not be had: ${error instanceof Error ? error.message : ''}`)
  }
}

const openVault = ({ secretKeys, dataFolder }: Config): Vault => {
  try {
    return vaultOf(secretKeys ?? [keyOfFolder(dataFolder)])
  } catch (error) {
    throw new Unstartable(`The key that seals secrets can not be had: ${error instanceof Error ? error.message : ''}`)
  }
}

const postOf = ({ smtp, notify }: Config): Post | null =>
  smtp === null ? notify && notifyPost(notify) : smtpPost(smtp)

const database = async (
  config: Config,
  life: Lifetime,
  say: (line: string) => void,
): Promise<Pick<Ground, 'url' | 'announce'>> => {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, announce: () => Promise.resolve() }
  const taking = takeOwnDatabase(config.dataFolder, say)
  // Asked to stop while the database starts, we wait for it and stop it.
  life.closing(async () => {
    const taken = await taking
    if (!('takenAt' in taken)) await taken.close()
  })
  const own = await taking
  if ('takenAt' in own) throw new Unstartable(runsAlready(own.takenAt))
  if (own.moved) {
    say(`The database's user may not enter this folder, so its files are in ${own.folder}`)
  }
  return own
}

const runsAlready = (address: string): string =>
  address === ''
    ? 'Plumbline is just starting from this folder in another process.'
    : `Plumbline already runs from this folder: ${address}`

const isUnreachable = (error: Error): boolean =>
  ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  )

// The address without its password.
const unreachable = (url: string, error: Error): string => {
  const { host, pathname } = new URL(url)
  const reason = error.message === '' ? ((error as NodeJS.ErrnoException).code ?? '') : error.message
  return `The database ${host}${pathname} of DATABASE_URL can not be used: ${reason}`
}
