/** What every request is served with, and where people reach the pages. */
import type { FastifyRequest } from 'fastify'
import type { transaction } from '../db/database.ts'
import type { Db } from '../db/database.ts'
import type { Live } from '../db/live.ts'
import type { Scan } from '../files/scan.ts'
import type { IdentityProvider } from '../identity/provider.ts'
import type { Actor } from '../pure/actor.ts'
import type { Reach } from '../pure/reach.ts'
import type { Signer } from '../secrets/signer.ts'
import type { Vault } from '../secrets/vault.ts'
import type { Use } from '../use.ts'
import type { AssetNames } from './assets.ts'
import type { Navigation } from './layout.ts'

/** What the frame stands on; `src/app/server.ts` puts it together. */
export interface FrameParts {
  readonly db: Db
  readonly clock: () => Date
  readonly demonstration: boolean
  /** How people reach the pages; null on a laptop, where it is whatever address they asked. */
  readonly publicUrl: string | null
  readonly assets: AssetNames
  readonly navigation: Navigation
  /** Who a signed-in person is, with roles, as they act for an organisation; null when they are no longer known. */
  readonly findActor: (use: Use, person: number, actingFor: number | null) => Promise<Actor | null>
  /** What the actor's transaction reaches, whatever the page then asks. */
  readonly reachOf: (actor: Actor) => Reach
  /** Where people of an organisation sign in, if it has a provider. */
  readonly provider?: IdentityProvider | null
  /** Where pages that are kept open hear of changes; without it they hear of none. */
  readonly live?: Live
  /** What looks at files before they are kept, if anything does. */
  readonly scan?: Scan | null
  /** Seals secrets before they are stored. */
  readonly vault?: Vault
  /** Signs what is published. */
  readonly signer?: Signer
  /** Whether letters go out by themselves. */
  readonly sends?: boolean
  /** How work is put in a transaction; a test puts a savepoint of its own here. */
  readonly transact?: typeof transaction
}

/**
 * How people reach the pages, without a stroke at its end. Who asks may claim any host; a link in a letter must lead to
 * us. On the machine itself the claim does no harm.
 */
export const originOf = ({ publicUrl }: FrameParts, { protocol, host }: FastifyRequest): string =>
  publicUrl?.replace(/\/$/, '') ??
  (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
    ? new URL(`${protocol}://${host}`).origin
    : 'http://localhost')
