/** The front door on the web: mounts each stage's pages. Reads like the list of stages. */
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { endSession, findActor, findSession, saveSession } from '../access/actions.ts'
import { reachOf } from '../access/rules/reach.ts'
import { accessPlugin } from '../access/plugin.ts'
import { assessmentPlugin } from '../assessment/plugin.ts'
import { findingsPlugin } from '../findings/plugin.ts'
import { frameworkPlugin } from '../framework/plugin.ts'
import { inspectionPlugin } from '../inspection/plugin.ts'
import { programmePlugin } from '../programme/plugin.ts'
import { reportPlugin } from '../report/plugin.ts'
import type { Db, transaction } from '../platform/db/database.ts'
import type { Live } from '../platform/db/live.ts'
import type { Scan } from '../platform/files/scan.ts'
import type { IdentityProvider } from '../platform/identity/provider.ts'
import type { Signer } from '../platform/secrets/signer.ts'
import type { Vault } from '../platform/secrets/vault.ts'
import { use } from '../platform/use.ts'
import { assetsFolder, buildAssets } from '../platform/web/build-assets.ts'
import type { Build, HealthCheck } from '../platform/web/health.ts'
import { serverOf } from '../platform/web/server.ts'
import { samplePlugin } from '../sample/plugin.ts'
import { scoringPlugin } from '../scoring/plugin.ts'
import { apiDescription } from './api-description.ts'
import { navigation } from './navigation.ts'
import { scripts } from './scripts.ts'
import { settler } from './settle.ts'
import { appPlugin } from './plugin.ts'

/** What a process that serves the web hands over. */
export interface WebParts {
  readonly db: Db
  readonly log: FastifyBaseLogger
  readonly clock: () => Date
  /** Whether the data are a demonstration's: a banner then says so, and one click signs in. */
  readonly demonstration: boolean
  /** Whether people reach it by https: cookies are then refused to anything else. */
  readonly https: boolean
  /** How people reach it; null on a laptop. */
  readonly publicUrl: string | null
  readonly build: Build
  /** What `/health` asks, by name; each resolves when that thing is well. */
  readonly health: Readonly<Record<string, HealthCheck>>
  /** Requests a minute from one address; a bench raises it. */
  readonly rateLimit?: number
  /** Seals secrets before they are stored. */
  readonly vault?: Vault
  /** Signs what is published. */
  readonly signer?: Signer
  /** Whether letters go out by themselves. */
  readonly sends?: boolean
  /** Where people of an organisation sign in, if it has a provider. */
  readonly provider?: IdentityProvider | null
  /** Where pages that are kept open hear of changes; without it they hear of none. */
  readonly live?: Live
  /** What looks at files before they are kept, if anything does. */
  readonly scan?: Scan | null
  /** How work is put in a transaction; a test puts a savepoint of its own here. */
  readonly transact?: typeof transaction
}

/** Builds the server with every stage mounted; builds the browser's files first if they are stale. */
export const buildServer = async (parts: WebParts): Promise<FastifyInstance> => {
  const now = () => use({ db: parts.db, now: parts.clock() })
  return serverOf({
    ...parts,
    assets: await buildAssets(scripts),
    assetsFolder,
    navigation,
    api: apiDescription,
    findActor,
    reachOf,
    before: settler(parts),
    sessions: {
      find: id => findSession(now(), id),
      save: (id, data, expires) => saveSession(now(), id, data, expires),
      end: id => endSession(now(), id),
    },
    slices: [
      appPlugin,
      accessPlugin,
      frameworkPlugin,
      programmePlugin,
      inspectionPlugin,
      samplePlugin,
      assessmentPlugin,
      scoringPlugin,
      findingsPlugin,
      reportPlugin,
    ],
  })
}
